package verbatim.ui.sources;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import verbatim.account.CurrentPerson;
import verbatim.source.SourceRefused;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.AttachmentId;
import verbatim.text.TextDirection;

/**
 * Gives out attachments to whoever is signed in and may see them. A resource is answered with ranges, which is how a browser
 * plays a recording from the middle.
 */
@RestController
class AttachmentController {

    private final Attaching attaching;
    private final SentenceAnswer sentences;

    AttachmentController(Attaching attaching, CurrentPerson currentPerson) {
        this.attaching = attaching;
        this.sentences = new SentenceAnswer(currentPerson);
    }

    /** Where an attachment is to be had, relative to the application. */
    static String address(AttachmentId id) {
        return "attachment/" + id.value();
    }

    @GetMapping("/attachment/{id}")
    ResponseEntity<?> attachment(@PathVariable UUID id, HttpServletRequest request) {
        var attachment = new AttachmentId(id);
        var found = attaching.content(attachment);
        if (found.isEmpty()) {
            return sentences.nothingThere(SourcesLine.NO_ATTACHMENT, request);
        }
        var content = found.get();
        Resource bytes = new StoredBytes("attachment " + id, content.length(), (from, most) -> attaching.part(attachment, from, most));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                // Asked for again each time, since a right may end; of a confidential source nothing stays in the browser.
                .cacheControl(content.confidential() ? CacheControl.noStore() : CacheControl.noCache().cachePrivate())
                .eTag("\"" + content.sha256() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(TextDirection.inLine(content.name()), StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(SourceRefused refused, HttpServletRequest request) {
        return sentences.refused(refused, request);
    }
}

package verbatim.ui.sources;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
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
import verbatim.document.ShownPage;
import verbatim.document.UnreadableDocument;
import verbatim.source.SourceRefused;
import verbatim.source.capture.ArchivedPage;
import verbatim.source.capture.ArchivedPages;
import verbatim.source.capture.SnapshotId;

/**
 * Gives out pages as they were fetched, and the web archive files that prove them. A stranger wrote a page: it has no script,
 * no form, nothing that it would load, no origin, and so none of the rights of whoever looks at it.
 */
@RestController
class ArchivedPageController {

    /** The inside of the frame in which {@link ArchivedPageView} shows it, or a window of its own. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'self'";

    /** What is shown as a page; other words are shown as they are, and the rest is handed out as a file. */
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** In bytes: a page is in memory while it is made harmless; what is larger is handed out as a file. */
    private static final int LARGEST_SHOWN = 5 * 1024 * 1024;

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ArchivedPages pages;
    private final SentenceAnswer sentences;

    ArchivedPageController(ArchivedPages pages, CurrentPerson currentPerson) {
        this.pages = pages;
        this.sentences = new SentenceAnswer(currentPerson);
    }

    /** Where a page is to be had, relative to the application. */
    static String address(SnapshotId snapshot) {
        return "archived/" + snapshot.value();
    }

    /** The same of its web archive file. */
    static String warcAddress(SnapshotId snapshot) {
        return address(snapshot) + "/warc";
    }

    @GetMapping("/archived/{id}")
    ResponseEntity<?> page(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse answer) {
        var snapshot = new SnapshotId(id);
        return given(snapshot, request, answer, page -> {
            var shown = PAGES.contains(page.mediaType()) ? markup(page) : Optional.<String>empty();
            if (shown.isPresent()) {
                return out(page, HTML, true, new ByteArrayResource(shown.get().getBytes(StandardCharsets.UTF_8)));
            }
            var asItCame = new StoredBytes("page " + id, page.length(), (from, most) -> pages.page(snapshot, from, most));
            boolean isWords = page.mediaType().startsWith("text/") && !PAGES.contains(page.mediaType());
            return isWords
                    ? out(page, MediaType.parseMediaType("text/plain" + charset(page.charset())), true, asItCame)
                    : out(page, MediaType.APPLICATION_OCTET_STREAM, false, asItCame);
        });
    }

    /** Its markup without what calls by itself; empty where there is too much of it, or it is none. */
    private Optional<String> markup(ArchivedPage page) {
        if (page.length() > LARGEST_SHOWN) {
            return Optional.empty();
        }
        try {
            return Optional.of(ShownPage.of(pages.page(page.snapshot(), 0, page.length()), page.charset()));
        } catch (UnreadableDocument noText) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<?> out(ArchivedPage page, MediaType type, boolean isShown, Resource content) {
        var disposition = isShown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename("page-" + page.number()).build().toString())
                .body(content);
    }

    @GetMapping("/archived/{id}/warc")
    ResponseEntity<?> warc(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse answer) {
        var snapshot = new SnapshotId(id);
        return given(snapshot, request, answer, page -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/warc"))
                .eTag("\"" + page.warc().sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("page-" + page.number() + ".warc.gz").build().toString())
                .body(new StoredBytes("warc " + id, page.warc().length(), (from, most) -> pages.warc(snapshot, from, most))));
    }

    private ResponseEntity<?> given(
            SnapshotId snapshot, HttpServletRequest request, HttpServletResponse answer, Function<ArchivedPage, ResponseEntity<?>> out) {
        var found = pages.look(snapshot);
        if (found.isEmpty()) {
            return sentences.nothingThere(PageNewsLine.NO_SUCH_PAGE, request);
        }
        // In the place of what every answer of the application says: two policies would hold together.
        answer.setHeader("Content-Security-Policy", SANDBOX);
        answer.setHeader("X-Frame-Options", "SAMEORIGIN");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("X-DNS-Prefetch-Control", "off");
        // Asked for again each time, since a right may end; of a confidential source nothing stays in the browser.
        var cache = found.get().confidential() ? CacheControl.noStore() : CacheControl.noCache().cachePrivate();
        answer.setHeader(HttpHeaders.CACHE_CONTROL, cache.getHeaderValue());
        return out.apply(found.get());
    }

    private static String charset(@Nullable String announced) {
        try {
            return announced == null ? "" : ";charset=" + Charset.forName(announced).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return "";
        }
    }

    @ExceptionHandler
    ResponseEntity<String> refused(SourceRefused refused, HttpServletRequest request) {
        return sentences.refused(refused, request);
    }
}

package verbatim.ui.component;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import verbatim.article.ArticleReading;
import verbatim.article.RevisionId;

/**
 * Gives out the text of a revision to whoever is signed in and may read articles. The address names its hash too: what was
 * fetched under it never changes. It is asked for again each time, since a right may end, but sent only once.
 */
@RestController
class ArticleTextController {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ArticleReading articles;

    ArticleTextController(ArticleReading articles) {
        this.articles = articles;
    }

    /** Where the text of a revision is to be had, relative to the application. */
    static String address(RevisionId revision, String sha256) {
        return "revision/%s/%s".formatted(revision.value(), sha256);
    }

    @GetMapping("/revision/{id}/{sha256}")
    ResponseEntity<byte[]> text(@PathVariable UUID id, @PathVariable String sha256, WebRequest request) {
        var revision = new RevisionId(id);
        if (!articles.isText(revision, sha256)) {
            return ResponseEntity.notFound().build();
        }
        var tag = "\"" + sha256 + "\"";
        boolean known = request.checkNotModified(tag);
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff");
        return known
                ? answer.build()
                : answer.contentType(WORDS).body(articles.text(revision).getBytes(StandardCharsets.UTF_8));
    }
}

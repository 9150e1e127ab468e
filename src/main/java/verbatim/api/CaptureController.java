package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.document.ReadingProgress;
import verbatim.passage.ArticleSources;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.capture.Capture;
import verbatim.source.capture.Capturing;

/** Adds sources, and gives them their texts. */
@RestController
@RequestMapping(path = Problems.PATH + "/sources", produces = MediaType.APPLICATION_JSON_VALUE, consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class CaptureController {

    private final SourceKeeping keeping;
    private final Capturing capturing;
    private final ArticleSources articleSources;
    private final ArticleReading articles;
    private final SourceController answers;

    CaptureController(
            SourceKeeping keeping,
            Capturing capturing,
            ArticleSources articleSources,
            ArticleReading articles,
            SourceController answers) {
        this.keeping = keeping;
        this.capturing = capturing;
        this.articleSources = articleSources;
        this.articles = articles;
        this.answers = answers;
    }

    @PostMapping
    @Operation(
            operationId = "addSource",
            summary = "Adds a source, with its text where it is at hand: both or neither.",
            description = "What came of asking somebody (CONFIRMATION) is entered on the call-back sheet, not here.")
    @ApiResponse(responseCode = "201", description = "It is there.")
    ResponseEntity<SourceResource> add(@RequestBody Requests.NewSource body) {
        var article = body.article() == null ? null : new ArticleId(body.article());
        if (article != null && articles.facts(article).isEmpty()) {
            throw ApiRefused.nothingThere();
        }
        try (var text = captured(body.text(), body.capture())) {
            return created(added(body.details(), text, article));
        }
    }

    private SourceId added(SourceDetails details, @Nullable Capture text, @Nullable ArticleId article) {
        if (article != null) {
            return articleSources.lay(article, details, text);
        }
        return text == null ? keeping.add(details) : capturing.add(details, text);
    }

    @PostMapping("/{source}/snapshots")
    @Operation(operationId = "captureSource", summary = "Captures a text of a source: as it is sent, or from an address.")
    @ApiResponse(responseCode = "201", description = "It is kept.")
    ResponseEntity<SourceResource> capture(@PathVariable UUID source, @RequestBody Requests.NewSnapshot body) {
        var id = new SourceId(source);
        answers.resource(id);
        try (var text = captured(body.text(), body.capture())) {
            if (text == null) {
                throw Requests.unfit("text");
            }
            capturing.keep(id, text);
        }
        return created(id);
    }

    private @Nullable Capture captured(@Nullable String text, @Nullable String address) {
        if (text != null && address != null) {
            throw Requests.unfit("capture");
        }
        if (address != null) {
            return capturing.address(address, ReadingProgress.UNWATCHED);
        }
        return text == null ? null : capturing.paste(text, ReadingProgress.UNWATCHED);
    }

    private ResponseEntity<SourceResource> created(SourceId id) {
        var resource = answers.resource(id);
        return ResponseEntity.created(URI.create(Problems.PATH + "/sources/" + id.value()))
                .eTag(Versions.tag(resource))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(resource);
    }
}

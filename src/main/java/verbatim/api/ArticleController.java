package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.review.ArticleList;
import verbatim.review.ArticlePlace;
import verbatim.review.ArticlesShown;

/** Reads articles and their revisions. */
@RestController
@RequestMapping(path = Problems.PATH + "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles")
class ArticleController {

    private final ArticleList list;
    private final ArticleReading reading;

    ArticleController(ArticleList list, ArticleReading reading) {
        this.list = list;
        this.reading = reading;
    }

    @GetMapping
    @Operation(operationId = "listArticles", summary = "Lists the desk's articles with how far the check of each has come.")
    ResponseEntity<ArticleSummary.Page> list(
            @Parameter(description = "Words in headline, byline or publication, in any case and with any accents.")
                    @RequestParam(defaultValue = "") String words,
            @Parameter(description = "Only those in which a passage waits for the second person.")
                    @RequestParam(defaultValue = "false") boolean awaitingReview,
            @Parameter(description = "How many.", schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = Cursor.USUAL)) @RequestParam(defaultValue = Cursor.USUAL) int limit,
            @Parameter(description = "The `next` of the page before.") @RequestParam(required = false) @Nullable String after) {
        var place = Cursor.place(after, ArticlePlace.class);
        var rows = list.after(words, awaitingReview ? ArticlesShown.AWAITING_REVIEW : ArticlesShown.ALL, place, Cursor.limit(limit) + 1);
        return Versions.list(new ArticleSummary.Page(
                Cursor.page(rows, limit).stream().map(ArticleSummary::of).toList(), Cursor.next(rows, limit, row -> row.inList())));
    }

    @GetMapping("/{article}")
    @Operation(operationId = "getArticle", summary = "Reads one article; its text stands in its revisions.")
    ResponseEntity<ArticleResource> one(@PathVariable UUID article) {
        return Versions.answer(resource(new ArticleId(article)));
    }

    /** The article as it is now. */
    ArticleResource resource(ArticleId id) {
        var facts = facts(id);
        return list.find(id).map(row -> ArticleResource.of(facts, row)).orElseThrow(ApiRefused::nothingThere);
    }

    private ArticleFacts facts(ArticleId id) {
        return reading.facts(id).orElseThrow(ApiRefused::nothingThere);
    }

    @GetMapping("/{article}/revisions")
    @Operation(operationId = "listRevisions", summary = "Lists the revisions of an article, newest first, without their texts.")
    ResponseEntity<ArticleResource.Revisions> revisions(@PathVariable UUID article) {
        var id = facts(new ArticleId(article)).id();
        return Versions.answer(new ArticleResource.Revisions(
                reading.revisions(id).stream().map(row -> ArticleResource.Revision.of(row, null)).toList()));
    }

    @GetMapping("/{article}/revisions/{number}")
    @Operation(operationId = "getRevision", summary = "Reads one revision with its exact text.")
    ResponseEntity<ArticleResource.Revision> revision(@PathVariable UUID article, @PathVariable int number) {
        var row = reading.revisions(new ArticleId(article)).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(ApiRefused::nothingThere);
        return Versions.answer(ArticleResource.Revision.of(row, reading.text(row.id())));
    }
}

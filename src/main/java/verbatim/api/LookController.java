package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.ClosedArticles;
import verbatim.review.second.AgreementReading;
import verbatim.review.second.AgreementScope;
import verbatim.review.second.LookId;
import verbatim.review.second.SecondLooks;

/** Reads second looks: what one is to look at blind, and, for reviewers, what both came to. */
@RestController
@RequestMapping(path = Problems.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Second looks")
class LookController {

    private final SecondLooks looks;
    private final AgreementReading agreement;
    private final ArticleReading articles;
    private final ClosedArticles closed;

    LookController(SecondLooks looks, AgreementReading agreement, ArticleReading articles, ClosedArticles closed) {
        this.looks = looks;
        this.agreement = agreement;
        this.articles = articles;
        this.closed = closed;
    }

    @GetMapping("/second-looks")
    @Operation(operationId = "listSecondLooks", summary = "Lists what the token's owner is to look at a second time, may take, and has handed in.")
    ResponseEntity<LookResource.Own> own() {
        return Versions.list(LookResource.Own.of(looks.open(), looks.free(), looks.handedIn()));
    }

    @GetMapping("/second-looks/{look}")
    @Operation(
            operationId = "getSecondLook",
            summary = "Reads what the token's owner is to look at: words, text around them, sources, and nothing of what was found.",
            description = "What was handed in or taken back is not to be looked at any more (404).")
    ResponseEntity<LookResource.Blind> one(@PathVariable UUID look) {
        return looks.read(new LookId(look)).map(LookResource.Blind::of).map(Versions::answer).orElseThrow(ApiRefused::nothingThere);
    }

    @GetMapping("/articles/{article}/second-looks")
    @Operation(
            operationId = "listSecondLooksOfArticle",
            summary = "Lists the second looks at an article's passages, for reviewers.",
            description = "With both findings of what was handed in. To read them so ends no time in which a look can be taken back.")
    ResponseEntity<LookResource.All> of(@PathVariable UUID article) {
        var id = new ArticleId(article);
        if (articles.facts(id).isEmpty()) {
            throw ApiRefused.nothingThere();
        }
        closed.requireOpen(id);
        return Versions.list(new LookResource.All(
                agreement.looks(new AgreementScope.OfArticle(id), null).stream().map(LookResource.Given::of).toList()));
    }
}

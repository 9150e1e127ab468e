package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.document.BroughtFile;
import verbatim.passage.OthersImporting;
import verbatim.passage.OthersPlan.Choices;
import verbatim.passage.others.OthersReading;

/** Brings into an article what others found in it. */
@RestController
@RequestMapping(path = Problems.PATH + "/articles/{article}/annotations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Passages")
class OthersController {

    private final ArticleReading articles;
    private final OthersImporting importing;

    OthersController(ArticleReading articles, OthersImporting importing) {
        this.articles = articles;
        this.importing = importing;
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "bringAnnotations",
            summary = "Brings in what others found in an article, or says what that would bring.",
            description = "W3C Web Annotations and those of Hypothesis (JSON), or a table with a column of the quoted words (CSV); 10 MB and 5,000"
                    + " rows at most. The bytes are the body. Words in which no passage stands become one, others a note on theirs; both"
                    + " stay their author's, and nothing that they concluded becomes a finding. All of it is brought, or nothing; what"
                    + " came before does not come twice.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
                    required = true,
                    content = @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<OthersResource> bring(
            @PathVariable UUID article,
            @Parameter(description = "What the file is called: notes are kept as of this name.") @RequestParam String name,
            @Parameter(description = "Whether only to say what it would bring.") @RequestParam(defaultValue = "true") boolean dry,
            HttpServletRequest request)
            throws IOException {
        var id = new ArticleId(article);
        if (articles.facts(id).isEmpty()) {
            throw ApiRefused.nothingThere();
        }
        try (var file = BroughtFile.received(name, request.getInputStream(), OthersReading.LARGEST)) {
            var read = OthersReading.read(file.name(), file.bytes(), Map.of());
            var plan = importing.plan(id, read, Choices.NONE);
            var brought = dry || !plan.bringsSomething() ? null : importing.bring(id, read, Choices.NONE, null);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(OthersResource.of(
                            brought == null ? plan : brought.plan(), brought == null ? null : brought.id(), read.remarks(), AnswerLanguage.of(request)));
        }
    }
}

package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRefusal;
import verbatim.passage.QuoteMarking;
import verbatim.passage.StepRefused;
import verbatim.text.ClaimKind;
import verbatim.text.CodePoints;
import verbatim.text.Span;

/** Marks words that the engine did not find. */
@RestController
@RequestMapping(path = Problems.PATH + "/articles/{article}/passages", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Passages")
class MarkingController {

    private final ArticleReading articles;
    private final QuoteMarking marking;
    private final PassageReading reading;
    private final PassageAnswers answers;

    MarkingController(ArticleReading articles, QuoteMarking marking, PassageReading reading, PassageAnswers answers) {
        this.articles = articles;
        this.marking = marking;
        this.reading = reading;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "markPassage", summary = "Marks words of an article as a passage that is to be checked.")
    @ApiResponse(responseCode = "201", description = "It is there.")
    ResponseEntity<PassageResource> mark(
            @PathVariable UUID article, @RequestBody Requests.NewPassage body, HttpServletRequest request) {
        var sheet = articles.find(new ArticleId(article)).orElseThrow(ApiRefused::nothingThere);
        if (!sheet.sha256().equals(body.text())) {
            throw new StepRefused(PassageRefusal.TEXT_CHANGED);
        }
        var kinds = Set.copyOf(Objects.requireNonNullElse(body.claimKinds(), List.<ClaimKind>of()));
        var id = marking.mark(sheet.id(), sheet.revision(), span(body, CodePoints.of(sheet.text())), body.kind(), kinds);
        var answer = answers.of(reading.card(id).orElseThrow(ApiRefused::nothingThere), request);
        return ResponseEntity.created(URI.create(Problems.PATH + "/passages/" + id.value()))
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static Span span(Requests.NewPassage body, CodePoints text) {
        int start = body.start();
        int end = body.end();
        if (start < 0 || start > text.length()) {
            throw Requests.unfit("start");
        }
        if (end < start || end > text.length()) {
            throw Requests.unfit("end");
        }
        return new Span(text.toUtf16(start), text.toUtf16(end));
    }
}

package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.passage.Correction;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.source.SourceId;

/** Changes what two people could change at once of a passage: steps, finding, flags, speaker, the words to print instead. */
@RestController
@RequestMapping(path = Problems.PATH + "/passages/{passage}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Passages")
class StepController {

    private static final String VERSION = "The ETag of the passage as it was seen.";

    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final PassageReading reading;
    private final PassageAnswers answers;

    StepController(QuoteChecking checking, Reviewing reviewing, PassageReading reading, PassageAnswers answers) {
        this.reading = reading;
        this.checking = checking;
        this.reviewing = reviewing;
        this.answers = answers;
    }

    @PostMapping(path = "/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "takeStep",
            summary = "Takes a step on a passage.",
            description = "As on the screens: the passage's `steps` say which are open. CHANGE and SETTLE are no steps to be taken here: they"
                    + " say whether the rest can be changed, and a doubt settled.")
    ResponseEntity<PassageResource> step(
            @PathVariable UUID passage,
            @Parameter(required = true, description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Requests.NewStep body,
            HttpServletRequest request) {
        return answers.of(taken(new PassageId(passage), Versions.named(seen), body), request);
    }

    private PassageCard taken(PassageId id, long version, Requests.NewStep step) {
        return switch (step.step()) {
            case TAKE -> checking.take(id, version);
            case ASK -> checking.ask(id, version, step.asked(), step.whom(), step.due());
            case ANSWER -> answered(id, version, step);
            case SUBMIT -> checking.submit(id, version);
            case WITHDRAW -> checking.withdraw(id, version);
            case SEND_BACK -> reviewing.sendBack(id, version, step.why());
            case APPROVE -> reviewing.approve(id, version, step.why());
            case REOPEN -> reviewing.reopen(id, version, step.why());
            case DISMISS -> checking.dismiss(id, version, step.why());
            case CONFIRM_DISMISSAL -> checking.confirmDismissal(id, version);
            case REFUSE_DISMISSAL -> checking.refuseDismissal(id, version);
            case RESTORE -> checking.restore(id, version, step.why());
            case CHANGE, SETTLE -> throw Requests.unfit("step");
        };
    }

    private PassageCard answered(PassageId id, long version, Requests.NewStep step) {
        // The version says which question was seen: another one has made it another.
        var question = reading.card(id).map(PassageCard::awaited).orElse(null);
        return step.answerFrom() == null
                ? checking.answer(id, question, version, step.answered())
                : checking.answer(id, question, version, step.answered(), step.answerFrom(), step.answerSaidAt());
    }

    @PutMapping(path = "/finding", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "setFinding", summary = "Sets the finding, or takes it back.")
    ResponseEntity<PassageResource> finding(
            @PathVariable UUID passage,
            @Parameter(required = true, description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Requests.NewFinding body,
            HttpServletRequest request) {
        return answers.of(checking.conclude(new PassageId(passage), Versions.named(seen), body.finding(), body.reason()), request);
    }

    @PutMapping(path = "/flags", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "setFlags", summary = "Sets what is noted beside the finding.")
    ResponseEntity<PassageResource> flags(
            @PathVariable UUID passage,
            @Parameter(required = true, description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Requests.NewFlags body,
            HttpServletRequest request) {
        return answers.of(checking.flag(new PassageId(passage), Versions.named(seen), body.flags()), request);
    }

    @PutMapping(path = "/speaker", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "setSpeaker",
            summary = "Says whose words they are.",
            description = "Another way to write the name of one of the article's speakers means that one.")
    ResponseEntity<PassageResource> speaker(
            @PathVariable UUID passage,
            @Parameter(required = true, description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Requests.NewSpeaker body,
            HttpServletRequest request) {
        var name = Objects.requireNonNullElse(body.name(), "");
        return answers.of(checking.ascribe(new PassageId(passage), Versions.named(seen), name), request);
    }

    @PutMapping(path = "/correction", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "setCorrection", summary = "Proposes other words to be printed.")
    ResponseEntity<PassageResource> correction(
            @PathVariable UUID passage,
            @Parameter(required = true, description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Requests.NewCorrection body,
            HttpServletRequest request) {
        var source = body.source() == null ? null : new SourceId(body.source());
        return answers.of(
                checking.correct(new PassageId(passage), Versions.named(seen), new Correction(body.words(), source)), request);
    }

    @DeleteMapping("/correction")
    @Operation(operationId = "removeCorrection", summary = "Takes the proposal of other words back.")
    ResponseEntity<PassageResource> noCorrection(
            @PathVariable UUID passage,
            @Parameter(required = true, description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            HttpServletRequest request) {
        return answers.of(checking.correct(new PassageId(passage), Versions.named(seen), null), request);
    }
}

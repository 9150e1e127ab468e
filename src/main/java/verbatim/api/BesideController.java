package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.passage.DoubtId;
import verbatim.passage.DoubtSettling;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.EvidenceId;
import verbatim.passage.PassageId;
import verbatim.passage.SearchId;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;

/** Lays rows beside a passage, which do not collide and take no version: evidence, searches, notes; and settles doubts. */
@RestController
@RequestMapping(path = Problems.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Evidence")
class BesideController {

    private final EvidenceGathering gathering;
    private final DoubtSettling settling;
    private final SourceReading sources;
    private final PassageAnswers answers;

    BesideController(EvidenceGathering gathering, DoubtSettling settling, SourceReading sources, PassageAnswers answers) {
        this.gathering = gathering;
        this.settling = settling;
        this.sources = sources;
        this.answers = answers;
    }

    @PostMapping(path = "/passages/{passage}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addEvidence",
            summary = "Ties a passage to a place in a source of the desk.",
            description = "Where the source has a text on file, the excerpt must stand in it, or `notInText` say why it does not; words in"
                    + " quotation marks are compared with it.")
    ResponseEntity<PassageResource> evidence(
            @PathVariable UUID passage, @RequestBody Requests.NewEvidence body, HttpServletRequest request) {
        var source = new SourceId(body.source());
        if (sources.sheet(source).isEmpty()) {
            throw new SourceRefused(SourceRefusal.SOURCE_NOT_THERE);
        }
        return answers.of(gathering.add(new PassageId(passage), source, body.details()), request);
    }

    @PostMapping(path = "/evidence/{evidence}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Takes a piece of evidence back; it stays in the history.",
            description = "A reason must be given where a doubt hangs on it that speaks against the words.")
    ResponseEntity<PassageResource> withdrawal(
            @PathVariable UUID evidence, @RequestBody Requests.Why body, HttpServletRequest request) {
        return answers.of(gathering.withdraw(new EvidenceId(evidence), body.why()), request);
    }

    @PostMapping(path = "/passages/{passage}/searches", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "addSearch", summary = "Records where somebody looked without finding.")
    ResponseEntity<PassageResource> search(
            @PathVariable UUID passage, @RequestBody Requests.NewSearch body, HttpServletRequest request) {
        return answers.of(gathering.recordSearch(new PassageId(passage), body.searchedIn(), body.searchedFor()), request);
    }

    @PostMapping(path = "/searches/{search}/coverage", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "coverOccasion",
            summary = "Says that what a search went through covers the occasion, and how one knows.",
            description = "Without that no failed search shows that something was not said.")
    ResponseEntity<PassageResource> coverage(
            @PathVariable UUID search, @RequestBody Requests.Words body, HttpServletRequest request) {
        return answers.of(gathering.cover(new SearchId(search), body.text()), request);
    }

    @PostMapping(path = "/searches/{search}/withdrawal")
    @Operation(operationId = "withdrawSearch", summary = "Takes a recorded search back; it stays in the history.")
    ResponseEntity<PassageResource> noSearch(@PathVariable UUID search, HttpServletRequest request) {
        return answers.of(gathering.withdraw(new SearchId(search)), request);
    }

    @PostMapping(path = "/passages/{passage}/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "addNote", summary = "Writes a note.")
    ResponseEntity<PassageResource> note(@PathVariable UUID passage, @RequestBody Requests.NewNote body, HttpServletRequest request) {
        return answers.of(gathering.note(new PassageId(passage), body.kindOrRemark(), body.text()), request);
    }

    @PostMapping(path = "/passages/{passage}/doubts/{doubt}/settlement", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "settleDoubt", summary = "Says why a doubt is none.")
    ResponseEntity<PassageResource> settlement(
            @PathVariable UUID passage, @PathVariable UUID doubt, @RequestBody Requests.Words body, HttpServletRequest request) {
        return answers.of(settling.settle(new PassageId(passage), new DoubtId(doubt), body.text()), request);
    }
}

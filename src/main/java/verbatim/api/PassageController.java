package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import verbatim.passage.HistoryPage;
import verbatim.passage.HistoryReading;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.QueuePlace;

/** Reads passages: as the queue lists them, one with all that stands beside it, and its history. */
@RestController
@RequestMapping(path = Problems.PATH + "/passages", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Passages")
class PassageController {

    /** The words of the queue's address for what it can show; its parameter for statuses takes one of these more. */
    private static final String UNVERIFIED = "unverified";

    private final Queue queue;
    private final PassageReading reading;
    private final HistoryReading history;
    private final PassageAnswers answers;

    PassageController(Queue queue, PassageReading reading, HistoryReading history, PassageAnswers answers) {
        this.queue = queue;
        this.reading = reading;
        this.history = history;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "listPassages",
            summary = "Lists passages by any filter of the queue.",
            description = "The parameters are those of the queue's address: what is bookmarked there can be asked for here. All must"
                    + " hold; without any, all passages of the desk are listed.")
    ResponseEntity<PassageSummary.Page> list(
            @Parameter(
                            description = "Any of these; `unverified` stands for to-check, awaiting-answer and awaiting-review.",
                            array = @ArraySchema(schema = @Schema(allowableValues = {
                                "unverified", "to-check", "awaiting-answer", "awaiting-review", "verified", "problem", "cannot-verify",
                                "dismissed", "removed"
                            })))
                    @RequestParam(required = false) @Nullable List<String> status,
            @Parameter(description = "Any of these.", array = @ArraySchema(schema = @Schema(allowableValues = {
                        "exact", "cleaned", "faithful", "altered", "out-of-context", "misattributed", "not-said", "unverifiable", "supported",
                        "needs-context", "contradicted", "unproven", "not-checkable"
                    })))
                    @RequestParam(required = false) @Nullable List<String> finding,
            @Parameter(description = "Part of a speaker's name, in any case and with any accents; or a speaker's id.") @RequestParam(required = false) @Nullable String speaker,
            @RequestParam(required = false) @Nullable UUID article,
            @Parameter(description = "Any of these: a person's id; `me`; `nobody`.") @RequestParam(required = false) @Nullable List<String> checker,
            @Parameter(description = "Part of the words, three letters or digits at least.") @RequestParam(required = false) @Nullable String text,
            @Parameter(description = "When the deadline is.", schema = @Schema(allowableValues = {"overdue", "in-a-day", "in-a-week"}))
                    @RequestParam(required = false) @Nullable String due,
            @Parameter(
                            description = "Only those of which a doubt is open, or one of any of these kinds.",
                            array = @ArraySchema(schema = @Schema(allowableValues = {
                                "open", "speaker-unsure", "surname-twice", "marks-without-partner", "kind-unsure", "other-speaker-in-record",
                                "negation", "number", "name", "modality", "truncation", "frame", "circular-source", "not-compared", "new-words",
                                "nearest-only", "against-itself", "new-record", "page-gone", "record-erased"
                            })))
                    @RequestParam(required = false) @Nullable List<String> doubts,
            @Parameter(schema = @Schema(allowableValues = {"quotes", "claims"})) @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = "The publication of the article, as it is written there; any of several.")
                    @RequestParam(required = false) @Nullable List<String> publication,
            @Parameter(description = "The language of the article, such as `en`; any of several.")
                    @RequestParam(required = false) @Nullable List<String> language,
            @Parameter(
                            description = "Any of these, of evidence that stands.",
                            array = @ArraySchema(schema = @Schema(allowableValues = {"verbatim", "cleaned", "altered", "spliced", "not-found"})))
                    @RequestParam(required = false) @Nullable List<String> wording,
            @Parameter(
                            description = "What can turn the meaning, by evidence that stands; any of these.",
                            array = @ArraySchema(schema = @Schema(allowableValues = {"any", "negation", "number", "name", "modality", "truncation", "frame"})))
                    @RequestParam(required = false) @Nullable List<String> risk,
            @Parameter(
                            name = "sign-off",
                            description = "Only those that keep their article from being signed off, or ask for a reason there; any of these.",
                            array = @ArraySchema(schema = @Schema(allowableValues = {"any", "open", "problem", "cannot-verify", "dismissed", "doubted"})))
                    @RequestParam(name = "sign-off", required = false) @Nullable List<String> signOff,
            @Parameter(description = "Only those whose words changed after they had been approved.", schema = @Schema(allowableValues = "any"))
                    @RequestParam(required = false) @Nullable String stale,
            @Parameter(description = "Who approved it: any of these, a person's id or `me`.") @RequestParam(required = false) @Nullable List<String> reviewer,
            @Parameter(description = "To whom it is given, any of these: a person's id; `me`; `nobody`; `free` for whoever is.")
                    @RequestParam(required = false) @Nullable List<String> assignee,
            @Parameter(
                            description = "For how long at least nobody has changed it, or it has lain since its import.",
                            schema = @Schema(allowableValues = {"a-day", "three-days", "a-week", "a-month"}))
                    @RequestParam(required = false) @Nullable String age,
            @Parameter(description = "How many.", schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = Cursor.USUAL)) @RequestParam(defaultValue = Cursor.USUAL) int limit,
            @Parameter(description = "The `next` of the page before.") @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var filter = filter(request);
        var place = Cursor.place(after, QueuePlace.class);
        var rows = queue.after(filter, place, Cursor.limit(limit) + 1);
        return Versions.list(new PassageSummary.Page(
                Cursor.page(rows, limit).stream().map(PassageSummary::of).toList(), Cursor.next(rows, limit, row -> row.inQueue())));
    }

    /** As the queue reads its address; but what it would not make sense of is told, and not left out. */
    private static QueueFilter filter(HttpServletRequest request) {
        var asked = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
        var filter = QueueFilter.of(asked);
        for (var word : asked.getOrDefault("status", List.of())) {
            if (!word.equals(UNVERIFIED) && QueueFilter.of(Map.of("status", List.of(word))).statuses().isEmpty()) {
                throw Problems.parameter("status");
            }
        }
        for (var part : QueuePart.values()) {
            var words = part.isTyped() ? List.<String>of() : asked.getOrDefault(part.parameter(), List.of());
            if (words.stream().anyMatch(word -> QueueFilter.of(Map.of(part.parameter(), List.of(word))).values(part).isEmpty())) {
                throw Problems.parameter(part.parameter());
            }
        }
        return filter;
    }

    @GetMapping("/{passage}")
    @Operation(
            operationId = "getPassage",
            summary = "Reads one passage with all that stands beside it.",
            description = "The names in confidential sources are hidden from whoever may not know them. `steps` says what is open to"
                    + " the token's owner now, and what bars the rest.")
    ResponseEntity<PassageResource> one(@PathVariable UUID passage, HttpServletRequest request) {
        return reading.card(new PassageId(passage)).map(card -> answers.of(card, request)).orElseThrow(ApiRefused::nothingThere);
    }

    @GetMapping("/{passage}/history")
    @Operation(operationId = "getPassageHistory", summary = "Reads the history of a passage, newest first.")
    ResponseEntity<ChangeResource.Page> history(
            @PathVariable UUID passage,
            @Parameter(description = "How many.", schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = Cursor.USUAL)) @RequestParam(defaultValue = Cursor.USUAL) int limit,
            @Parameter(description = "The `next` of the page before.") @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var id = new PassageId(passage);
        if (reading.row(id).isEmpty()) {
            throw ApiRefused.nothingThere();
        }
        var read = history.page(id, Cursor.place(after, HistoryPage.Place.class), Cursor.limit(limit));
        var sentences = AnswerLanguage.of(request);
        var rows = read.rows().stream().map(row -> ChangeResource.of(row, sentences)).toList();
        return Versions.list(new ChangeResource.Page(rows, read.next() == null ? null : Cursor.after(read.next())));
    }
}

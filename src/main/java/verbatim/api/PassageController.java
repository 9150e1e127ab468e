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
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
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
    private final PassageAnswers answers;

    PassageController(Queue queue, PassageReading reading, PassageAnswers answers) {
        this.queue = queue;
        this.reading = reading;
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
            @Parameter(schema = @Schema(allowableValues = {
                        "exact", "cleaned", "faithful", "altered", "out-of-context", "misattributed", "not-said", "unverifiable", "supported",
                        "needs-context", "contradicted", "unproven", "not-checkable"
                    }))
                    @RequestParam(required = false) @Nullable String finding,
            @Parameter(description = "Part of a speaker's name, in any case and with any accents.") @RequestParam(required = false) @Nullable String speaker,
            @RequestParam(required = false) @Nullable UUID article,
            @Parameter(description = "A person's id.") @RequestParam(required = false) @Nullable UUID checker,
            @Parameter(description = "Part of the words, three letters or digits at least.") @RequestParam(required = false) @Nullable String text,
            @Parameter(description = "When the deadline of the article is.", schema = @Schema(allowableValues = {"overdue", "in-a-day", "in-a-week"}))
                    @RequestParam(required = false) @Nullable String due,
            @Parameter(description = "Only those of which a doubt is open.", schema = @Schema(allowableValues = "open"))
                    @RequestParam(required = false) @Nullable String doubts,
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
        requireRead(asked, "finding", filter.finding());
        requireRead(asked, "due", filter.due());
        requireRead(asked, "doubts", filter.doubted() ? true : null);
        return filter;
    }

    private static void requireRead(Map<String, List<String>> asked, String name, @Nullable Object read) {
        if (asked.containsKey(name) && read == null) {
            throw Problems.parameter(name);
        }
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
        var read = reading.history(id, Cursor.place(after, HistoryPage.Place.class), Cursor.limit(limit));
        var sentences = AnswerLanguage.of(request);
        var rows = read.rows().stream().map(row -> ChangeResource.of(row, sentences)).toList();
        return Versions.list(new ChangeResource.Page(rows, read.next() == null ? null : Cursor.after(read.next())));
    }
}

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
import verbatim.source.SourceId;
import verbatim.source.SourcePlace;
import verbatim.source.SourceReading;
import verbatim.source.capture.SnapshotReading;

/** Reads the desk's sources. */
@RestController
@RequestMapping(path = Problems.PATH + "/sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class SourceController {

    private final SourceReading reading;
    private final SnapshotReading snapshots;

    SourceController(SourceReading reading, SnapshotReading snapshots) {
        this.reading = reading;
        this.snapshots = snapshots;
    }

    @GetMapping
    @Operation(operationId = "listSources", summary = "Lists the desk's sources, the newest first, but for those put away.")
    ResponseEntity<SourceResource.Page> list(
            @Parameter(description = "Words in title, citation, address, speakers or event.") @RequestParam(defaultValue = "") String words,
            @Parameter(description = "How many.", schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = Cursor.USUAL)) @RequestParam(defaultValue = Cursor.USUAL) int limit,
            @Parameter(description = "The `next` of the page before.") @RequestParam(required = false) @Nullable String after) {
        var place = Cursor.place(after, SourcePlace.class);
        var rows = reading.after(words, place, Cursor.limit(limit) + 1);
        return Versions.list(new SourceResource.Page(
                Cursor.page(rows, limit).stream().map(SourceResource.Summary::of).toList(),
                Cursor.next(rows, limit, row -> new SourcePlace(row.addedAt(), row.id()))));
    }

    @GetMapping("/{source}")
    @Operation(operationId = "getSource", summary = "Reads one source with what was captured of it, without its texts.")
    ResponseEntity<SourceResource> one(@PathVariable UUID source) {
        return Versions.answer(resource(new SourceId(source)));
    }

    /** The source as it is now. */
    SourceResource resource(SourceId id) {
        return reading.sheet(id).map(sheet -> SourceResource.of(sheet, snapshots.of(id))).orElseThrow(ApiRefused::nothingThere);
    }
}

package verbatim.source.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import verbatim.account.PersonId;
import verbatim.document.Locator;
import verbatim.document.ReadWarning;
import verbatim.source.SourceId;

/**
 * Keeps what a source was at one moment: bytes as they came, and their text. The bytes go from the disk to the database and
 * are nowhere in memory as a whole.
 */
@Component
class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the row of a source until the transaction ends, so that each snapshot gets a number of its own.
     *
     * @return whether there is such a source
     */
    boolean lock(SourceId source) {
        return jdbc.sql("select id from source where id = :id and erased_at is null for no key update")
                .param("id", source.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Adds the next one of a source, whose row the caller has {@linkplain #lock locked}: numbers have no gaps. */
    SnapshotId add(SourceId source, Capture capture, PersonId by, Instant at) {
        var id = SnapshotId.fresh();
        var read = capture.read();
        try (var bytes = capture.file().stream()) {
            jdbc.sql("""
                            insert into snapshot (id, source_id, number, origin, name, media_type, bytes, sha256, format, text,
                                locator_offsets, locator_kinds, locator_labels, warning_codes, warning_starts, warning_ends,
                                captured_by, captured_at)
                            values (:id, :source,
                                (select coalesce(max(number), 0) + 1 from snapshot where source_id = :source),
                                :origin, :name, :mediaType, :bytes, :sha256, :format, :text,
                                :offsets, :kinds, :labels, :codes, :starts, :ends, :by, :at)""")
                    .param("id", id.value())
                    .param("source", source.value())
                    .param("origin", capture.origin().name())
                    .param("name", capture.name())
                    .param("mediaType", capture.mediaType(), Types.VARCHAR)
                    .param("bytes", new SqlBinaryValue(bytes, capture.file().length()))
                    .param("sha256", capture.file().sha256())
                    .param("format", read.format().name())
                    .param("text", read.text())
                    .param("offsets", array("int4", read.locators(), Locator::offset))
                    .param("kinds", array("text", read.locators(), locator -> locator.kind().name()))
                    .param("labels", array("text", read.locators(), Locator::label))
                    .param("codes", array("text", read.warnings(), warning -> warning.code().name()))
                    .param("starts", array("int4", read.warnings(), ReadWarning::start))
                    .param("ends", array("int4", read.warnings(), ReadWarning::end))
                    .param("by", by.value())
                    .param("at", Timestamp.from(at))
                    .update();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return id;
    }

    private static <T> SqlArrayValue array(String type, List<T> of, Function<T, Object> part) {
        return new SqlArrayValue(type, of.stream().map(part).toArray());
    }
}

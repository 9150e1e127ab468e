package verbatim.source.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.document.BroughtFile;
import verbatim.source.Confidants;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;
import verbatim.text.TypedWords;

/** Attaches screenshots and recordings to sources, and gives them out again. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Attaching {

    /** The largest file taken, in bytes: an hour of speech. */
    public static final int LARGEST = 50 * 1024 * 1024;

    /** What an attachment holds; {@code length} in bytes. */
    public record Content(String name, String mediaType, int length, String sha256, boolean confidential) {}

    private final JdbcClient jdbc;
    private final Confidants confidants;
    private final SourceKeeping keeping;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Attaching(JdbcClient jdbc, Confidants confidants, SourceKeeping keeping, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.confidants = confidants;
        this.keeping = keeping;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Attaches a file, which stays in the hands of the caller.
     *
     * @throws SourceRefused if it is neither picture nor recording, too large, or the source confidential and the person
     *     not named on it
     */
    public AttachmentId attach(SourceId source, BroughtFile file) {
        var by = currentPerson.require().id();
        confidants.require(source, by);
        if (file.length() > LARGEST) {
            throw new SourceRefused(SourceRefusal.ATTACHMENT_TOO_LARGE, LARGEST >> 20);
        }
        var kind = AttachmentKind.of(file.head(AttachmentKind.HEAD))
                .orElseThrow(() -> new SourceRefused(SourceRefusal.NO_PICTURE_OR_RECORDING));
        keeping.holdStill(source);
        var id = AttachmentId.fresh();
        // From the disk to the database: recordings are nowhere in memory as a whole.
        try (var bytes = file.stream()) {
            jdbc.sql("insert into attachment values (:id, :source, :name, :type, :bytes, :sha, :by, :at)")
                    .param("id", id.value())
                    .param("source", source.value())
                    .param("name", TypedWords.kept(file.name()))
                    .param("type", kind.mediaType())
                    .param("bytes", new SqlBinaryValue(bytes, file.length()))
                    .param("sha", file.sha256())
                    .param("by", by.value())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return id;
    }

    /**
     * What an attachment holds; empty where there is none of that id. Of a confidential source it is a look, and recorded.
     *
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    public Optional<Content> content(AttachmentId id) {
        var by = currentPerson.require().id();
        var source = source(id);
        source.ifPresent(known -> confidants.require(known, by));
        var content = jdbc.sql("""
                        select a.name, a.media_type, length(a.bytes), a.sha256, s.codename is not null
                        from attachment a join source s on s.id = a.source_id where a.id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Content(row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getBoolean(5)))
                .optional();
        content.filter(Content::confidential)
                .ifPresent(known -> confidants.looked(source.orElseThrow(), by, clock.instant()));
        return content;
    }

    /**
     * A part of an attachment's bytes, so that nobody who listens to an hour has it in memory as a whole; shorter, and
     * empty in the end, where there are no more.
     *
     * @param from how many bytes to leave out before it
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    @Transactional(readOnly = true)
    public byte[] part(AttachmentId id, int from, int most) {
        source(id).ifPresent(source -> confidants.require(source, currentPerson.require().id()));
        return jdbc.sql("select substring(bytes from :from for :most) from attachment where id = :id")
                .param("id", id.value())
                .param("from", from + 1)
                .param("most", most)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    private Optional<SourceId> source(AttachmentId id) {
        return jdbc.sql("select source_id from attachment where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(SourceId::new);
    }
}

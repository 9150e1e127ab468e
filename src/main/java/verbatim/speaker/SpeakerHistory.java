package verbatim.speaker;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** What people did to the desk's speakers: one row a step. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SpeakerHistory {

    private final JdbcClient jdbc;

    SpeakerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a step down; see {@link SpeakerChange}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(
            SpeakerId speaker,
            SpeakerChange.Kind what,
            @Nullable NamedSpeaker before,
            NamedSpeaker whose,
            @Nullable SpeakerId other,
            @Nullable String otherName,
            PersonId by,
            Instant at) {
        jdbc.sql("""
                        insert into speaker_change (id, speaker_id, made_at, made_by, what, before, after, other_id, other_name)
                        values (:id, :speaker, :at, :by, :what, :before::jsonb, :after::jsonb, :other, :otherName)""")
                .param("id", FreshId.next())
                .param("speaker", speaker.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("what", what.name())
                .param("before", TypedValues.writtenOrNone(before), Types.VARCHAR)
                .param("after", TypedValues.written(whose))
                .param("other", other == null ? null : other.value(), Types.OTHER)
                .param("otherName", otherName, Types.VARCHAR)
                .update();
    }

    /** Whether somebody had this full name before a correction. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean wasCalled(SpeakerId speaker, String fullName) {
        return jdbc.sql("select before from speaker_change where speaker_id = :speaker and what = 'CORRECTED'")
                .param("speaker", speaker.value())
                .query((row, n) -> TypedValues.read(row.getString("before"), NamedSpeaker.class))
                .list()
                .stream()
                .anyMatch(before -> before.fullName().filter(fullName::equals).isPresent());
    }

    /** What was done to somebody, under all names by which they are known now, newest first. */
    public List<SpeakerChange> of(SpeakerId speaker, int most) {
        return jdbc.sql("""
                        select c.*, p.name as by_name from speaker_change c join person p on p.id = c.made_by
                        where c.speaker_id in (select id from speaker where is_now = :speaker)
                            or c.other_id in (select id from speaker where is_now = :speaker)
                        order by c.made_at desc, c.id desc limit :most""")
                .param("speaker", speaker.value())
                .param("most", most)
                .query((row, n) -> new SpeakerChange(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("by_name"),
                        SpeakerChange.Kind.valueOf(row.getString("what")),
                        TypedValues.readOrNone(row.getString("before"), NamedSpeaker.class),
                        TypedValues.readOrNone(row.getString("after"), NamedSpeaker.class),
                        row.getString("other_name")))
                .list();
    }
}

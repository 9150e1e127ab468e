package verbatim.speaker;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.Erasure;
import verbatim.account.TypedValues;

/** Erases what is known of speakers whom nothing names any more, and words in what people said of others. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(propagation = Propagation.MANDATORY)
public class SpeakerErasing {

    private final JdbcClient jdbc;

    SpeakerErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Forgets a speaker whom no article names, with all that was done to them. Whoever had gone into them stays one: the one
     * who did so first goes into nobody from then on, and the others into that one.
     */
    public void forget(UUID id) {
        var into = jdbc.sql("select merged_into from speaker where id = :id").param("id", id).query(UUID.class).optional().orElse(null);
        var heirs = jdbc.sql("select id from speaker where merged_into = :id order by id").param("id", id).query(UUID.class).list();
        if (!heirs.isEmpty()) {
            var heir = into == null ? heirs.getFirst() : into;
            jdbc.sql("""
                            update speaker set merged_into = case when id = :heir then null when merged_into = :id then :heir else merged_into end,
                                is_now = case when is_now = :id then :heir else is_now end, version = version + 1
                            where id <> :id and (merged_into = :id or is_now = :id)""")
                    .param("id", id)
                    .param("heir", heir)
                    .update();
        }
        jdbc.sql("delete from same_speaker where one = :id or other = :id").param("id", id).update();
        jdbc.sql("delete from speaker_change where speaker_id = :id").param("id", id).update();
        jdbc.sql("update speaker_change set other_id = null, other_name = :erased where other_id = :id")
                .param("id", id)
                .param("erased", Erasure.IN_PLACE)
                .update();
        jdbc.sql("delete from speaker where id = :id").param("id", id).update();
    }

    /**
     * Takes words out of titles that people gave a speaker, of names that no article prints, and of what is kept of both.
     *
     * @return whether there were any
     */
    public boolean hide(UUID id, UnaryOperator<String> hiding) {
        var any = new boolean[1];
        UnaryOperator<String> without = words -> {
            var after = hiding.apply(words);
            any[0] |= !after.equals(words);
            return after;
        };
        jdbc.sql("select name, description, kind from speaker k where id = :id")
                .param("id", id)
                .query((row, n) -> new NamedSpeaker(row.getString("name"), row.getString("description"), SpeakerKind.valueOf(row.getString("kind"))))
                .optional()
                .ifPresent(named -> hide(id, named, without));
        for (var row : changes(id)) {
            var other = row.other();
            jdbc.sql("update speaker_change set before = :before::jsonb, after = :after::jsonb, other_name = :other where id = :id")
                    .param("id", row.id())
                    .param("before", hidden(row.before(), without), Types.VARCHAR)
                    .param("after", hidden(row.after(), without), Types.VARCHAR)
                    .param("other", other == null ? null : without.apply(other), Types.VARCHAR)
                    .update();
        }
        return any[0];
    }

    private record Change(UUID id, @Nullable String before, @Nullable String after, @Nullable String other) {}

    private List<Change> changes(UUID id) {
        return jdbc.sql("select * from speaker_change where speaker_id = :id or other_id = :id")
                .param("id", id)
                .query((row, n) -> new Change(
                        row.getObject("id", UUID.class), row.getString("before"), row.getString("after"), row.getString("other_name")))
                .list();
    }

    /** What an article prints is erased with the article. */
    private void hide(UUID id, NamedSpeaker named, UnaryOperator<String> without) {
        var title = named.description();
        if (title != null && !isPrinted(id, "description", title)) {
            jdbc.sql("update speaker set description = :words where id = :id")
                    .param("words", without.apply(title))
                    .param("id", id)
                    .update();
        }
        if (!isPrinted(id, "name", named.name())) {
            var name = without.apply(named.name());
            if (!name.equals(named.name())) {
                jdbc.sql("update speaker set name = :name, full_name = null, words = '{}', has_namesake = false where id = :id")
                        .param("name", name)
                        .param("id", id)
                        .update();
            }
        }
    }

    private boolean isPrinted(UUID id, String column, String words) {
        return jdbc.sql("select exists (select from article_speaker where speaker_id = :id and " + column + " = :words)")
                .param("id", id)
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String hidden(@Nullable String written, UnaryOperator<String> without) {
        if (written == null) {
            return null;
        }
        var named = TypedValues.read(written, NamedSpeaker.class);
        var description = named.description();
        return TypedValues.written(new NamedSpeaker(
                without.apply(named.name()), description == null ? null : without.apply(description), named.kind()));
    }
}

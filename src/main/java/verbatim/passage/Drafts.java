package verbatim.passage;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.text.TypedWords;

/**
 * What a person is writing beside a passage and has not saved yet. It is kept while they write, so that a crash, the end of a
 * session or a sign-out in another window loses none of it; it is theirs alone, and gone once it was saved or thrown away.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Drafts {

    /** No field that is kept takes more, in UTF-16 units. */
    private static final int LONGEST = 20_000;

    /** Where it is being written. */
    public enum Field {
        NOTE,
        NOTE_KIND,
        QUESTION,
        PUT_TO,
        ANSWER,
        SPEAKER
    }

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What the person was writing there; empty where there is nothing. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<String> of(PassageId passage, Field field) {
        return jdbc.sql("select words from draft where person_id = :person and passage_id = :passage and field = :field")
                .param("person", currentPerson.require().id().value())
                .param("passage", passage.value())
                .param("field", field.name())
                .query(String.class)
                .optional();
    }

    /** Keeps the words as they are by now; nothing but blanks is none. */
    public void keep(PassageId passage, Field field, String written) {
        var words = TypedWords.keptOrNone(written);
        if (words == null) {
            drop(passage, field);
            return;
        }
        jdbc.sql("""
                        insert into draft (person_id, passage_id, field, words, written_at)
                        values (:person, :passage, :field, :words, :now)
                        on conflict (person_id, passage_id, field)
                        do update set words = excluded.words, written_at = excluded.written_at""")
                .param("person", currentPerson.require().id().value())
                .param("passage", passage.value())
                .param("field", field.name())
                .param("words", words.length() > LONGEST ? words.substring(0, LONGEST) : words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was saved, or thrown away. */
    public void drop(PassageId passage, Field field) {
        jdbc.sql("delete from draft where person_id = :person and passage_id = :passage and field = :field")
                .param("person", currentPerson.require().id().value())
                .param("passage", passage.value())
                .param("field", field.name())
                .update();
    }
}

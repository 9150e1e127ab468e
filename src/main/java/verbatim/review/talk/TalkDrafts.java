package verbatim.review.talk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.passage.PassageId;
import verbatim.text.TypedWords;

/**
 * What a person is writing in threads and has not sent yet: one in each thread, and one with which to begin another about a
 * passage. It is kept while they write, theirs alone, and gone once it was sent or emptied.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class TalkDrafts {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    TalkDrafts(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What the person was writing about a passage: in which threads, and to begin another. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Begun of(PassageId passage) {
        return new Begun(passage, jdbc.sql("select place, words from thread_draft where person_id = :person and passage_id = :passage")
                .param("person", currentPerson.require().id().value())
                .param("passage", passage.value())
                .query((row, n) -> Map.entry(row.getObject("place", UUID.class), row.getString("words")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Keeps words to begin a thread with, as they are by now; nothing but blanks is none. */
    public void keep(PassageId passage, String written) {
        keep(passage, passage.value(), written);
    }

    /** Keeps words for a thread about the passage. */
    public void keep(PassageId passage, ThreadId thread, String written) {
        keep(passage, thread.value(), written);
    }

    void drop(PassageId passage) {
        drop(passage.value());
    }

    void drop(ThreadId thread) {
        drop(thread.value());
    }

    private void keep(PassageId passage, UUID place, String written) {
        var words = TypedWords.keptOrNone(written);
        if (words == null) {
            drop(place);
            return;
        }
        jdbc.sql("""
                        insert into thread_draft (person_id, passage_id, place, words, written_at)
                        values (:person, :passage, :place, :words, :now)
                        on conflict (person_id, place) do update set words = excluded.words, written_at = excluded.written_at""")
                .param("person", currentPerson.require().id().value())
                .param("passage", passage.value())
                .param("place", place)
                .param("words", words.length() > Talking.LONGEST ? words.substring(0, Talking.LONGEST) : words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void drop(UUID place) {
        jdbc.sql("delete from thread_draft where person_id = :person and place = :place")
                .param("person", currentPerson.require().id().value())
                .param("place", place)
                .update();
    }
}

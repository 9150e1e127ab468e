package verbatim.review.second;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.account.PersonId;
import verbatim.passage.PassageId;

/**
 * Who had to do with a passage, and so knows what was found or may: more than who had a hand in the result. Whoever changed
 * anything of it, wrote about it or read what is written about it, or looked at it before, cannot look at it blind.
 */
@Component
class LookHands {

    private static final String HANDS = """
            select c.passage_id, c.made_by from passage_change c
                where c.passage_id = any(:ids) and c.made_by is not null and c.what not in ('FOUND', 'DOUBT_RAISED')
            union select n.passage_id, n.written_by from note n where n.passage_id = any(:ids)
            union select o.passage_id, o.written_by from thread_post o where o.passage_id = any(:ids)
            union select t.passage_id, r.person_id from thread t join thread_read r on r.thread_id = t.id where t.passage_id = any(:ids)
            union select l.passage_id, l.person_id from second_look l
                where l.passage_id = any(:ids) and (l.handed_in_at is not null or l.opened_at is not null)
            union select v.passage_id, s.signed_by from sign_off_caveat v join sign_off s on s.id = v.sign_off_id where v.passage_id = any(:ids)""";

    private final JdbcClient jdbc;

    LookHands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each passage; of those with which nobody had to do nothing. */
    Map<PassageId, Set<PersonId>> of(Collection<PassageId> passages) {
        var hands = new HashMap<PassageId, Set<PersonId>>();
        jdbc.sql(HANDS).param("ids", passages.stream().map(PassageId::value).toArray(UUID[]::new)).query(row -> {
            hands.computeIfAbsent(new PassageId(row.getObject(1, UUID.class)), none -> new HashSet<>()).add(new PersonId(row.getObject(2, UUID.class)));
        });
        return hands;
    }
}

package verbatim.passage;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;

/** Counts what stands beside a passage, for the rules that ask for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BasisReading {

    private final JdbcClient jdbc;

    BasisReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Basis of(PassageId id) {
        return jdbc.sql("""
                        select (select count(*) from evidence where passage_id = :id and withdrawn_at is null) as evidence,
                               (select count(*) from search_record where passage_id = :id) as searches,
                               (select count(*) from note where passage_id = :id) as notes""")
                .param("id", id.value())
                .query((row, n) -> new Basis(row.getInt("evidence"), row.getInt("searches"), row.getInt("notes")))
                .single();
    }

    /** Who had a hand in the result: {@link ChangeKind#HAND_IN_THE_RESULT}. */
    Set<PersonId> hands(PassageId id) {
        return jdbc
                .sql("""
                        select distinct made_by from passage_change
                        where passage_id = :id and made_by is not null and what in (:kinds)""")
                .param("id", id.value())
                .param("kinds", ChangeKind.namesOfHands())
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}

package verbatim.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.source.Tier;

/** Counts what stands beside a passage, for the rules that ask for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BasisReading {

    private static final List<String> FIRST_HAND =
            Arrays.stream(Tier.values()).filter(Tier::isFirstHand).map(Tier::name).toList();

    private final JdbcClient jdbc;
    private final PassageReading reading;

    BasisReading(JdbcClient jdbc, PassageReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    Basis of(PassageId id) {
        var unsettled = reading.card(id).map(card -> Unsettled.of(card).refusals()).orElse(List.of());
        return jdbc.sql("""
                        select count(e.id) as pieces, count(e.id) filter (where s.tier in (:firstHand)) as first_hand,
                               count(distinct e.story) as independent,
                               (select independent_sources from desk) as needed,
                               (select count(*) from search_record where passage_id = :id and withdrawn_at is null) as searches,
                               (select count(*) from note where passage_id = :id) as notes
                        from evidence e join source s on s.id = e.source_id
                        where e.passage_id = :id and e.withdrawn_at is null""")
                .param("id", id.value())
                .param("firstHand", FIRST_HAND)
                .query((row, n) -> new Basis(
                        new Basis.Standing(
                                row.getInt("pieces"),
                                row.getInt("first_hand"),
                                row.getInt("independent"),
                                row.getInt("needed")),
                        row.getInt("searches"),
                        row.getInt("notes"),
                        unsettled))
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

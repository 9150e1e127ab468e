package verbatim.speaker;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals that two of the desk's speakers are one: "the same as …?". They are kept until a person settles them; of
 * themselves they join nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SameSpeakers {

    /** So many speakers with a word in common are looked at: those of full names first. */
    private static final int MOST_LOOKED_AT = 50;

    /** More would not be read. */
    private static final int MOST_PROPOSED = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    SameSpeakers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Pair(UUID one, String name, UUID other, String otherName) {}

    /** Proposes for each of these new speakers the ones whom they may be. Bare surnames of two articles are no pair. */
    void propose(Collection<SpeakerId> added) {
        if (added.isEmpty()) {
            return;
        }
        var pairs = jdbc.sql("""
                        select n.id as one, n.name, c.id as other, c.name as other_name
                        from speaker n cross join lateral (
                            select o.id, o.name, o.full_name from speaker o
                            where o.words && n.words and o.id <> n.id and (o.full_name is not null or n.full_name is not null)
                            order by o.full_name is null, o.id limit :most) c
                        where n.id = any(:added) order by n.id, c.full_name is null, c.id""")
                .param("most", MOST_LOOKED_AT)
                .param("added", added.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .query((row, n) -> new Pair(
                        row.getObject("one", UUID.class),
                        row.getString("name"),
                        row.getObject("other", UUID.class),
                        row.getString("other_name")))
                .list();
        keep(pairs.stream()
                .collect(Collectors.groupingBy(Pair::one))
                .values()
                .stream()
                .flatMap(SameSpeakers::mayBe)
                .toList());
    }

    private static Stream<Pair> mayBe(List<Pair> ofOne) {
        var name = SpeakerName.of(ofOne.getFirst().name());
        return ofOne.stream().filter(pair -> name.mayBe(SpeakerName.of(pair.otherName()))).limit(MOST_PROPOSED);
    }

    private void keep(List<Pair> pairs) {
        jdbc.sql("""
                        insert into same_speaker (one, other, proposed_at)
                        select least(one, other), greatest(one, other), cast(:at as timestamptz)
                        from unnest(:ones, :others) as pair (one, other)
                        on conflict do nothing""")
                .param("ones", pairs.stream().map(Pair::one).toArray(UUID[]::new))
                .param("others", pairs.stream().map(Pair::other).toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}

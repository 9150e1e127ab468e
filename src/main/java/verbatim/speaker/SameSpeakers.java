package verbatim.speaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    static final int MOST_LOOKED_AT = 50;

    /** More would not be read. */
    static final int MOST_PROPOSED = 5;

    /** Of so many at a time those are read whom they may be: fifty a word, and each word once. */
    private static final int BATCH = 500;

    private static final Comparator<UUID> AS_THE_DATABASE = Comparator.<UUID>comparingLong(id -> id.getMostSignificantBits() + Long.MIN_VALUE)
            .thenComparingLong(id -> id.getLeastSignificantBits() + Long.MIN_VALUE);

    private static final Comparator<Known> FULL_NAMES_FIRST =
            Comparator.comparing(Known::isFull).reversed().thenComparing(Known::id, AS_THE_DATABASE);

    private final JdbcClient jdbc;
    private final Clock clock;

    SameSpeakers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One whom the desk knows; {@code isFull} where the name alone says who it is. */
    private record Known(UUID id, SpeakerName name, boolean isFull) {}

    private record Pair(UUID one, UUID other) {}

    /** Proposes for each of these new speakers the ones whom they may be. Bare surnames of two articles are no pair. */
    void propose(Collection<SpeakerId> added) {
        var ids = added.stream().map(SpeakerId::value).sorted(AS_THE_DATABASE).toList();
        for (int from = 0; from < ids.size(); from += BATCH) {
            keep(pairs(ids.subList(from, Math.min(ids.size(), from + BATCH))));
        }
    }

    private List<Pair> pairs(List<UUID> added) {
        var of = added.toArray(UUID[]::new);
        var byWord = byWord(of);
        var pairs = new ArrayList<Pair>();
        jdbc.sql("select id, name, full_name is not null as is_full, words from speaker where id = any(:added) and words is not null")
                .param("added", of)
                .query(row -> {
                    var one = known(row);
                    Stream.of((String[]) row.getArray("words").getArray())
                            .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                            .distinct()
                            .filter(other -> !other.id().equals(one.id()) && (other.isFull() || one.isFull()))
                            .sorted(FULL_NAMES_FIRST)
                            .limit(MOST_LOOKED_AT)
                            .filter(other -> one.name().mayBe(other.name()))
                            .limit(MOST_PROPOSED)
                            .forEach(other -> pairs.add(new Pair(one.id(), other.id())));
                });
        return pairs;
    }

    /**
     * Those who have a word in common with these, for each word the first that are looked at; one more, for whoever is asked
     * about may be among them. Each word is looked up once, however many have it: not each of them among all the others.
     */
    private Map<String, List<Known>> byWord(UUID[] added) {
        var byWord = new HashMap<String, List<Known>>();
        var known = new HashMap<UUID, Known>();
        jdbc.sql("""
                        select w.word, o.id, o.name, o.is_full
                        from (select distinct unnest(words) as word from speaker where id = any(:added)) w cross join lateral (
                            select id, name, full_name is not null as is_full from speaker
                            where words @> array[w.word] order by full_name is null, id limit :most) o""")
                .param("added", added)
                .param("most", MOST_LOOKED_AT + 1)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var one = known.get(id);
                    if (one == null) {
                        one = known(row);
                        known.put(id, one);
                    }
                    byWord.computeIfAbsent(row.getString("word"), word -> new ArrayList<>()).add(one);
                });
        return byWord;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getObject("id", UUID.class), SpeakerName.of(row.getString("name")), row.getBoolean("is_full"));
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

package verbatim.speaker;

import java.sql.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Speakers from the time when each article had its own. They are joined by the rule of {@link DeskSpeakers}: those of one
 * full name are one, those of any other name only within their article.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OlderSpeakers {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final SameSpeakers sameSpeakers;

    OlderSpeakers(JdbcTemplate jdbc, JdbcClient client, SameSpeakers sameSpeakers) {
        this.jdbc = jdbc;
        this.client = client;
        this.sameSpeakers = sameSpeakers;
    }

    /** Whether there are any that nobody has compared yet. */
    public boolean areThere() {
        return client.sql("select exists (select from speaker where words is null)").query(Boolean.class).single();
    }

    private record Older(SpeakerId id, String name) {}

    /** Under what a speaker is found again: a full name everywhere, any other name in its article. */
    private record Key(String name, @Nullable Object article) {}

    /**
     * Compares all of them. Who is joined to another has to be {@linkplain #forget forgotten} in the same transaction, once
     * nothing names them any more.
     *
     * @param articles to which article each of them belonged
     * @return of those who are joined, to whom: whoever was there first
     */
    public Map<SpeakerId, SpeakerId> join(Map<SpeakerId, ?> articles) {
        // Nobody else adds or compares one meanwhile.
        client.sql("lock table speaker in share row exclusive mode").update();
        var kept = fullNames();
        var added = new ArrayList<Older>();
        var joined = new LinkedHashMap<SpeakerId, SpeakerId>();
        for (var older : older()) {
            var full = NamedSpeaker.of(older.name()).fullName();
            var key = full.map(name -> new Key(name, null))
                    .orElseGet(() -> new Key(SpeakerName.of(older.name()).plain(), articles.get(older.id())));
            var first = kept.putIfAbsent(key, older.id());
            if (first == null) {
                added.add(older);
            } else {
                joined.put(older.id(), first);
            }
        }
        describe(added);
        for (int from = 0; from < added.size(); from += BATCH) {
            sameSpeakers.propose(added.subList(from, Math.min(added.size(), from + BATCH)).stream().map(Older::id).toList());
        }
        return joined;
    }

    private Map<Key, SpeakerId> fullNames() {
        var known = new HashMap<Key, SpeakerId>();
        client.sql("select id, full_name from speaker where full_name is not null").query(row -> {
            known.put(new Key(row.getString("full_name"), null), new SpeakerId(row.getObject("id", UUID.class)));
        });
        return known;
    }

    private List<Older> older() {
        return client.sql("select id, name from speaker where words is null order by id")
                .query((row, n) -> new Older(new SpeakerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private void describe(List<Older> added) {
        jdbc.batchUpdate(
                "update speaker set kind = ?, full_name = ?, words = ? where id = ?", added, BATCH, (statement, older) -> {
                    var named = NamedSpeaker.of(older.name());
                    Array words = statement.getConnection().createArrayOf(
                            "text", SpeakerName.of(older.name()).telling().toArray());
                    statement.setString(1, named.kind().name());
                    statement.setString(2, named.fullName().orElse(null));
                    statement.setArray(3, words);
                    statement.setObject(4, older.id().value());
                });
    }

    /** Those who were joined to others. */
    public void forget(Collection<SpeakerId> joined) {
        jdbc.batchUpdate("delete from speaker where id = ?", joined, BATCH, (statement, id) -> statement.setObject(1, id.value()));
    }
}

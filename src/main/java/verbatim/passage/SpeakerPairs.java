package verbatim.passage;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKind;

/** Reads who of the desk's speakers may be one, where nobody has said: each two once, whatever names it was that are alike. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SpeakerPairs {

    private static final int MOST_NAMES = 4;

    private static final int MOST_QUOTES = 2;

    private static final String OPEN = """
            select least(a.is_now, b.is_now) as one, greatest(a.is_now, b.is_now) as other
            from same_speaker s join speaker a on a.id = s.one join speaker b on b.id = s.other
            where a.is_now <> b.is_now %s
            group by 1, 2 having bool_and(s.parted_at is null)
            """;

    /** By the indexes of the names alone, where only some speakers are asked for. */
    private static final String OF_THESE = """
            and s.ctid = any(array(
                select t.ctid from same_speaker t join speaker k on k.id = t.one where k.is_now = any(:ids)
                union select t.ctid from same_speaker t join speaker k on k.id = t.other where k.is_now = any(:ids)))""";

    private final ClosedArticles closed;
    private final JdbcClient jdbc;

    SpeakerPairs(ClosedArticles closed, JdbcClient jdbc) {
        this.closed = closed;
        this.jdbc = jdbc;
    }

    private record Two(SpeakerId one, SpeakerId other) {}

    /** How many are open. */
    public int count() {
        return jdbc.sql("select count(*) from (" + OPEN.formatted("") + ") pairs").query(Integer.class).single();
    }

    /** The open ones, the latest proposals first. */
    public List<SpeakerPair> open(int most) {
        return pairs(jdbc.sql(OPEN.formatted("") + " order by max(s.proposed_at) desc, 1, 2 limit :most")
                .param("most", most)
                .query((row, n) -> new Two(new SpeakerId(row.getObject("one", UUID.class)), new SpeakerId(row.getObject("other", UUID.class))))
                .list());
    }

    /** How many are open of each of these, who have gone into nobody; without those of whom there is none. */
    Map<SpeakerId, Integer> count(Collection<SpeakerId> speakers) {
        var counts = new HashMap<SpeakerId, Integer>();
        two(speakers).forEach(two -> {
            counts.merge(two.one(), 1, Integer::sum);
            counts.merge(two.other(), 1, Integer::sum);
        });
        return counts;
    }

    /** The open ones of one, who comes first in each. */
    List<SpeakerPair> of(SpeakerId speaker) {
        return pairs(two(List.of(speaker))).stream()
                .map(pair -> pair.one().id().equals(speaker) ? pair : new SpeakerPair(pair.other(), pair.one()))
                .toList();
    }

    private List<Two> two(Collection<SpeakerId> speakers) {
        return speakers.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN.formatted(OF_THESE) + " order by max(s.proposed_at) desc, 1, 2")
                        .param("ids", speakers.stream().map(SpeakerId::value).toArray(UUID[]::new))
                        .query((row, n) -> new Two(new SpeakerId(row.getObject("one", UUID.class)), new SpeakerId(row.getObject("other", UUID.class))))
                        .list();
    }

    private List<SpeakerPair> pairs(List<Two> two) {
        var ids = new LinkedHashSet<SpeakerId>();
        two.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        var sides = sides(ids);
        var pairs = new ArrayList<SpeakerPair>();
        two.forEach(pair -> {
            var one = sides.get(pair.one());
            var other = sides.get(pair.other());
            if (one != null && other != null) {
                pairs.add(new SpeakerPair(one, other));
            }
        });
        return List.copyOf(pairs);
    }

    private Map<SpeakerId, SpeakerPair.Side> sides(Collection<SpeakerId> ids) {
        var quotes = quotes(ids);
        var sides = new LinkedHashMap<SpeakerId, SpeakerPair.Side>();
        if (ids.isEmpty()) {
            return sides;
        }
        jdbc.sql("""
                        select k.id, k.name, k.description, k.kind,
                            (select count(*) from speaker l join passage p on p.speaker_id = l.id where l.is_now = k.id and p.status <> 'REMOVED') as passages,
                            (select count(distinct s.article_id) from speaker l join article_speaker s on s.speaker_id = l.id where l.is_now = k.id) as articles,
                            array(select s.name from speaker l join article_speaker s on s.speaker_id = l.id where l.is_now = k.id
                                group by s.name order by count(*) desc, s.name limit :names) as names
                        from speaker k where k.id = any(:ids)""")
                .param("names", MOST_NAMES)
                .param("ids", ids.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .query(row -> {
                    var id = new SpeakerId(row.getObject("id", UUID.class));
                    sides.put(id, new SpeakerPair.Side(
                            id,
                            row.getString("name"),
                            row.getString("description"),
                            SpeakerKind.valueOf(row.getString("kind")),
                            row.getInt("passages"),
                            row.getInt("articles"),
                            List.of((String[]) row.getArray("names").getArray()),
                            quotes.getOrDefault(id, List.of())));
                });
        return sides;
    }

    private Map<SpeakerId, List<SpeakerPair.Quote>> quotes(Collection<SpeakerId> ids) {
        var quotes = new HashMap<SpeakerId, List<SpeakerPair.Quote>>();
        jdbc.sql("""
                        select k.id, p.words, p.article_id, p.number, p.kind, t.headline
                        from speaker k cross join lateral (
                            select p.words, p.article_id, p.number, p.kind, p.recency, p.start
                            from speaker l join passage p on p.speaker_id = l.id
                            where l.is_now = k.id and p.status not in ('REMOVED', 'DISMISSED')
                                and p.article_id <> all (array(select article_id from blind_look where person_id = :me))
                            order by p.recency, p.start limit :most) p
                        join article t on t.id = p.article_id
                        where k.id = any(:ids) order by k.id, p.recency, p.start""")
                .param("most", MOST_QUOTES)
                .param("me", closed.me(), Types.OTHER)
                .param("ids", ids.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .query(row -> {
                    quotes.computeIfAbsent(new SpeakerId(row.getObject("id", UUID.class)), none -> new ArrayList<>()).add(new SpeakerPair.Quote(
                            row.getString("words"),
                            new ArticleId(row.getObject("article_id", UUID.class)),
                            PassageKind.valueOf(row.getString("kind")).letter() + row.getInt("number"),
                            row.getString("headline")));
                });
        return quotes;
    }
}

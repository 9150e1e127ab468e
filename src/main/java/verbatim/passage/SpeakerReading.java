package verbatim.passage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerHistory;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKind;
import verbatim.text.TypedWords;

/**
 * Reads who the desk's speakers are and what articles quote them with. Those who are one are read as one, by whomever of them
 * they are asked for.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SpeakerReading {

    /** Of the names that articles print of somebody. */
    private static final int MOST_NAMES = 100;

    /** Of those who turned out to be the same. */
    private static final int MOST_JOINED = 200;

    private static final int MOST_CHANGES = 200;

    /** A passage counts that the current text of its article holds. */
    private static final String COUNTS = """
            (select count(*) from speaker l join passage p on p.speaker_id = l.id where l.is_now = k.id and p.status <> 'REMOVED') as passages,
            (select count(distinct s.article_id) from speaker l join article_speaker s on s.speaker_id = l.id where l.is_now = k.id) as articles
            """;

    private static final String FOUND = """
             and k.id in (
                select o.is_now from speaker o where o.plain like inside_pattern(:words)
                union select o.is_now from article_speaker s join speaker o on o.id = s.speaker_id where s.plain like inside_pattern(:words))
            """;

    /** Whom an article only names has said nothing, and is found by name alone. */
    private static final String QUOTED = """
             and exists (select from speaker l join passage p on p.speaker_id = l.id where l.is_now = k.id and p.status <> 'REMOVED')
            """;

    private final PassageReading passages;
    private final SpeakerPairs pairs;
    private final SpeakerHistory history;
    private final ClosedArticles closed;
    private final JdbcClient jdbc;

    SpeakerReading(PassageReading passages, SpeakerPairs pairs, SpeakerHistory history, ClosedArticles closed, JdbcClient jdbc) {
        this.passages = passages;
        this.pairs = pairs;
        this.history = history;
        this.closed = closed;
        this.jdbc = jdbc;
    }

    /**
     * Speakers by name.
     *
     * @param words that are in one of their names, as the desk or as an article has it; blank for all of whom a passage is
     * @param after where the list goes on; null for its beginning
     */
    public List<SpeakerRow> list(String words, SpeakerRow.@Nullable Place after, int most) {
        var kept = TypedWords.kept(words);
        var sql = "select k.* , " + COUNTS + " from (select k.id, k.name, k.description, k.kind, k.plain from speaker k where k.merged_into is null "
                + (kept.isEmpty() ? QUOTED : FOUND)
                + (after == null ? "" : " and (k.plain, k.id) > (:plain, :id) ")
                + " order by k.plain, k.id limit :most) k order by k.plain, k.id";
        var asked = jdbc.sql(sql).param("words", kept).param("most", most);
        if (after != null) {
            asked = asked.param("plain", after.plain()).param("id", after.id().value());
        }
        var rows = asked.query(SpeakerReading::row).list();
        var open = pairs.count(rows.stream().map(SpeakerRow::id).toList());
        return rows.stream()
                .map(row -> new SpeakerRow(
                        row.id(), row.name(), row.title(), row.kind(), row.passages(), row.articles(), open.getOrDefault(row.id(), 0), row.place()))
                .toList();
    }

    /** How many there are: the same that are listed. */
    public int count(String words) {
        var kept = TypedWords.kept(words);
        return jdbc.sql("select count(*) from speaker k where k.merged_into is null " + (kept.isEmpty() ? QUOTED : FOUND))
                .param("words", kept)
                .query(Integer.class)
                .single();
    }

    private static SpeakerRow row(ResultSet row, int n) throws SQLException {
        var id = new SpeakerId(row.getObject("id", UUID.class));
        return new SpeakerRow(
                id,
                row.getString("name"),
                row.getString("description"),
                SpeakerKind.valueOf(row.getString("kind")),
                row.getInt("passages"),
                row.getInt("articles"),
                0,
                new SpeakerRow.Place(row.getString("plain"), id));
    }

    /** Who is meant by a speaker in the end: another, where they have gone into one; empty where there is none of that id. */
    public Optional<SpeakerId> now(SpeakerId id) {
        return jdbc.sql("select is_now from speaker where id = :id")
                .param("id", id.value())
                .query((row, n) -> new SpeakerId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Somebody, under the name of whomever they have gone into; empty where there is none of that id. */
    public Optional<SpeakerSheet> sheet(SpeakerId asked) {
        return now(asked).flatMap(id -> jdbc.sql("select k.id, k.name, k.description, k.kind, k.version, " + COUNTS + " from speaker k where k.id = :id")
                .param("id", id.value())
                .query((row, n) -> new SpeakerSheet(
                        id,
                        new NamedSpeaker(row.getString("name"), row.getString("description"), SpeakerKind.valueOf(row.getString("kind"))),
                        row.getLong("version"),
                        row.getInt("passages"),
                        names(id),
                        joined(id),
                        pairs.of(id),
                        history.of(id, MOST_CHANGES)))
                .optional());
    }

    private List<SpeakerSheet.Printed> names(SpeakerId id) {
        return jdbc.sql("""
                        select s.name, max(s.description) as title, count(*) as articles, sum((
                            select count(*) from passage p
                            where p.article_id = s.article_id and p.speaker_id = s.speaker_id and p.status <> 'REMOVED'))::int as passages
                        from speaker k join article_speaker s on s.speaker_id = k.id where k.is_now = :id
                        group by s.name order by count(*) desc, s.name limit :most""")
                .param("id", id.value())
                .param("most", MOST_NAMES)
                .query((row, n) -> new SpeakerSheet.Printed(
                        row.getString("name"), row.getString("title"), row.getInt("articles"), row.getInt("passages")))
                .list();
    }

    private List<SpeakerSheet.Joined> joined(SpeakerId id) {
        return jdbc.sql("""
                        select k.id, k.name, k.description, k.merged_into, i.name as into_name, m.made_at, n.name as made_name,
                               (select count(*) from passage p where p.speaker_id = k.id and p.status <> 'REMOVED') as passages
                        from speaker k join speaker i on i.id = k.merged_into
                        left join lateral (
                            select c.made_at, c.made_by from speaker_change c
                            where c.speaker_id = k.id and c.what = 'MERGED' order by c.made_at desc, c.id desc limit 1) m on true
                        left join person n on n.id = m.made_by
                        where k.is_now = :id and k.merged_into is not null order by m.made_at desc nulls last, k.id limit :most""")
                .param("id", id.value())
                .param("most", MOST_JOINED)
                .query((row, n) -> {
                    var at = row.getTimestamp("made_at");
                    return new SpeakerSheet.Joined(
                            new SpeakerId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("description"),
                            new SpeakerId(row.getObject("merged_into", UUID.class)),
                            row.getString("into_name"),
                            row.getInt("passages"),
                            row.getString("made_name"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }

    /**
     * What somebody is quoted with in the current texts of all articles, the newest article first.
     *
     * @param id of whom it is in the end
     * @param after where the list goes on; null for its beginning
     */
    public List<QuotedWords> quoted(SpeakerId id, QuotedWords.@Nullable Place after, int most) {
        // By the index alone, for each name; the whole rows of those that are shown.
        var asked = jdbc.sql("""
                        select p.id, p.recency, p.article_id, p.start, p.number, t.headline, t.publication, t.published_on
                        from (
                            select q.recency, q.article_id, q.start, q.number
                            from speaker k cross join lateral (
                                select recency, article_id, start, number from passage
                                where speaker_id = k.id and status <> 'REMOVED'
                                    and article_id <> all (array(select article_id from blind_look where person_id = :me))
                        """ + (after == null ? "" : " and (recency, article_id, start, number) > (:recency, :article, :start, :number) ") + """
                                order by recency, article_id, start, number limit :most) q
                            where k.is_now = :id
                            order by q.recency, q.article_id, q.start, q.number limit :most) q
                        join passage p on p.article_id = q.article_id and p.number = q.number
                        join article t on t.id = p.article_id
                        order by p.recency, p.article_id, p.start, p.number""")
                .param("id", id.value())
                .param("me", closed.me(), Types.OTHER)
                .param("most", most);
        if (after != null) {
            asked = asked.param("recency", after.recency())
                    .param("article", after.article().value())
                    .param("start", after.start())
                    .param("number", after.number());
        }
        var found = asked.query((row, n) -> new Found(
                        new PassageId(row.getObject("id", UUID.class)),
                        row.getString("headline"),
                        row.getString("publication"),
                        day(row.getDate("published_on")),
                        new QuotedWords.Place(
                                row.getLong("recency"), new ArticleId(row.getObject("article_id", UUID.class)), row.getInt("start"), row.getInt("number"))))
                .list();
        Map<PassageId, PassageCard> cards = passages.cards(found.stream().map(Found::id).toList()).stream()
                .collect(Collectors.toMap(card -> card.row().id(), Function.identity()));
        return found.stream()
                .flatMap(one -> Optional.ofNullable(cards.get(one.id())).stream()
                        .map(card -> new QuotedWords(card, one.headline(), one.publication(), one.publishedOn(), one.place())))
                .toList();
    }

    private record Found(PassageId id, String headline, @Nullable String publication, @Nullable LocalDate publishedOn, QuotedWords.Place place) {}

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** An article that names somebody, and how. */
    public record Naming(ArticleId article, String headline, String name, int passages, int approved) {}

    /**
     * The articles that name somebody and have these words in their headline, the newest first; none that is closed to whoever
     * asks.
     */
    public List<Naming> naming(SpeakerId id, String words, int skip, int most) {
        return jdbc.sql("""
                        select t.id, t.headline, s.name,
                               (select count(*) from passage p where p.article_id = t.id and p.speaker_id = s.speaker_id and p.status <> 'REMOVED') as passages,
                               (select count(*) from passage p where p.article_id = t.id and p.speaker_id = s.speaker_id and p.state = 'APPROVED') as approved
                        from speaker k join article_speaker s on s.speaker_id = k.id join article t on t.id = s.article_id
                        where k.is_now = :id and strpos(lower(t.headline || ' ' || s.name), lower(:words)) > 0
                            and t.id <> all (array(select article_id from blind_look where person_id = :me))
                        order by t.recency, t.id, s.name offset :skip limit :most""")
                .param("id", id.value())
                .param("words", TypedWords.kept(words))
                .param("me", closed.me(), Types.OTHER)
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> new Naming(
                        new ArticleId(row.getObject("id", UUID.class)), row.getString("headline"), row.getString("name"), row.getInt("passages"),
                        row.getInt("approved")))
                .list();
    }
}

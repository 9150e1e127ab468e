package verbatim.review.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.passage.Signature;
import verbatim.review.talk.ThreadRow.Turn;

/**
 * Reads what was said about passages, and what of it the person who reads has not read; nothing about those of an article that is
 * closed to them ({@link verbatim.passage.ClosedArticles}).
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class Threads {

    /** Said by somebody else since this person has read the thread; not what was said before they came to the desk. */
    private static final String UNREAD = """
            o.replaced_at is null and o.withdrawn_at is null and o.written_by <> :me
            and o.number > coalesce((select r.number from thread_read r where r.thread_id = o.thread_id and r.person_id = :me), 0)
            and o.written_at >= (select m.created_at from person m where m.id = :me)""";

    private final JdbcClient jdbc;
    private final PassageReading passages;
    private final CurrentPerson currentPerson;

    Threads(JdbcClient jdbc, PassageReading passages, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.passages = passages;
        this.currentPerson = currentPerson;
    }

    /** The threads about a passage, the oldest first; those that are settled last. */
    public List<ThreadRow> of(PassageId passage) {
        record Known(ThreadId id, @Nullable Signature resolved) {}
        var threads = jdbc.sql("""
                        select t.*, n.name as resolved_name from thread t left join person n on n.id = t.resolved_by
                        where t.passage_id = :passage
                            and not exists (select from blind_look b where b.person_id = :me and b.article_id = t.article_id)
                        order by t.resolved_at is not null, t.id""")
                .param("passage", passage.value())
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> new Known(new ThreadId(row.getObject("id", UUID.class)), signature(row, "resolved")))
                .list();
        if (threads.isEmpty()) {
            return List.of();
        }
        var posts = posts(passage);
        var turns = turns(passage);
        return threads.stream()
                .map(known -> new ThreadRow(
                        known.id(), posts.getOrDefault(known.id(), List.of()), turns.getOrDefault(known.id(), List.of()), known.resolved()))
                .toList();
    }

    /** Which passage a thread is about; empty where there is none. */
    public Optional<PassageId> passage(ThreadId thread) {
        return jdbc.sql("select passage_id from thread where id = :id")
                .param("id", thread.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** In which thread something was said; empty where it was not. */
    public Optional<ThreadId> thread(PostId post) {
        return jdbc.sql("select thread_id from thread_post where id = :id")
                .param("id", post.value())
                .query((row, n) -> new ThreadId(row.getObject(1, UUID.class)))
                .optional();
    }

    private Map<ThreadId, List<PostRow>> posts(PassageId passage) {
        var me = currentPerson.require().id();
        var mentions = Mentions.read(jdbc);
        var hiding = passages.hidingBeside(passage);
        UnaryOperator<String> shown = kept -> hiding.apply(mentions.shown(kept));
        var posts = new LinkedHashMap<ThreadId, List<PostRow>>();
        var earlier = new ArrayList<String>();
        var asked = asked(passage);
        jdbc.sql("""
                        select o.*, n.name as written_name, w.name as withdrawn_name, o.replaced_at is not null as replaced, %s as unread
                        from thread_post o join person n on n.id = o.written_by left join person w on w.id = o.withdrawn_by
                        where o.passage_id = :passage order by o.thread_id, o.number, o.replaced_at is null, o.id""".formatted(UNREAD))
                .param("passage", passage.value())
                .param("me", me.value())
                .query(row -> {
                    var kept = row.getString("words");
                    if (row.getBoolean("replaced")) {
                        earlier.add(shown.apply(kept));
                        return;
                    }
                    var withdrawn = signature(row, "withdrawn");
                    var edited = row.getTimestamp("edited_at");
                    posts.computeIfAbsent(new ThreadId(row.getObject("thread_id", UUID.class)), none -> new ArrayList<>())
                            .add(new PostRow(
                                    new PostId(row.getObject("id", UUID.class)),
                                    row.getInt("number"),
                                    withdrawn == null ? shown.apply(kept) : "",
                                    signed(row, "written"),
                                    edited == null ? null : edited.toInstant(),
                                    withdrawn == null ? earlier : List.of(),
                                    withdrawn,
                                    row.getBoolean("unread"),
                                    withdrawn == null && Mentions.in(kept).contains(me),
                                    withdrawn == null ? asked.getOrDefault(new PostId(row.getObject("id", UUID.class)), List.of()) : List.of()));
                    earlier.clear();
                });
        return posts;
    }

    /** Who has not answered, and of whom somebody said that they need not, by name. */
    private Map<PostId, List<PostRow.Asked>> asked(PassageId passage) {
        var asked = new LinkedHashMap<PostId, List<PostRow.Asked>>();
        jdbc.sql("""
                        select distinct k.post_id, k.person_id, k.name, u.said_by, u.said_at, s.name as said_name, b.again_by, b.again_at, b.again_name
                        from asking k
                        left join thread_unasked u on u.post_id = k.post_id and u.person_id = k.person_id and u.taken_back_at is null
                        left join person s on s.id = u.said_by
                        left join lateral (
                            select t.taken_back_by as again_by, t.taken_back_at as again_at, n.name as again_name
                            from thread_unasked t join person n on n.id = t.taken_back_by
                            where t.post_id = k.post_id and t.person_id = k.person_id order by t.taken_back_at desc, t.id desc limit 1) b on true
                        where k.passage_id = :passage and (k.is_open or u.id is not null) order by k.name""")
                .param("passage", passage.value())
                .query(row -> {
                    asked.computeIfAbsent(new PostId(row.getObject("post_id", UUID.class)), none -> new ArrayList<>())
                            .add(new PostRow.Asked(
                                    new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"), signature(row, "said"),
                                    signature(row, "again")));
                });
        return asked;
    }

    private Map<ThreadId, List<Turn>> turns(PassageId passage) {
        var turns = new LinkedHashMap<ThreadId, List<Turn>>();
        jdbc.sql("""
                        select u.*, n.name as made_name from thread_turn u join thread t on t.id = u.thread_id join person n on n.id = u.made_by
                        where t.passage_id = :passage order by u.made_at, u.id""")
                .param("passage", passage.value())
                .query(row -> {
                    turns.computeIfAbsent(new ThreadId(row.getObject("thread_id", UUID.class)), none -> new ArrayList<>())
                            .add(new Turn(Turn.What.valueOf(row.getString("what")), signed(row, "made")));
                });
        return turns;
    }

    /** What of an article is talked about: its passages with an open thread, or one in which something is unread. */
    public List<OpenTalk> in(ArticleId article) {
        return talk(article, "", Map.of());
    }

    /** The same of some of its passages. */
    public List<OpenTalk> of(ArticleId article, Collection<PassageId> passages) {
        return talk(article, " and p.id = any(:ids)", Map.of("ids", passages.stream().map(PassageId::value).toArray(UUID[]::new)));
    }

    private List<OpenTalk> talk(ArticleId article, String which, Map<String, ?> ids) {
        return jdbc.sql("""
                        select * from (
                            select p.kind, p.number, p.start,
                                count(*) filter (where t.resolved_at is null) as open,
                                count(*) filter (where exists (select from thread_post o where o.thread_id = t.id and %s)) as unread
                            from thread t join passage p on p.id = t.passage_id
                            where t.article_id = :article and not p.removed%s
                                and not exists (select from blind_look b where b.person_id = :me and b.article_id = t.article_id)
                            group by p.id) talk
                        where open > 0 or unread > 0 order by start, number""".formatted(UNREAD, which))
                .params(ids)
                .param("article", article.value())
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> new OpenTalk(
                        PassageKind.valueOf(row.getString("kind")).letter() + row.getInt("number"), row.getInt("number"),
                        row.getInt("open"), row.getInt("unread")))
                .list();
    }

    /** Whom one can mention: how it is typed, and who that is. */
    public List<Mentionable> mentionable() {
        var mentions = Mentions.read(jdbc);
        var me = currentPerson.require().id();
        return mentions.people().stream()
                .filter(person -> person.active() && !person.id().equals(me))
                .map(person -> new Mentionable(mentions.typed(person), person.name(), person.username()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private static @Nullable Signature signature(ResultSet row, String what) throws SQLException {
        return row.getObject(what + "_by") == null ? null : signed(row, what);
    }

    private static Signature signed(ResultSet row, String what) throws SQLException {
        Timestamp at = row.getTimestamp(what + "_at");
        return new Signature(new PersonId(row.getObject(what + "_by", UUID.class)), row.getString(what + "_name"), at.toInstant());
    }
}

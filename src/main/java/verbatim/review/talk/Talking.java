package verbatim.review.talk;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.ClosedArticles;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRefusal;
import verbatim.passage.PassagesChanged;
import verbatim.passage.StepRefused;
import verbatim.review.talk.ThreadRow.Turn;
import verbatim.text.TypedWords;

/**
 * Talks about passages. Anybody of the desk may, about any passage in whatever state; what is said stays theirs: it is changed
 * and taken back by whoever said it, and each wording is kept. Each method throws {@link TalkRefused} where it cannot be done,
 * and {@link StepRefused} where the article is closed to them ({@link ClosedArticles}).
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Talking {

    /** No post is longer, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final PassageReading passages;
    private final ClosedArticles closed;
    private final TalkDrafts drafts;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Talking(
            JdbcClient jdbc,
            PassageReading passages,
            ClosedArticles closed,
            TalkDrafts drafts,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closed = closed;
        this.jdbc = jdbc;
        this.passages = passages;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** A thread as it is kept; locked. */
    private record Held(ThreadId id, ArticleId article, PassageId passage, boolean isOpen, int posts) {}

    /** Something that was said, as it is kept. */
    private record Said(ThreadId thread, int number, String words, PersonId by, Timestamp at, boolean stands) {}

    /** Begins a thread about a passage; what was being written for it is sent with that. */
    public ThreadId begin(PassageId passage, String words) {
        var fit = fit(words);
        var article = jdbc.sql("select article_id from passage where id = :id")
                .param("id", passage.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new TalkRefused(TalkRefusal.THREAD_NOT_THERE));
        var thread = new ThreadId(FreshId.next());
        jdbc.sql("insert into thread (id, article_id, passage_id, posts) values (:id, :article, :passage, 0)")
                .param("id", thread.value())
                .param("article", article)
                .param("passage", passage.value())
                .update();
        say(held(thread), 0, fit);
        drafts.drop(passage);
        return thread;
    }

    /**
     * Says something in a thread; one that was settled is open again with it.
     *
     * @param seen number of the last post that the person had before them: what came meanwhile they have not read
     */
    public void reply(ThreadId thread, int seen, String words) {
        var fit = fit(words);
        var held = held(thread);
        if (!held.isOpen()) {
            turn(held, Turn.What.REOPENED);
        }
        say(held, seen, fit);
        drafts.drop(thread);
    }

    private void say(Held thread, int seen, String typed) {
        var me = currentPerson.require().id();
        var mentions = Mentions.read(jdbc);
        var kept = mentions.kept(typed);
        int number = thread.posts() + 1;
        jdbc.sql("update thread set posts = :number where id = :id").param("number", number).param("id", thread.id().value()).update();
        var now = Timestamp.from(clock.instant());
        var post = insert(thread, number, kept, me, now, null);
        var others = speaking(thread, "withdrawn_at is null");
        events.publishEvent(new PostWritten(thread.article(), thread.passage(), post, me, mentions.reachable(Mentions.in(kept)), others));
        mark(me, thread.id(), seen < thread.posts() ? seen : number);
        tell(thread);
    }

    private Set<PersonId> speaking(Held thread, String which) {
        return jdbc.sql("select distinct written_by from thread_post where thread_id = :id and " + which)
                .param("id", thread.id().value())
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private PostId insert(Held thread, int number, String kept, PersonId by, Timestamp at, @Nullable Timestamp edited) {
        var id = FreshId.next();
        jdbc.sql("""
                        insert into thread_post (id, thread_id, passage_id, number, words, written_by, written_at, edited_at)
                        values (:id, :thread, :passage, :number, :words, :by, :at, :edited)""")
                .param("id", id)
                .param("thread", thread.id().value())
                .param("passage", thread.passage().value())
                .param("number", number)
                .param("words", kept)
                .param("by", by.value())
                .param("at", at)
                .param("edited", edited, Types.TIMESTAMP)
                .update();
        return new PostId(id);
    }

    /**
     * Changes what the person said.
     *
     * @param id of the wording that the person saw
     */
    public void edit(PostId id, String words) {
        var fit = fit(words);
        var said = own(id);
        var held = held(said.thread());
        var mentions = Mentions.read(jdbc);
        var typed = mentions.shown(said.words());
        if (!passages.hidingBeside(held.passage()).apply(typed).equals(typed)) {
            throw new TalkRefused(TalkRefusal.POST_HOLDS_HIDDEN);
        }
        var kept = mentions.kept(fit);
        if (kept.equals(said.words())) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        if (jdbc.sql("update thread_post set replaced_at = :now where id = :id and replaced_at is null and withdrawn_at is null")
                        .param("now", now)
                        .param("id", id.value())
                        .update() == 0) {
            throw new TalkRefused(TalkRefusal.POST_READS_OTHERWISE);
        }
        var post = insert(held, said.number(), kept, said.by(), said.at(), now);
        var fresh = new HashSet<>(mentions.reachable(Mentions.in(kept)));
        fresh.removeAll(Mentions.in(said.words()));
        var gone = new HashSet<>(Mentions.in(said.words()));
        gone.removeAll(Mentions.in(kept));
        events.publishEvent(new PostUnsaid(wordings(said), said.by(), gone, Set.of()));
        // It answers whoever wrote there, spoken to by name or not.
        var answered = new HashSet<>(speaking(held, "withdrawn_at is null"));
        answered.retainAll(gone);
        events.publishEvent(new PostWritten(held.article(), held.passage(), post, said.by(), fresh, answered));
        asksAnew(held, id, said.by(), Mentions.in(kept), now);
        tell(held);
    }

    /** Words that were changed ask anew whom they still name: of whom somebody had said that they need not answer, they hear of it. */
    private void asksAnew(Held held, PostId before, PersonId by, Set<PersonId> stillAsked, Timestamp now) {
        jdbc.sql("update thread_unasked set taken_back_by = :by, taken_back_at = :now where post_id = :post and taken_back_at is null returning person_id")
                .param("by", by.value())
                .param("now", now)
                .param("post", before.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(stillAsked::contains)
                .forEach(asked -> events.publishEvent(new AskEnded(held.article(), held.passage(), before, by, asked, by, false)));
    }

    /** Takes back what the person said; that they said something stays to be read. */
    public void withdraw(PostId id) {
        var said = own(id);
        var held = held(said.thread());
        if (jdbc.sql("""
                        update thread_post set withdrawn_at = :now, withdrawn_by = :by
                        where id = :id and replaced_at is null and withdrawn_at is null""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", said.by().value())
                        .param("id", id.value())
                        .update() == 0) {
            throw new TalkRefused(TalkRefusal.POST_READS_OTHERWISE);
        }
        events.publishEvent(new PostUnsaid(wordings(said), said.by(), Mentions.in(said.words()), speaking(held, "true")));
        tell(held);
    }

    private Set<PostId> wordings(Said said) {
        return jdbc.sql("select id from thread_post where thread_id = :thread and number = :number")
                .param("thread", said.thread().value())
                .param("number", said.number())
                .query(UUID.class)
                .stream()
                .map(PostId::new)
                .collect(Collectors.toSet());
    }

    /**
     * What is talked about is settled.
     *
     * @param seen number of the last post that the person had before them: nobody settles what somebody said since
     */
    public void resolve(ThreadId id, int seen) {
        var thread = held(id);
        if (!thread.isOpen()) {
            throw new TalkRefused(TalkRefusal.RESOLVED_ALREADY);
        }
        if (seen < thread.posts()) {
            throw new TalkRefused(TalkRefusal.SAID_MEANWHILE);
        }
        turn(thread, Turn.What.RESOLVED);
        mark(currentPerson.require().id(), id, thread.posts());
        tell(thread);
    }

    /** It is not settled after all. */
    public void reopen(ThreadId id) {
        var thread = held(id);
        if (thread.isOpen()) {
            throw new TalkRefused(TalkRefusal.OPEN_ALREADY);
        }
        turn(thread, Turn.What.REOPENED);
        tell(thread);
    }

    /**
     * The person has read a thread.
     *
     * @param upTo number of the last post that they had before them
     */
    public void read(ThreadId id, int upTo) {
        var me = currentPerson.require().id();
        boolean isNews = mark(me, id, upTo);
        var posts = jdbc.sql("select id from thread_post where thread_id = :id and number <= :number")
                .param("id", id.value())
                .param("number", upTo)
                .query(UUID.class)
                .stream()
                .map(PostId::new)
                .collect(Collectors.toSet());
        // Whether an answer is needed is told without anything new to read.
        events.publishEvent(new ThreadSeen(me, posts));
        if (isNews) {
            // Other windows of the same person show it as unread still.
            tell(held(id));
        }
    }

    /** Whether it was not read so far already. */
    private boolean mark(PersonId person, ThreadId thread, int upTo) {
        return jdbc.sql("""
                        insert into thread_read (person_id, thread_id, number) select :person, t.id, :number from thread t where t.id = :thread
                        on conflict (person_id, thread_id) do update set number = excluded.number
                        where thread_read.number < excluded.number""")
                        .param("person", person.value())
                        .param("thread", thread.value())
                        .param("number", upTo)
                        .update() > 0;
    }

    private void turn(Held thread, Turn.What what) {
        var now = Timestamp.from(clock.instant());
        var me = currentPerson.require().id().value();
        boolean resolves = what == Turn.What.RESOLVED;
        jdbc.sql("update thread set resolved_by = :by, resolved_at = :at where id = :id")
                .param("by", resolves ? me : null, Types.OTHER)
                .param("at", resolves ? now : null, Types.TIMESTAMP)
                .param("id", thread.id().value())
                .update();
        jdbc.sql("insert into thread_turn (id, thread_id, what, made_by, made_at) values (:id, :thread, :what, :by, :at)")
                .param("id", FreshId.next())
                .param("thread", thread.id().value())
                .param("what", what.name())
                .param("by", me)
                .param("at", now)
                .update();
    }

    private Held held(ThreadId id) {
        var held = jdbc.sql("select * from thread where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> new Held(
                        id,
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new PassageId(row.getObject("passage_id", UUID.class)),
                        row.getObject("resolved_by") == null,
                        row.getInt("posts")))
                .optional()
                .orElseThrow(() -> new TalkRefused(TalkRefusal.THREAD_NOT_THERE));
        // Who reads nothing of it says nothing in it.
        if (closed.isClosed(held.article())) {
            throw new StepRefused(PassageRefusal.LOOKED_AT_BLIND);
        }
        return held;
    }

    private Said own(PostId id) {
        var said = jdbc.sql("select *, replaced_at is null and withdrawn_at is null as stands from thread_post where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Said(
                        new ThreadId(row.getObject("thread_id", UUID.class)), row.getInt("number"), row.getString("words"),
                        new PersonId(row.getObject("written_by", UUID.class)), row.getTimestamp("written_at"), row.getBoolean("stands")))
                .optional()
                .orElseThrow(() -> new TalkRefused(TalkRefusal.THREAD_NOT_THERE));
        if (!said.by().equals(currentPerson.require().id())) {
            throw new TalkRefused(TalkRefusal.POST_OF_ANOTHER);
        }
        if (!said.stands()) {
            throw new TalkRefused(TalkRefusal.POST_READS_OTHERWISE);
        }
        return said;
    }

    private static String fit(String words) {
        if (words.length() > LONGEST) {
            throw new TalkRefused(TalkRefusal.POST_TOO_LONG, LONGEST);
        }
        var kept = TypedWords.kept(words);
        if (kept.isBlank()) {
            throw new TalkRefused(TalkRefusal.POST_EMPTY);
        }
        return kept;
    }

    /** Screens that show the passage show it anew. */
    private void tell(Held thread) {
        events.publishEvent(new PassagesChanged(thread.article(), Set.of(thread.passage())));
    }
}

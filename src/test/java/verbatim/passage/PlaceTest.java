package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Statements;
import verbatim.Together;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Importing;
import verbatim.text.Span;

/** Where a passage is now, and where in the queue, is kept with it: it must be what anchors and article say. */
@ServiceTest
class PlaceTest {

    /** One of them writes down for webhooks what status the passage had and has, one what takes the step back. */
    private static final int MOST_STATEMENTS = 16;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Together together;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final Importing importing;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Statements statements;

    PlaceTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Together together,
            QuoteChecking checking,
            QuoteMarking marking,
            Importing importing,
            JdbcClient database,
            TransactionTemplate transaction,
            Statements statements) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.together = together;
        this.checking = checking;
        this.marking = marking;
        this.importing = importing;
        this.database = database;
        this.transaction = transaction;
        this.statements = statements;
    }

    @Test
    void itIsThatOfTheNewestAnchor() {
        var article = newsroom.imported(Newsroom.SEED, due(12));
        marking.mark(article, new Span(0, 9), PassageKind.CLAIM);

        assertThat(otherThanItsAnchor()).isZero();
        assertThat(otherThanItsArticle()).isZero();
    }

    @Test
    void itMovesWithTheDeadline() {
        var article = newsroom.imported(Newsroom.SEED, due(12));

        correct(article, due(20));
        assertThat(otherThanItsArticle()).isZero();
        correct(article, due(null));
        assertThat(otherThanItsArticle()).isZero();
    }

    /** The passage is marked while the article is being corrected, and the other way round. */
    @Test
    void whatIsMarkedMeanwhileMovesToo() throws Exception {
        var article = newsroom.imported(Newsroom.SEED, due(12));

        together.first(
                        newsroom.edda(), () -> marking.mark(article, new Span(0, 9), PassageKind.CLAIM),
                        newsroom.tomas(), () -> correct(article, due(20)))
                .get();
        assertThat(otherThanItsArticle()).isZero();

        together.first(
                        newsroom.edda(), () -> correct(article, due(22)),
                        newsroom.tomas(), () -> marking.mark(article, new Span(10, 17), PassageKind.CLAIM))
                .get();
        assertThat(otherThanItsArticle()).isZero();
    }

    /** She has the passage and then needs the article; he must not have taken the article and wait for the passage. */
    @Test
    void whoeverCorrectsTheDeadlineWaitsBeforeTheArticleIsTaken() throws Exception {
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind.", due(12));
        var passage = desk.passages(article).getFirst();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var his = new AtomicReference<Future<?>>();
            transaction.executeWithoutResult(status -> {
                var card = desk.inCheck(passage);
                checking.ask(passage, card.version(), "Is it?", "The press office");
                his.set(threads.submit(() -> {
                    desk.as(newsroom.tomas());
                    correct(article, due(20));
                }));
                assertThat(othersWait()).isTrue();
                assertThat(articlesFree()).as("the article is still free for her").isEqualTo(1);
            });
            Objects.requireNonNull(his.get()).get();
        }
        assertThat(otherThanItsArticle()).isZero();
    }

    private boolean othersWait() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            if (database.sql("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                            .query(Integer.class)
                            .single()
                    > 0) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private int articlesFree() {
        return database.sql("select id from article for no key update skip locked").query(UUID.class).list().size();
    }

    /** A save costs what it changes: neither the rest of the article nor the rest of the desk. */
    @Test
    void aSaveCostsTheSameInALargeArticleOnAFullDesk() {
        var small = desk.inCheck(desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst());
        int alone = statements.during(() -> checking.conclude(small.row().id(), small.version(), Finding.EXACT, null));
        for (int i = 0; i < 5; i++) {
            newsroom.imported(Newsroom.SEED);
        }
        var large = desk.inCheck(desk.quote(newsroom.imported("“Not for sale,” he said. " + Newsroom.SEED), "“Not for").id());

        assertThat(statements.during(() -> checking.conclude(large.row().id(), large.version(), Finding.EXACT, null)))
                .isEqualTo(alone)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private @Nullable Void correct(ArticleId article, ArticleDetails to) {
        long version = database.sql("select version from article where id = :id")
                .param("id", article.value())
                .query(Long.class)
                .single();
        importing.correct(article, version, to);
        return null;
    }

    private static ArticleDetails due(@Nullable Integer hour) {
        Instant deadline = hour == null ? null : Newsroom.at(hour);
        return new ArticleDetails("Sheinbaum rejects troops", null, null, null, null, null, deadline, null);
    }

    private int otherThanItsAnchor() {
        return database.sql("""
                        select count(*) from passage p
                        where (p.revision_id, p.fragments, p.words, p.start) is distinct from (
                            select (n.revision_id, n.fragments, n.words, n.fragments[1])
                            from anchor n join revision r on r.id = n.revision_id
                            where n.passage_id = p.id order by r.number desc limit 1)""")
                .query(Integer.class)
                .single();
    }

    private int otherThanItsArticle() {
        return database.sql("""
                        select count(*) from passage p join article t on t.id = p.article_id
                        where p.due <> t.due or p.recency <> t.recency or t.due <> queue_moment(t.deadline)""")
                .query(Integer.class)
                .single();
    }
}

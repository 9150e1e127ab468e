package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteChecking;
import verbatim.passage.QuoteMarking;
import verbatim.passage.Reviewing;
import verbatim.passage.Status;
import verbatim.passage.StepRefused;
import verbatim.text.Span;

/** The tally is kept, not counted: it must say what counting says, whatever was done, and by however many at once. */
@ServiceTest
class TallyTest {

    private static final String THREE =
            "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind. It cost 5 million.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Together together;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final Reviewing reviewing;
    private final Queue queue;
    private final ArticleList list;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    TallyTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Together together,
            QuoteChecking checking,
            QuoteMarking marking,
            Reviewing reviewing,
            Queue queue,
            ArticleList list,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.together = together;
        this.checking = checking;
        this.marking = marking;
        this.reviewing = reviewing;
        this.queue = queue;
        this.list = list;
        this.database = database;
        this.transaction = transaction;
    }

    @AfterEach
    void itSaysWhatCountingSays() {
        desk.as(newsroom.edda());
        assertThat(queue.progress(QueueFilter.ALL).counts()).isEqualTo(counted("true"));
        for (var article : list.find("", 0, 100)) {
            var here = counted("article_id = '" + article.id().value() + "'");
            assertThat(article.progress().counts()).isEqualTo(here);
            assertThat(queue.progress(QueueFilter.ALL.with(QueuePart.ARTICLE, article.id())).counts()).isEqualTo(here);
        }
    }

    @Test
    void afterEveryKindOfStep() {
        var article = newsroom.imported(THREE);
        newsroom.imported(Newsroom.SEED);
        var first = desk.quote(article, "“The bridge").id();
        var second = desk.quote(article, "“Nobody").id();
        var third = desk.quote(article, "“We knew").id();
        itSaysWhatCountingSays();
        assertThat(list.find(article).orElseThrow().progress().counts()).isEqualTo(Map.of(Status.TO_CHECK, 3));

        desk.asked(first);
        itSaysWhatCountingSays();
        checking.answer(first, desk.card(first).awaited(), desk.card(first).version(), "It is.");
        itSaysWhatCountingSays();
        desk.submitted(first, Finding.EXACT);
        itSaysWhatCountingSays();
        checking.withdraw(first, desk.card(first).version());
        itSaysWhatCountingSays();
        checking.submit(first, desk.card(first).version());
        desk.as(newsroom.ruth());
        reviewing.sendBack(first, desk.card(first).version(), "The page is missing.");
        itSaysWhatCountingSays();
        desk.as(newsroom.edda());
        checking.submit(first, desk.card(first).version());
        desk.as(newsroom.ruth());
        reviewing.approve(first, desk.card(first).version());
        itSaysWhatCountingSays();
        desk.as(newsroom.ruth());
        reviewing.reopen(first, desk.card(first).version(), "Another transcript came.");
        itSaysWhatCountingSays();
        desk.approved(second, Finding.UNVERIFIABLE);
        itSaysWhatCountingSays();
        desk.dismissed(third);
        itSaysWhatCountingSays();
        checking.restore(third, desk.card(third).version(), "It is a quote.");
        itSaysWhatCountingSays();
        int cost = THREE.indexOf("It cost");
        marking.mark(article, new Span(cost, cost + 17), PassageKind.CLAIM);

        assertThat(list.find(article).orElseThrow().progress().counts())
                .isEqualTo(Map.of(Status.TO_CHECK, 3, Status.CANNOT_VERIFY, 1));
    }

    @Test
    void aStepThatIsRefusedChangesNothing() {
        var passage = desk.inCheck(desk.passages(newsroom.imported(THREE)).getFirst());

        assertThatThrownBy(() -> checking.submit(passage.row().id(), passage.version())).isInstanceOf(StepRefused.class);

        assertThat(queue.progress(QueueFilter.ALL).counts()).isEqualTo(Map.of(Status.TO_CHECK, 3));
    }

    @Test
    void twoInOneArticleAreBothCounted() throws Exception {
        var article = newsroom.imported(THREE);
        var first = desk.inCheck(desk.quote(article, "“The bridge").id());
        var nobody = desk.card(desk.quote(article, "“Nobody").id());
        var second = checking.dismiss(nobody.row().id(), nobody.version(), "A title.");

        together.first(
                        newsroom.edda(), () -> checking.ask(first.row().id(), first.version(), "Is it?", "The press office"),
                        newsroom.tomas(), () -> checking.confirmDismissal(second.row().id(), second.version()))
                .get();

        assertThat(counts(article)).isEqualTo(Map.of(Status.AWAITING_ANSWER, 1, Status.DISMISSED, 1, Status.TO_CHECK, 1));
    }

    /** Neither waits: while his step is through, hers is still seen by nobody. */
    @Test
    void twoInTwoArticlesDoNotWaitForEachOther() throws Exception {
        var hers = newsroom.imported(THREE);
        var his = newsroom.imported(THREE);
        var first = desk.inCheck(desk.quote(hers, "“The bridge").id());
        var found = desk.card(desk.quote(his, "“The bridge").id());
        var second = checking.dismiss(found.row().id(), found.version(), "A title.");

        var seen = together.first(
                newsroom.edda(), () -> checking.ask(first.row().id(), first.version(), "Is it?", "The press office"),
                newsroom.tomas(), () -> {
                    checking.confirmDismissal(second.row().id(), second.version());
                    return queue.progress(QueueFilter.ALL).counts();
                });

        assertThat(seen.get()).isEqualTo(Map.of(Status.DISMISSED, 1, Status.TO_CHECK, 5));
        desk.as(newsroom.edda());
        assertThat(queue.progress(QueueFilter.ALL).counts())
                .isEqualTo(Map.of(Status.AWAITING_ANSWER, 1, Status.DISMISSED, 1, Status.TO_CHECK, 4));
    }

    @Test
    void whatIsClearedAwayIsNotCounted() {
        newsroom.imported(THREE);

        transaction.executeWithoutResult(status -> {
            database.sql("truncate article cascade").update();
            assertThat(queue.progress(QueueFilter.ALL).counts()).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(queue.progress(QueueFilter.ALL).counts()).isEqualTo(Map.of(Status.TO_CHECK, 3));
    }

    private Map<Status, Integer> counts(ArticleId article) {
        desk.as(newsroom.edda());
        return queue.progress(QueueFilter.ALL.with(QueuePart.ARTICLE, article)).counts();
    }

    private Map<Status, Integer> counted(String where) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        database.sql("select status, count(*)::int as n from passage where " + where + " group by status").query(row -> {
            counts.put(Status.valueOf(row.getString("status")), row.getInt("n"));
        });
        return counts;
    }
}

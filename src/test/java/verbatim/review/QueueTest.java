package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Statements;
import verbatim.account.PersonId;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.Status;

@ServiceTest
class QueueTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Queue queue;
    private final Statements statements;
    private ArticleId bridge = new ArticleId(new UUID(0, 0));
    private ArticleId ferry = new ArticleId(new UUID(0, 0));

    QueueTest(Newsroom newsroom, CheckingDesk desk, Queue queue, Statements statements) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.queue = queue;
        this.statements = statements;
    }

    /** Six quotes of two articles, each in another status; the ferry's deadline is the nearer one. */
    @BeforeEach
    void aDeskAtWork() {
        bridge = newsroom.imported(
                "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind.",
                due("A bridge is closed", 20));
        ferry = newsroom.imported(
                "“The ferry sails,” said Anna Lind. “It does not,” said Omar Bakri. “Who knows,” said Petra Voss.",
                due("A ferry sails", 12));
        desk.approved(desk.quote(bridge, "“The bridge").id(), Finding.EXACT);
        desk.approved(desk.quote(bridge, "“Nobody").id(), Finding.NOT_SAID);
        desk.submitted(desk.quote(ferry, "“The ferry").id(), Finding.CLEANED);
        desk.asked(desk.quote(ferry, "“It does").id());
        desk.dismissed(desk.quote(ferry, "“Who").id());
    }

    @Test
    void theNearestDeadlineComesFirstThenTheOrderOfTheText() {
        assertThat(queue.rows(QueueFilter.ALL, 0, 10))
                .extracting(row -> row.words().substring(0, 5))
                .containsExactly("“The ", "“It d", "“Who ", "“The ", "“Nobo", "“We k");
        assertThat(queue.rows(QueueFilter.ALL, 4, 10)).extracting(QueueRow::label).containsExactly("Q2", "Q3");
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(6);
    }

    @Test
    void aRowTellsWhatALineNeeds() {
        var row = queue.rows(QueueFilter.ALL.withFinding(Finding.CLEANED), 0, 10).getFirst();

        assertThat(row.headline()).isEqualTo("A ferry sails");
        assertThat(row.speaker()).isEqualTo("Anna Lind");
        assertThat(row.checker()).isEqualTo("Edda Brandt");
        assertThat(row.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(row.deadline()).isEqualTo(Newsroom.at(12));
        assertThat(row.article()).isEqualTo(ferry);
    }

    @Test
    void unverifiedIsWhatIsNotAtAnEnd() {
        assertThat(queue.rows(QueueFilter.UNVERIFIED, 0, 10))
                .extracting(QueueRow::status)
                .containsExactly(Status.AWAITING_REVIEW, Status.AWAITING_ANSWER, Status.TO_CHECK);
    }

    @Test
    void eachFilterLetsItsOwnThrough() {
        assertThat(words(QueueFilter.ALL.withStatuses(Set.of(Status.PROBLEM)))).containsExactly("“Nobody was hurt,”");
        assertThat(words(QueueFilter.ALL.withFinding(Finding.EXACT))).containsExactly("“The bridge is closed,”");
        assertThat(words(QueueFilter.ALL.withSpeaker("bakri"))).containsExactly("“It does not,”", "“Nobody was hurt,”");
        assertThat(words(QueueFilter.ALL.withArticle(bridge))).hasSize(3);
        assertThat(words(QueueFilter.ALL.withChecker(newsroom.edda().id()))).hasSize(5);
        assertThat(words(QueueFilter.ALL.withText("WE KNEW"))).containsExactly("“We knew,”");
        assertThat(words(QueueFilter.UNVERIFIED.withSpeaker("Anna").withArticle(bridge))).containsExactly("“We knew,”");
    }

    @Test
    void whatNobodySaidFindsNothing() {
        for (var nothing : new QueueFilter[] {
            QueueFilter.ALL.withText("100%_"),
            QueueFilter.ALL.withText("a\0b"),
            QueueFilter.ALL.withSpeaker("' or 1=1 --"),
            QueueFilter.ALL.withChecker(new PersonId(new UUID(7, 7))),
            QueueFilter.ALL.withArticle(new ArticleId(new UUID(7, 7)))
        }) {
            assertThat(queue.rows(nothing, 0, 10)).isEmpty();
            assertThat(queue.count(nothing)).isZero();
        }
    }

    @Test
    void countsByStatusStandAboveItWhateverStatusIsChosen() {
        var progress = queue.progress(QueueFilter.UNVERIFIED);

        assertThat(progress.total()).as("all but the dismissed").isEqualTo(5);
        assertThat(progress.open()).isEqualTo(3);
        for (var status : new Status[] {
            Status.VERIFIED, Status.PROBLEM, Status.AWAITING_REVIEW, Status.AWAITING_ANSWER, Status.DISMISSED, Status.TO_CHECK
        }) {
            assertThat(progress.count(status)).as("%s", status).isEqualTo(1);
        }
        assertThat(queue.progress(QueueFilter.ALL.withArticle(bridge)).words())
                .isEqualTo("1 of 3 verified · 1 problem · 1 to check");
    }

    @Test
    void aPageOfItIsOneStatement() {
        assertThat(statements.during(() -> queue.rows(QueueFilter.ALL, 0, 50))).isEqualTo(1);
    }

    private List<String> words(QueueFilter filter) {
        assertThat(queue.count(filter)).isEqualTo(queue.rows(filter, 0, 10).size());
        return queue.rows(filter, 0, 10).stream().map(QueueRow::words).toList();
    }

    private static ArticleDetails due(String headline, int hour) {
        return new ArticleDetails(headline, null, "The Paper", null, null, null, Newsroom.at(hour), null);
    }
}

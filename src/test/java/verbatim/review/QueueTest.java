package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Statements;
import verbatim.account.PersonId;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.passage.Status;

@ServiceTest
class QueueTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Queue queue;
    private final Statements statements;
    private final SettableClock clock;
    private final JdbcClient database;
    private ArticleId bridge = new ArticleId(new UUID(0, 0));
    private ArticleId ferry = new ArticleId(new UUID(0, 0));

    QueueTest(
            Newsroom newsroom, CheckingDesk desk, Queue queue, Statements statements, SettableClock clock, JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.queue = queue;
        this.statements = statements;
        this.clock = clock;
        this.database = database;
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
        assertThat(row.said().speaker()).isEqualTo("Anna Lind");
        assertThat(row.course().checker()).isEqualTo("Edda Brandt");
        assertThat(row.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(row.story().deadline()).isEqualTo(Newsroom.at(12));
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
        assertThat(Sentences.ENGLISH.inOneLine(queue.progress(QueueFilter.ALL.withArticle(bridge)).parts()))
                .isEqualTo("1 of 3 verified · 1 problem · 1 to check");
    }

    @Test
    void whatIsDoubtedIsFoundByItsOpenDoubts() {
        var guessed = newsroom.imported("""
                Anna Lind came to the harbour on Monday.

                “We shall see about the ferry tomorrow.”""");

        var rows = queue.rows(QueueFilter.ALL.withDoubted(true), 0, 10);

        assertThat(rows).extracting(QueueRow::article).containsExactly(guessed);
        assertThat(rows.getFirst().course().openDoubts()).isOne();
        assertThat(queue.count(QueueFilter.UNVERIFIED.withDoubted(true))).isOne();
        assertThat(queue.rows(QueueFilter.ALL.withDoubted(true), rows.getFirst(), 0, 10)).isEmpty();
    }

    @Test
    void theNextPageBeginsAfterTheLastRow() {
        var all = queue.rows(QueueFilter.ALL, 0, 10);

        for (int i = 0; i < all.size(); i++) {
            assertThat(queue.rows(QueueFilter.ALL, all.get(i), 0, 10)).isEqualTo(all.subList(i + 1, all.size()));
        }
        assertThat(queue.rows(QueueFilter.ALL, all.get(1), 2, 1)).containsExactly(all.get(4));
        assertThat(queue.rows(QueueFilter.ALL.withSpeaker("lind"), all.get(0), 0, 10))
                .extracting(QueueRow::words)
                .containsExactly("“The bridge is closed,”", "“We knew,”");
    }

    @Test
    void neitherCapitalsNorAccentsNorTheShapeOfMarksHideWords() {
        newsroom.imported("“Él dijo que la façade d’Élodie n’a rien coûté,” said Anna Lind.");

        for (var written : new String[] {"FACADE D'ELODIE", "façade d’é", "“el dijo", "e\u0301l dijo", "a rien coute"}) {
            assertThat(words(QueueFilter.ALL.withText(written))).as(written).hasSize(1);
        }
        assertThat(words(QueueFilter.ALL.withSpeaker("ÖMAR BÁKRI"))).hasSize(2);
        assertThat(words(QueueFilter.ALL.withText("fa_ade"))).isEmpty();
    }

    @Test
    void fewerThanThreeLettersAreNotLookedFor() {
        for (var few : new String[] {"we", "“§ 7”", "a b"}) {
            assertThat(QueueFilter.ALL.withText(few).isTextTooShort()).as(few).isTrue();
            assertThat(words(QueueFilter.ALL.withText(few))).isEmpty();
        }
        assertThat(QueueFilter.ALL.withText("a b c").isTextTooShort()).isFalse();
        assertThat(QueueFilter.ALL.isTextTooShort()).isFalse();
    }

    @Test
    void deadlinesAreSeenFromNow() {
        newsroom.imported("“Later,” said Anna Lind.", due("Later", 24 * 5));
        newsroom.imported("“Whenever,” said Anna Lind.");
        clock.advance(Duration.between(clock.instant(), Newsroom.at(14)));

        assertThat(words(QueueFilter.ALL.withDue(Due.OVERDUE))).hasSize(3).contains("“The ferry sails,”");
        assertThat(words(QueueFilter.ALL.withDue(Due.IN_A_DAY))).hasSize(3).contains("“We knew,”");
        assertThat(words(QueueFilter.ALL.withDue(Due.IN_A_WEEK))).hasSize(4).contains("“Later,”");
    }

    @Test
    void whatAFilterLetsThroughIsCountedOnceUntilSomebodyChangesAPassage() {
        var lind = QueueFilter.ALL.withSpeaker("lind");
        int first = statements.during(() -> queue.progress(lind));
        assertThat(statements.during(() -> queue.progress(lind.withStatuses(Set.of(Status.PROBLEM))))).isLessThan(first);

        desk.dismissed(desk.quote(bridge, "“We knew").id());

        assertThat(queue.progress(lind).count(Status.DISMISSED)).isEqualTo(1);
    }

    @Test
    void manyAreCountedUpToALimitAndTheDeskExactly() {
        database.sql("""
                        insert into passage (id, article_id, number, kind, state, second_hand, translated, context_checked,
                            attribution_checked, touched_at, version, revision_id, fragments, words)
                        select gen_random_uuid(), article_id, number + n, kind, 'UNCHECKED', false, false, false, false, touched_at, 0,
                            revision_id, fragments, 'yes' from passage, generate_series(100, 10100) n
                        where id = :id""")
                .param("id", desk.quote(bridge, "“We knew").id().value())
                .update();

        var progress = queue.progress(QueueFilter.ALL.withText("yes"));
        assertThat(Sentences.ENGLISH.of(progress.figure(Set.of(Status.TO_CHECK)))).isEqualTo("10,000+");
        assertThat(Sentences.ENGLISH.inOneLine(progress.parts())).isEqualTo("0 of 10,000+ verified · 10,000+ to check");
        assertThat(queue.progress(QueueFilter.ALL).count(Status.TO_CHECK)).isEqualTo(10_002);
        assertThat(queue.progress(QueueFilter.ALL.withArticle(bridge)).count(Status.TO_CHECK)).isEqualTo(10_002);
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

package verbatim.review.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.OtherDatabase;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.TestPostgres;
import verbatim.account.Person;
import verbatim.account.SessionId;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.QuoteChecking;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.Whom;
import verbatim.review.work.Assigning;
import verbatim.review.work.Share;
import verbatim.review.work.WorkRefused;

@ServiceTest
class BulkWorkTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final BulkWork bulk;
    private final Queue queue;
    private final QuoteChecking checking;
    private final Assigning assigning;
    private final SettableClock clock;
    private final JdbcClient database;
    private final OtherDatabase hurried;
    private final TestPostgres.Database own;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId first = new PassageId(new UUID(0, 0));
    private PassageId second = first;
    private PassageId third = first;

    BulkWorkTest(Newsroom newsroom, CheckingDesk desk, BulkWork bulk, Queue queue, QuoteChecking checking, Assigning assigning, SettableClock clock, JdbcClient database,
            OtherDatabase hurried, Environment environment) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.bulk = bulk;
        this.queue = queue;
        this.checking = checking;
        this.assigning = assigning;
        this.clock = clock;
        this.database = database;
        this.hurried = hurried;
        own = new TestPostgres.Database(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
    }

    @BeforeEach
    void threeQuotes() {
        article = newsroom.imported(
                "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind.",
                new ArticleDetails("A bridge is closed", null, null, null, "en", null, Newsroom.at(20), null));
        first = desk.quote(article, "“The bridge").id();
        second = desk.quote(article, "“Nobody").id();
        third = desk.quote(article, "“We knew").id();
    }

    @Test
    void eachObeysItsOwnRulesAndWhatWasRefusedIsToldWithItsReason() {
        desk.submitted(first, Finding.EXACT);
        desk.submitted(second, Finding.EXACT);
        desk.inCheck(third);
        desk.as(newsroom.ruth());
        var seen = bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY);

        var outcome = bulk.take(new BulkStep.Approve(""), seen, BulkWatch.NOBODY);

        assertThat(outcome.done()).containsOnlyKeys(first, second);
        assertThat(outcome.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.passage().label()).isEqualTo("Q3");
            assertThat(Sentences.ENGLISH.of(left.why())).isNotEmpty().allMatch(sentence -> sentence.length() > 10);
        });
        assertThat(state(first)).isEqualTo(CheckState.APPROVED);
        assertThat(state(third)).isEqualTo(CheckState.IN_CHECK);

        assertThat(bulk.takeBack(outcome, BulkWatch.NOBODY).stays()).isEmpty();
        assertThat(state(first)).isEqualTo(CheckState.SUBMITTED);
        assertThat(state(second)).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void whatCameToBeAHitSinceOneLookedIsLeftOut() {
        desk.submitted(first, Finding.EXACT);
        var looked = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        desk.submitted(second, Finding.EXACT);
        desk.as(newsroom.ruth());

        var outcome = bulk.take(new BulkStep.Approve(""), bulk.hits(QueueFilter.AWAITING_REVIEW, looked, BulkWatch.NOBODY), BulkWatch.NOBODY);

        assertThat(outcome.done()).containsOnlyKeys(first);
        assertThat(outcome.leftOut()).singleElement().satisfies(left -> assertThat(left.why()).extracting(Refusal::code).containsExactly(BulkRefusal.CHANGED));
        assertThat(state(second)).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void whoHadAHandInItApprovesNothingAndAnEditorNothingAtAll() {
        desk.submitted(first, Finding.EXACT);
        assertThatThrownBy(() -> bulk.take(new BulkStep.Approve(""), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY)).isInstanceOf(AccessDeniedException.class);
        assertThat(state(first)).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void whatWasChangedSinceItWasSeenIsLeftAndWhoDidItIsNamed() {
        desk.as(newsroom.edda());
        var seen = bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY);
        desk.as(newsroom.tomas());
        checking.take(second);
        desk.as(newsroom.edda());

        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), seen, BulkWatch.NOBODY);

        assertThat(outcome.done()).containsOnlyKeys(first, third);
        assertThat(outcome.leftOut()).singleElement().satisfies(left -> assertThat(Sentences.ENGLISH.of(left.why())).containsExactly("Tomás Rey has changed it since."));
        assertThat(outcome.leftOut().getFirst().passage().id()).isEqualTo(second);
    }

    @Test
    void undoRestoresOnlyWhatNobodyChangedSince() {
        desk.as(newsroom.edda());
        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY);
        assertThat(outcome.done()).hasSize(3);
        desk.as(newsroom.tomas());
        checking.refuseDismissal(second, desk.card(second).version());
        desk.as(newsroom.edda());

        var stays = bulk.takeBack(outcome, BulkWatch.NOBODY).stays();

        assertThat(stays).singleElement().satisfies(left -> {
            assertThat(left.passage().label()).isEqualTo("Q2");
            assertThat(Sentences.ENGLISH.of(left.why())).containsExactly("Tomás Rey has changed it since.");
        });
        assertThat(state(first)).isEqualTo(CheckState.UNCHECKED);
        assertThat(desk.card(first).isDismissalAsked()).isFalse();
    }

    @Test
    void whatIsAnothersToCheckIsTakenOverOnlyWhereThatWasSaidAndTheyAreToldOnce() {
        SignedIn.as(newsroom.ruth());
        assigning.assign(List.of(first, second), newsroom.tomas().id(), null);
        SignedIn.as(newsroom.edda());
        var seen = bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY);
        assertThat(seen).filteredOn(one -> one.isOthersToCheck(newsroom.edda().id())).extracting(SeenPassage::id).containsExactly(first, second);

        var unsaid = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), seen, BulkWatch.NOBODY);
        assertThat(unsaid.done().keySet()).containsExactly(third);
        assertThat(unsaid.leftOut()).extracting(LeftOut::passage).extracting(SeenPassage::id).containsExactly(first, second);
        assertThat(unsaid.leftOut().getFirst().why()).containsExactly(Refusal.of(BulkRefusal.WORK_OF, "Tomás Rey"));

        SignedIn.as(newsroom.ruth());
        assigning.assign(List.of(second), newsroom.ada().id(), null);
        SignedIn.as(newsroom.edda());
        var said = bulk.take(new BulkStep.Dismiss("No quotes at all.", true), seen, BulkWatch.NOBODY);
        assertThat(said.done().keySet()).as("of Ada nobody had told Edda").containsExactly(first);
        assertThat(assigning.of(first).orElseThrow().person()).isEqualTo(newsroom.edda().id());
        assertThat(told(newsroom.tomas())).isEqualTo(1);

        assertThat(bulk.takeBack(said, BulkWatch.NOBODY).back()).isEqualTo(1);
        assertThat(assigning.of(first).orElseThrow().person()).isEqualTo(newsroom.tomas().id());
        assertThat(desk.card(first).row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThat(told(newsroom.tomas())).as("they need not hear of it at all").isZero();
    }

    @Test
    void whatAnotherHasBegunIsNotTakenOverInPassing() {
        SignedIn.as(newsroom.ruth());
        assigning.assign(List.of(first, second), newsroom.tomas().id(), null);
        SignedIn.as(newsroom.tomas());
        checking.take(first);
        SignedIn.as(newsroom.edda());
        var seen = bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY);
        assertThat(seen).filteredOn(one -> one.isOthersToCheck(newsroom.edda().id())).extracting(SeenPassage::id).containsExactly(second);

        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", true), seen, BulkWatch.NOBODY);

        assertThat(outcome.done()).containsOnlyKeys(second, third);
        assertThat(Sentences.ENGLISH.of(outcome.leftOut().getFirst().why())).containsExactly("Another person is the checker of Q1: take it over before you dismiss.");
        assertThat(assigning.of(first).orElseThrow().person()).isEqualTo(newsroom.tomas().id());
    }

    @Test
    void manyThatAreTakenOverAreOneNoticeAndWhatIsRefusedStaysWhoseItWas() {
        SignedIn.as(newsroom.ruth());
        assigning.assign(List.of(first, second, third), newsroom.tomas().id(), null);
        SignedIn.as(newsroom.edda());
        var seen = bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY);
        SignedIn.as(newsroom.tomas());
        checking.take(third);
        SignedIn.as(newsroom.edda());

        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", true), seen, BulkWatch.NOBODY);

        assertThat(outcome.done().keySet()).containsExactlyInAnyOrder(first, second);
        assertThat(outcome.done()).allSatisfy((id, done) -> assertThat(done.version()).isEqualTo(desk.card(id).version()));
        assertThat(assigning.of(third).orElseThrow().person()).isEqualTo(newsroom.tomas().id());
        assertThat(database.sql("select passages from notice where matter = 'WORK_TAKEN_OVER' and person_id = :tomas").param("tomas", newsroom.tomas().id().value()).query(Integer.class).list())
                .containsExactly(2);
    }

    private int told(Person person) {
        return database.sql("select coalesce(sum(passages), 0) from notice where matter = 'WORK_TAKEN_OVER' and person_id = :id").param("id", person.id().value()).query(Integer.class).single();
    }

    @Test
    void itEndsBetweenTwoPassages() {
        desk.as(newsroom.edda());
        var passed = new ArrayList<Integer>();
        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), new BulkWatch(passed::add, () -> passed.size() < 2));

        assertThat(passed).containsExactly(1, 2);
        assertThat(outcome.done()).containsOnlyKeys(first, second);
        assertThat(desk.card(third).isDismissalAsked()).isFalse();
    }

    @Test
    void itGoesOnForNobodyWhoLostTheirRoleOrSession() {
        List.of(first, second).forEach(each -> desk.submitted(each, Finding.EXACT));
        desk.as(newsroom.ruth());
        var seen = bulk.hits(QueueFilter.AWAITING_REVIEW, Instant.MAX, BulkWatch.NOBODY);
        var demoted = new BulkWatch(
                passages -> database.sql("update person set role = 'EDITOR' where id = :id").param("id", newsroom.ruth().id().value()).update(), () -> true);

        var outcome = bulk.take(new BulkStep.Approve(""), seen, demoted);

        assertThat(outcome.end()).isEqualTo(BulkEnd.BARRED);
        assertThat(outcome.done()).containsOnlyKeys(first);
        assertThat(bulk.takeBack(outcome, BulkWatch.NOBODY).rest().end()).isEqualTo(BulkEnd.BARRED);
        SignedIn.as(newsroom.ada(), new SessionId(new UUID(0, 1)));
        assertThat(bulk.take(new BulkStep.Approve(""), seen, BulkWatch.NOBODY).end()).as("a session that is over").isEqualTo(BulkEnd.BARRED);
        assertThat(state(second)).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void takingBackThatIsStoppedSaysHowManyCameBackAndKeepsTheRest() {
        desk.as(newsroom.edda());
        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY);
        var passed = new ArrayList<Integer>();

        var came = bulk.takeBack(outcome, new BulkWatch(passed::add, passed::isEmpty));
        assertThat(came.back()).isEqualTo(1);
        assertThat(came.rest().done()).containsOnlyKeys(first, second);
        assertThat(desk.card(first).isDismissalAsked()).isTrue();

        var rest = bulk.takeBack(came.rest(), BulkWatch.NOBODY);
        assertThat(rest.back()).isEqualTo(2);
        assertThat(rest.rest().canBeTakenBack()).isFalse();
        assertThat(desk.card(first).isDismissalAsked()).isFalse();
    }

    @Test
    void howFarEveryHitIsReadIsToldAndItCanBeStopped() {
        var read = new ArrayList<Integer>();

        assertThat(bulk.hits(QueueFilter.ALL, Instant.MAX, new BulkWatch(read::add, () -> true))).hasSize(3);
        assertThat(read).containsExactly(3);
        assertThat(bulk.hits(QueueFilter.ALL, Instant.MAX, new BulkWatch(read::add, () -> false))).isEmpty();
    }

    /** Somebody else changes one of them at this moment, for longer than anybody waits. */
    @Test
    void takingBackLeavesWhatIsBusyToBeTakenBackAgain() throws SQLException {
        desk.as(newsroom.edda());
        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY);

        var came = whileBusy(second, () -> bulk.takeBack(outcome, BulkWatch.NOBODY));

        assertThat(came.versions()).containsOnlyKeys(first, third);
        assertThat(came.stays()).singleElement().satisfies(left -> {
            assertThat(left.passage().id()).isEqualTo(second);
            assertThat(left.why()).extracting(Refusal::code).containsExactly(BulkRefusal.BUSY);
        });
        assertThat(desk.card(second).isDismissalAsked()).isTrue();
        assertThat(came.rest().done()).containsOnlyKeys(second);
        assertThat(bulk.takeBack(came.rest(), BulkWatch.NOBODY).versions()).containsOnlyKeys(second);
        assertThat(desk.card(second).isDismissalAsked()).isFalse();
    }

    /** What was given out together is taken back together, or not yet. */
    @Test
    void whatWasGivenOutStaysToBeTakenBackWhileSomeOfItIsBusy() throws SQLException {
        desk.as(newsroom.edda());
        var outcome = bulk.take(new BulkStep.Assign(newsroom.tomas().id(), null), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY);

        var came = whileBusy(second, () -> bulk.takeBack(outcome, BulkWatch.NOBODY));

        assertThat(came.back()).isZero();
        assertThat(came.rest().done()).containsOnlyKeys(first, second, third);
        assertThat(came.rest().end()).as("it is said").isNotEqualTo(BulkEnd.WHOLE);
        assertThat(bulk.takeBack(came.rest(), BulkWatch.NOBODY).versions()).containsOnlyKeys(first, second, third);
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.NOBODY))).containsExactly("Q1", "Q2", "Q3");
    }

    private TakenBack whileBusy(PassageId passage, Supplier<TakenBack> work) throws SQLException {
        try (var other = own.connect(); var lock = other.prepareStatement("select id from passage where id = ? for update")) {
            other.setAutoCommit(false);
            lock.setObject(1, passage.value());
            lock.execute();
            return hurried.during(new TestPostgres.Database(own.url() + (own.url().contains("?") ? "&" : "?") + "options=-c%20lock_timeout=300ms", own.user(), own.password()), work);
        }
    }

    @Test
    void aFaultEndsItWithWhatWasDoneBefore() {
        desk.as(newsroom.edda());
        var broken = new BulkWatch(passages -> {
            if (passages == 2) {
                throw new IllegalStateException("the disk is full");
            }
        }, () -> true);

        var outcome = bulk.take(new BulkStep.Dismiss("No quotes at all.", false), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), broken);
        assertThat(outcome.end()).isEqualTo(BulkEnd.FAULT);
        assertThat(outcome.done()).containsOnlyKeys(first, second);
        assertThat(bulk.takeBack(outcome, BulkWatch.NOBODY).back()).isEqualTo(2);
    }

    @Test
    void anEmptyDeadlineMakesNothingFree() {
        desk.as(newsroom.edda());
        var outcome = bulk.take(new BulkStep.SetDue(null), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY);

        assertThat(outcome.done()).isEmpty();
        assertThat(outcome.leftOut()).hasSize(3).allSatisfy(left -> assertThat(Sentences.ENGLISH.of(left.why()))
                .containsExactly("Nothing was to change: it has this deadline, or none of its own."));
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.NOBODY))).containsExactly("Q1", "Q2", "Q3");
    }

    @Test
    void workIsGivenOutByTheRulesOfGivingAndTakenBack() {
        desk.approved(third, Finding.EXACT);
        desk.as(newsroom.edda());
        var seen = bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY);

        var outcome = bulk.take(new BulkStep.Assign(newsroom.tomas().id(), Newsroom.at(18)), seen, BulkWatch.NOBODY);
        assertThat(outcome.done()).containsOnlyKeys(first, second);
        assertThat(outcome.leftOut()).singleElement().satisfies(left -> assertThat(Sentences.ENGLISH.of(left.why())).containsExactly("It is at an end: there is nothing to do about it."));
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, newsroom.tomas().id()))).containsExactly("Q1", "Q2");
        assertThat(queue.rows(QueueFilter.ALL, 0, 1).getFirst().course().hands().assignee()).isEqualTo("Tomás Rey");
        assertThat(queue.rows(QueueFilter.ALL, 0, 1).getFirst().story().deadline()).isEqualTo(Newsroom.at(18));

        assertThat(bulk.takeBack(outcome, BulkWatch.NOBODY).stays()).isEmpty();
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.NOBODY))).containsExactly("Q1", "Q2", "Q3");

        bulk.take(new BulkStep.Assign(null, null), seen.subList(0, 1), BulkWatch.NOBODY);
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.FREE))).containsExactly("Q1");
        bulk.take(new BulkStep.SetDue(Newsroom.at(14)), seen.subList(0, 1), BulkWatch.NOBODY);
        assertThat(queue.rows(QueueFilter.ALL, 0, 1).getFirst().story().deadline()).isEqualTo(Newsroom.at(14));
        assertThatThrownBy(() -> bulk.take(new BulkStep.SetDue(Newsroom.at(-48)), seen, BulkWatch.NOBODY)).isInstanceOf(WorkRefused.class);
    }

    @Test
    void dealtOutEachGetsSoManyThatAreOpen() {
        desk.approved(first, Finding.EXACT);
        desk.as(newsroom.edda());

        var outcome = bulk.take(
                new BulkStep.Deal(List.of(new Share(newsroom.tomas().id(), 1), new Share(null, 1)), null), bulk.hits(QueueFilter.ALL, Instant.MAX, BulkWatch.NOBODY), BulkWatch.NOBODY);

        assertThat(outcome.done()).containsOnlyKeys(second, third);
        assertThat(outcome.leftOut()).extracting(left -> left.passage().id()).containsExactly(first);
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, newsroom.tomas().id()))).containsExactly("Q2");
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.FREE))).containsExactly("Q3");
        assertThat(bulk.takeBack(outcome, BulkWatch.NOBODY).stays()).isEmpty();
        assertThat(labels(QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.NOBODY))).containsExactly("Q1", "Q2", "Q3");
    }

    private List<String> labels(QueueFilter filter) {
        return queue.rows(filter, 0, 10).stream().map(row -> row.label()).toList();
    }

    private CheckState state(PassageId id) {
        return desk.card(id).row().state();
    }
}

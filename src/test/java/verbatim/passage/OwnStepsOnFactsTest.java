package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Together;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.account.SessionId;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.passage.FactsToCheck.Decided;

/** What a person decided on proposed facts, taken back in the next session, and again, in one order with steps on passages. */
@ServiceTest
class OwnStepsOnFactsTest {

    private static final SessionId MORNING = new SessionId(new UUID(0, 1));
    private static final SessionId EVENING = new SessionId(new UUID(0, 2));

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final FactsToCheck facts;
    private final OwnSteps steps;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final PassageReading reading;
    private final Erasing erasing;
    private final SettableClock clock;
    private final Together together;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    OwnStepsOnFactsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            FactsToCheck facts,
            OwnSteps steps,
            QuoteChecking checking,
            EvidenceGathering gathering,
            PassageReading reading,
            Erasing erasing,
            SettableClock clock,
            Together together,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.facts = facts;
        this.steps = steps;
        this.checking = checking;
        this.gathering = gathering;
        this.reading = reading;
        this.erasing = erasing;
        this.clock = clock;
        this.together = together;
        this.database = database;
    }

    @BeforeEach
    void threeFacts() {
        article = newsroom.imported("The ferry cost 5 million euros. It carried 300 people in 1998. The quay is 40 meters long.");
        SignedIn.as(newsroom.edda(), MORNING);
        assertThat(facts.count(article)).isEqualTo(3);
    }

    @Test
    void whateverWasDecidedIsTakenBackAndAgain() {
        var all = List.<Runnable>of(() -> take(1, 2), () -> merge(1, 2), () -> facts.dismiss(article, List.of(1, 3)));
        for (var decide : all) {
            clock.advance(Duration.ofSeconds(1));
            SignedIn.as(newsroom.edda(), MORNING);
            var before = shown();
            decide.run();
            var after = shown();
            SignedIn.as(newsroom.edda(), EVENING);
            for (int i = 0; i < 2; i++) {
                undo();
                assertThat(shown()).isEqualTo(before);
                redo();
                assertThat(shown()).isEqualTo(after);
            }
            undo();
        }
        assertThat(facts.count(article)).isEqualTo(3);
    }

    @Test
    void theyStandInOneOrderWithTheStepsOnWhatWasMadeOfThem() {
        var made = take(1).passages().getFirst();
        clock.advance(Duration.ofSeconds(1));
        checking.conclude(made, desk.card(made).version(), Finding.SUPPORTED, null);
        clock.advance(Duration.ofSeconds(1));
        facts.dismiss(article, List.of(2));
        SignedIn.as(newsroom.edda(), EVENING);

        assertThat(undo()).isEqualTo(ArticleStep.FACTS_DISMISSED);
        assertThat(undo()).isNull();
        assertThat(undo()).isEqualTo(ArticleStep.FACTS_TAKEN);
        assertThat(steps.toTakeBack(article)).isEmpty();
        // Once it had a finding, a second person says that there is nothing to check.
        assertThat(desk.card(made).isDismissalAsked()).isTrue();

        assertThat(redo()).isEqualTo(ArticleStep.FACTS_TAKEN);
        assertThat(redo()).isNull();
        assertThat(redo()).isEqualTo(ArticleStep.FACTS_DISMISSED);
        assertThat(desk.card(made).row().finding()).isEqualTo(Finding.SUPPORTED);
        assertThat(facts.count(article)).isEqualTo(1);
    }

    @Test
    void inTheSameSessionItIsAsIfItHadNeverBeen() {
        var made = take(1).passages().getFirst();
        gathering.note(made, "Heard twice.");
        undo();
        undo();
        assertThat(desk.card(made).row().status()).isEqualTo(Status.DISMISSED);
        assertThat(facts.count(article)).isEqualTo(3);

        redo();
        redo();
        assertThat(desk.card(made).notes()).hasSize(1);
        assertThat(desk.card(made).row().status()).isEqualTo(Status.TO_CHECK);
    }

    @Test
    void whatSomebodyElseWorkedOnStaysAndTheyAreNamed() {
        var made = take(1, 2).passages();
        SignedIn.as(newsroom.tomas());
        checking.conclude(made.getFirst(), desk.card(made.getFirst()).version(), Finding.SUPPORTED, null);
        SignedIn.as(newsroom.edda(), EVENING);

        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class).hasMessage("It is too late for that: Tomás Rey has changed the same since (finding).");
        assertThat(facts.count(article)).isEqualTo(1);
    }

    @Test
    void whatOnesOwnNoteStandsAtIsNotTakenBackBeforeIt() {
        var made = take(1).passages().getFirst();
        var step = steps.toTakeBack(article).orElseThrow();
        gathering.note(made, "Heard twice.");

        assertThatThrownBy(() -> steps.takeBack((OwnStep.InArticle) step)).isInstanceOf(StepRefused.class);
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsNotDecidedAgain() {
        take(1);
        undo();
        SignedIn.as(newsroom.tomas());
        facts.dismiss(article, List.of(1));
        SignedIn.as(newsroom.edda(), MORNING);

        assertThatThrownBy(this::redo).hasMessage("It is too late for that: Tomás Rey has decided on these facts since.");
        assertThat(reading.of(article)).singleElement().satisfies(row -> assertThat(row.status()).isEqualTo(Status.DISMISSED));
    }

    @Test
    void ofTwoAtTheSameMomentTheSecondIsToldOfTheFirst() throws Exception {
        facts.dismiss(article, List.of(1, 2));
        undo();
        var step = (OwnStep.InArticle) steps.toTakeAgain(article).orElseThrow();

        var redone = together.first(
                newsroom.tomas(), () -> facts.take(article, facts.of(article).revision(), List.of(2)), newsroom.edda(), () -> steps.takeAgain(step));

        assertThatThrownBy(redone::get).isInstanceOf(ExecutionException.class).rootCause().hasMessageContaining("Tomás Rey has decided on these facts since");
        assertThat(facts.count(article)).isEqualTo(2);
    }

    @Test
    void ofTwoWindowsOnlyOneTakesItBack() throws Exception {
        facts.dismiss(article, List.of(1));
        var step = (OwnStep.InArticle) steps.toTakeBack(article).orElseThrow();

        var second = together.first(newsroom.edda(), () -> steps.takeBack(step), newsroom.edda(), () -> steps.takeBack(step));

        assertThatThrownBy(second::get).rootCause().hasMessageContaining("perhaps in another window");
        SignedIn.as(newsroom.edda(), EVENING);
        steps.leave(step);
        assertThat(steps.toTakeAgain(article)).as("what is left is the one that was seen").isPresent();
    }

    @Test
    void whereEveryDismissalIsConfirmedItIsAskedForAndNoMore() {
        database.sql("update desk set dismissals = 'ALL'").update();
        var made = take(1).passages().getFirst();
        var came = steps.takeBack((OwnStep.InArticle) steps.toTakeBack(article).orElseThrow());

        assertThat(came.toConfirm()).isTrue();
        assertThat(desk.card(made).isDismissalAsked()).isTrue();
        redo();
        assertThat(desk.card(made).isDismissalAsked()).isFalse();
        assertThat(facts.count(article)).isEqualTo(2);
    }

    @Test
    void aNewStepGivesUpWhatWasTakenBackAndSoManyAreKept() {
        facts.dismiss(article, List.of(1));
        undo();
        var made = take(2).passages().getFirst();
        assertThat(steps.toTakeAgain(article)).isEmpty();

        for (int i = 0; i < OwnStepRows.KEPT; i++) {
            gathering.note(made, "Note " + i);
        }
        assertThat(kept()).isEqualTo(OwnStepRows.KEPT);
        assertThat(database.sql("select count(*) from own_step where kind is not null").query(Integer.class).single()).as("the first are past taking back").isZero();
        facts.dismiss(article, List.of(3));
        clock.advance(OwnStepRows.KEPT_FOR.plusDays(1));
        assertThat(steps.toTakeBack(article)).isEmpty();
    }

    @Test
    void theyGoWithTheWordsAndWithTheArticle() {
        facts.dismiss(article, List.of(2));
        var made = take(3).passages().getFirst();
        undo();
        SignedIn.as(newsroom.ada());
        gathering.note(made, "The quay, they say.");
        database.sql("delete from own_step where person_id = :ada").param("ada", newsroom.ada().id().value()).update();
        assertThat(kept()).isEqualTo(2);

        erasing.erase(new Erasure.OfWords(article.value(), "quay"), "It must go.");
        assertThat(kept()).as("what takes again the passage that has the words").isEqualTo(1);
        erasing.erase(new Erasure.OfArticle(article.value()), "It must go.");
        assertThat(kept()).isZero();
    }

    private int kept() {
        return database.sql("select count(*) from own_step").query(Integer.class).single();
    }

    private Decided take(Integer... numbers) {
        return facts.take(article, facts.of(article).revision(), List.of(numbers));
    }

    private Decided merge(Integer... numbers) {
        return facts.merge(article, facts.of(article).revision(), List.of(numbers));
    }

    private @Nullable ArticleStep undo() {
        return switch (steps.toTakeBack(article).orElseThrow()) {
            case OwnStep.OnPassage on -> {
                steps.takeBack(on);
                yield null;
            }
            case OwnStep.InArticle in -> {
                steps.takeBack(in);
                yield in.what();
            }
        };
    }

    private @Nullable ArticleStep redo() {
        return switch (steps.toTakeAgain(article).orElseThrow()) {
            case OwnStep.OnPassage on -> {
                steps.takeAgain(on);
                yield null;
            }
            case OwnStep.InArticle in -> {
                steps.takeAgain(in);
                yield in.what();
            }
        };
    }

    /** What became of each proposal, and how each passage stands. */
    private List<String> shown() {
        return database.sql("""
                        select c.number || ' ' || c.state || ' ' || coalesce(p.state || p.number, '') from proposed_claim c left join passage p on p.id = c.passage_id
                        where c.article_id = :article order by c.number""")
                .param("article", article.value())
                .query(String.class)
                .list();
    }
}

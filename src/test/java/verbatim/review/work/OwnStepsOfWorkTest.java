package verbatim.review.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Together;
import verbatim.account.PersonId;
import verbatim.account.SessionId;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.passage.ArticleStep;
import verbatim.passage.Finding;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageId;
import verbatim.passage.QuoteChecking;
import verbatim.passage.StepRefused;
import verbatim.passage.TurnedStep;

/** Who is to do what until when, taken back in the next session, and again. */
@ServiceTest
class OwnStepsOfWorkTest {

    private static final SessionId MORNING = new SessionId(new UUID(0, 1));
    private static final SessionId EVENING = new SessionId(new UUID(0, 2));

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Assigning assigning;
    private final OwnSteps steps;
    private final QuoteChecking checking;
    private final SettableClock clock;
    private final Together together;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private List<PassageId> passages = List.of();

    OwnStepsOfWorkTest(
            Newsroom newsroom, CheckingDesk desk, Assigning assigning, OwnSteps steps, QuoteChecking checking, SettableClock clock, Together together, JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.assigning = assigning;
        this.steps = steps;
        this.checking = checking;
        this.clock = clock;
        this.together = together;
        this.database = database;
    }

    @BeforeEach
    void fourQuotes() {
        article = newsroom.imported(
                "“The ferry sails,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind. “It is late,” said Omar Bakri.",
                new ArticleDetails("A ferry sails", null, null, null, "en", null, Newsroom.at(20), null));
        passages = desk.passages(article);
        SignedIn.as(newsroom.edda(), MORNING);
    }

    @Test
    void whateverWasSaidIsTakenBackAndAgain() {
        var tomas = newsroom.tomas().id();
        var ruth = newsroom.ruth().id();
        var all = List.<Runnable>of(
                () -> assigning.assign(passages.subList(0, 2), tomas, Newsroom.at(15)),
                () -> assigning.assignArticle(article, ruth, Newsroom.at(14)),
                () -> assigning.assign(passages, List.of(new Share(tomas, 1), new Share(ruth, 3)), null, 2),
                () -> assigning.take(passages.getFirst(), assigning.of(passages.getFirst()).orElseThrow().id()),
                () -> assigning.withdraw(passages.subList(0, 3)),
                () -> assigning.assignAllOf(article, tomas, Newsroom.at(13)),
                () -> assigning.assign(passages.subList(1, 2), (PersonId) null, Newsroom.at(12)),
                () -> assigning.withdrawAllOf(article));
        for (var step : all) {
            clock.advance(Duration.ofSeconds(1));
            SignedIn.as(newsroom.edda(), MORNING);
            var before = shown();
            step.run();
            var after = shown();
            assertThat(after).isNotEqualTo(before);
            SignedIn.as(newsroom.edda(), EVENING);
            for (int i = 0; i < 2; i++) {
                undo();
                assertThat(shown()).isEqualTo(before);
                redo();
                assertThat(shown()).isEqualTo(after);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            undo();
        }
        assertThat(passages).allSatisfy(id -> assertThat(assigning.of(id)).isEmpty());
        assertThat(steps.toTakeBack(article)).isEmpty();
        for (int i = 0; i < all.size(); i++) {
            redo();
        }
        assertThat(steps.toTakeAgain(article)).isEmpty();
    }

    @Test
    void theyStandInOneOrderWithStepsOnPassages() {
        var quote = passages.getFirst();
        assigning.assign(List.of(quote), newsroom.tomas().id(), null);
        clock.advance(Duration.ofSeconds(1));
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        clock.advance(Duration.ofSeconds(1));
        assigning.withdraw(List.of(quote));
        SignedIn.as(newsroom.edda(), EVENING);

        assertThat(what()).isEqualTo(ArticleStep.PASSAGES_WITHDRAWN);
        undo();
        var on = (OwnStep.OnPassage) steps.toTakeBack(article).orElseThrow();
        steps.takeBack(on);
        assertThat(what()).isEqualTo(ArticleStep.PASSAGES_GIVEN);
        undo();
        assertThat(assigning.of(quote)).isEmpty();
    }

    @Test
    void whatSomebodyElseSaidSinceStaysAndTheyAreNamed() {
        assigning.assign(passages, newsroom.tomas().id(), null);
        SignedIn.as(newsroom.ruth());
        assigning.take(passages.get(3), assigning.of(passages.get(3)).orElseThrow().id());
        SignedIn.as(newsroom.edda(), EVENING);

        var came = undo();

        assertThat(came.stays()).isEqualTo(1);
        assertThat(came.whose()).isEqualTo("Ruth Okafor");
        assertThat(assignees()).containsExactly(null, null, null, "Ruth Okafor");
        assertThat(redo().passages()).containsExactlyInAnyOrderElementsOf(passages.subList(0, 3));
        assertThat(assignees()).containsExactly("Tomás Rey", "Tomás Rey", "Tomás Rey", "Ruth Okafor");
    }

    @Test
    void whereAllOfItIsOtherwiseItIsRefused() {
        assigning.withdraw(passages.subList(0, 1));
        assigning.assignArticle(article, newsroom.tomas().id(), null);
        SignedIn.as(newsroom.ruth());
        assigning.withdrawArticle(article);
        SignedIn.as(newsroom.edda(), EVENING);

        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class).hasMessage("It is too late for that: Ruth Okafor has said since whose work it is.");
    }

    @Test
    void whoIsGoneIsGivenNothingBack() {
        assigning.assign(passages, newsroom.tomas().id(), null);
        undo();
        database.sql("update person set state = 'DEACTIVATED' where id = ?").param(newsroom.tomas().id().value()).update();

        assertThatThrownBy(this::redo).isInstanceOf(StepRefused.class).hasMessage("This person is no longer active on the desk. Choose somebody else.");
        assertThat(assignees()).containsOnlyNulls();
    }

    @Test
    void whatSomebodySaidAndTookBackIsAsItWas() {
        assigning.assign(passages, newsroom.tomas().id(), null);
        SignedIn.as(newsroom.ruth(), MORNING);
        assigning.assignAllOf(article, newsroom.ada().id(), null);
        undo();
        assertThat(assignees()).containsOnly("Tomás Rey");
        SignedIn.as(newsroom.edda(), EVENING);

        undo();
        assertThat(assignees()).containsOnlyNulls();
    }

    @Test
    void ofTwoAtTheSameMomentTheSecondIsToldOfTheFirst() throws Exception {
        assigning.assign(passages.subList(0, 1), newsroom.tomas().id(), null);
        var step = (OwnStep.InArticle) steps.toTakeBack(article).orElseThrow();

        var undone = together.first(
                newsroom.ruth(), () -> assigning.assign(passages.subList(0, 1), newsroom.ada().id(), null), newsroom.edda(), () -> steps.takeBack(step));

        assertThatThrownBy(undone::get).rootCause().hasMessageContaining("Ruth Okafor has said since");
        assertThat(assignees()).containsExactly("Ada Lindqvist", null, null, null);
    }

    @Test
    void aPartOfAStepOnMoreIsTakenBackWithThat() {
        assigning.assign(passages, newsroom.tomas().id(), null, WorkStep.begin());
        assigning.moveDue(passages, Newsroom.at(15), WorkStep.begin());

        assertThat(steps.toTakeBack(article)).isEmpty();
    }

    private @Nullable ArticleStep what() {
        return ((OwnStep.InArticle) steps.toTakeBack(article).orElseThrow()).what();
    }

    private TurnedStep undo() {
        return steps.takeBack((OwnStep.InArticle) steps.toTakeBack(article).orElseThrow());
    }

    private TurnedStep redo() {
        return steps.takeAgain((OwnStep.InArticle) steps.toTakeAgain(article).orElseThrow());
    }

    private List<@Nullable String> assignees() {
        return passages.stream().map(id -> assigning.of(id).map(AssignedRow::name).orElse(null)).toList();
    }

    /** Whose each passage is, until when and of how many, as the card and the queue have it. */
    private List<String> shown() {
        return database.sql("""
                        select concat_ws(' ', p.number, n.name, p.due, s.passage_id is null, s.follows, m.enough, m.id)
                        from passage p left join assigned s on s.id = p.assigned_id left join assignment m on m.id = s.assignment_id
                        left join person n on n.id = p.assignee where p.article_id = :article order by p.number""")
                .param("article", article.value())
                .query(String.class)
                .list();
    }
}

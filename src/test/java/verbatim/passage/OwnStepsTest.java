package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.SessionId;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.text.Span;

/** What a person's own steps come to, taken back and again: in the next session, and with others at the same passage. */
@ServiceTest
class OwnStepsTest {

    private static final SessionId MORNING = new SessionId(new UUID(0, 1));
    private static final SessionId EVENING = new SessionId(new UUID(0, 2));

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final OwnSteps steps;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final SettableClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = PassageId.fresh();

    OwnStepsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            OwnSteps steps,
            QuoteChecking checking,
            QuoteMarking marking,
            Reviewing reviewing,
            EvidenceGathering gathering,
            SettableClock clock,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.steps = steps;
        this.checking = checking;
        this.marking = marking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.clock = clock;
        this.database = database;
        this.transaction = transaction;
    }

    @BeforeEach
    void importAQuote() {
        article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        quote = desk.passages(article).getFirst();
    }

    @Test
    void whateverTheStepWasItIsTakenBackAndAgain() {
        var all = List.<Function<PassageCard, PassageCard>>of(
                now -> checking.take(quote),
                now -> checking.conclude(quote, now.version(), Finding.EXACT, null),
                now -> checking.flag(quote, now.version(), Flags.NONE.with(Flags.Mark.CONTEXT_CHECKED, true)),
                now -> checking.ascribe(quote, now.version(), "Petra Voss"),
                now -> gathering.note(quote, "Heard twice."),
                now -> gathering.recordSearch(quote, "The archive", "bridge"),
                now -> gathering.cover(desk.card(quote).standingSearches().getFirst().id(), "All of that day."),
                now -> gathering.add(quote, desk.transcript(), new EvidenceDetails("page 3", null, Stance.SUPPORTS)),
                now -> gathering.withdraw(desk.card(quote).standingEvidence().getFirst().id()),
                now -> checking.ask(quote, now.version(), "Is this the wording?", "The press office"),
                now -> checking.answer(quote, now.awaited(), now.version(), "Yes."));
        as(newsroom.edda(), MORNING);
        for (var step : all) {
            clock.advance(Duration.ofSeconds(1));
            var before = shown(desk.card(quote));
            var after = shown(step.apply(desk.card(quote)));
            as(newsroom.edda(), EVENING);
            assertThat(shown(undo())).isEqualTo(before);
            assertThat(shown(redo())).as("taken again").isEqualTo(after);
            assertThat(shown(undo())).isEqualTo(before);
            assertThat(shown(redo())).isEqualTo(after);
            as(newsroom.edda(), MORNING);
        }
        for (int i = 0; i < all.size(); i++) {
            undo();
        }
        assertThat(desk.card(quote).row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThat(steps.toTakeBack(article)).isEmpty();
        for (int i = 0; i < all.size(); i++) {
            redo();
        }
        assertThat(desk.card(quote).questions().getFirst().answer()).isNotNull();
        assertThat(steps.toTakeAgain(article)).isEmpty();
    }

    @Test
    void inALaterSessionTheHandStaysAHand() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        checking.conclude(quote, submitted.version(), Finding.ALTERED, null);
        as(newsroom.ruth(), EVENING);

        var back = undo();

        assertThat(back.row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(back.row().finding()).isEqualTo(Finding.EXACT);
        assertThatThrownBy(() -> reviewing.approve(quote, back.version())).hasMessageContaining("another person must approve");
    }

    @Test
    void whatIsTakenAgainIsAHandAgainUntilItIsTakenBack() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        checking.conclude(quote, submitted.version(), Finding.ALTERED, null);
        undo();
        var again = redo();
        assertThat(again.row().finding()).isEqualTo(Finding.ALTERED);
        desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        assertThatThrownBy(() -> reviewing.approve(quote, desk.card(quote).version())).hasMessageContaining("another person must approve");
    }

    @Test
    void aMistakeThatWasTakenBackTwiceIsNoHand() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        checking.conclude(quote, submitted.version(), Finding.ALTERED, null);
        undo();
        redo();
        var back = undo();

        assertThat(reviewing.approve(quote, back.version()).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void anApprovalIsTakenBackAndAgain() {
        desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        reviewing.approve(quote, desk.card(quote).version());
        assertThat(undo().row().state()).isEqualTo(CheckState.SUBMITTED);

        assertThat(redo().row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void whatWasFoundOnceIsNotDismissedByOneAlone() {
        as(newsroom.edda(), MORNING);
        var claim = marking.mark(article, new Span(5, 11), PassageKind.CLAIM);
        checking.conclude(claim, desk.card(claim).version(), Finding.CONTRADICTED, null);
        as(newsroom.tomas(), MORNING);
        gathering.note(claim, "So it is.");
        as(newsroom.edda(), MORNING);
        assertThat(undo().row().finding()).isNull();

        var asked = checking.dismiss(claim, desk.card(claim).version(), "Nothing to check.");

        assertThat(asked.row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(asked.isDismissalAsked()).isTrue();
    }

    @Test
    void noLaterSessionDismissesAloneEither() {
        as(newsroom.edda(), MORNING);
        var claim = marking.mark(article, new Span(5, 11), PassageKind.CLAIM);
        checking.conclude(claim, desk.card(claim).version(), Finding.CONTRADICTED, null);
        undo();
        checking.dismiss(claim, desk.card(claim).version(), "Nothing to check.");
        assertThat(desk.card(claim).row().state()).as("a key pressed by mistake is no finding").isEqualTo(CheckState.DISMISSED);
        checking.restore(claim, desk.card(claim).version(), "Or is there?");
        checking.conclude(claim, desk.card(claim).version(), Finding.CONTRADICTED, null);
        as(newsroom.edda(), EVENING);
        assertThat(undo().row().finding()).isNull();

        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class);
        assertThat(checking.dismiss(claim, desk.card(claim).version(), "Nothing to check.").isDismissalAsked()).isTrue();
    }

    @Test
    void whatSomebodyElseChangedSinceStaysAndTheyAreNamed() {
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        as(newsroom.tomas(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.CLEANED, null);
        as(newsroom.edda(), MORNING);

        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class).hasMessageContaining(newsroom.tomas().name()).hasMessageContaining("finding");
        assertThat(desk.card(quote).row().finding()).isEqualTo(Finding.CLEANED);
    }

    @Test
    void whatSomebodyElseSetToTheSameSinceIsTheirs() {
        as(newsroom.edda(), MORNING);
        flag(true);
        as(newsroom.tomas(), MORNING);
        flag(false);
        undo();
        as(newsroom.edda(), MORNING);
        assertThat(undo().flags().attributionChecked()).as("what was taken back is nobody's").isFalse();
        flag(true);
        as(newsroom.tomas(), MORNING);
        flag(false);
        flag(true);
        as(newsroom.edda(), MORNING);

        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class).hasMessageContaining(newsroom.tomas().name());
        assertThat(desk.card(quote).flags().attributionChecked()).isTrue();
    }

    private void flag(boolean attributionChecked) {
        checking.flag(quote, desk.card(quote).version(), Flags.NONE.with(Flags.Mark.ATTRIBUTION_CHECKED, attributionChecked));
    }

    @Test
    void whatSomebodyElseDidBesideItStaysToo() {
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        as(newsroom.tomas(), MORNING);
        gathering.note(quote, "The tape says so, too.");
        checking.flag(quote, desk.card(quote).version(), Flags.NONE.with(Flags.Mark.CONTEXT_CHECKED, true));
        as(newsroom.edda(), MORNING);

        var back = undo();

        assertThat(back.row().finding()).isNull();
        assertThat(back.notes()).hasSize(1);
        assertThat(back.flags().contextChecked()).isTrue();
    }

    @Test
    void whatWasHandedInOverItIsNotTakenApart() {
        as(newsroom.edda(), MORNING);
        gathering.add(quote, desk.transcriptOf("The bridge is closed,"), new EvidenceDetails("page 3", "The bridge is closed", Stance.SUPPORTS));
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        as(newsroom.tomas(), MORNING);
        checking.take(quote);
        checking.submit(quote, desk.card(quote).version());
        as(newsroom.edda(), MORNING);

        assertThatThrownBy(this::undo).hasMessageContaining(newsroom.tomas().name());
        assertThat(desk.card(quote).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void whatWasSentBackIsNotHandedInAgainOverWhatHasHappenedSince() {
        desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        reviewing.sendBack(quote, desk.card(quote).version(), "Which tape?");
        as(newsroom.edda(), MORNING);
        gathering.note(quote, "The second one.");
        as(newsroom.ruth(), MORNING);

        assertThatThrownBy(this::undo).hasMessageContaining(newsroom.edda().name());
        assertThat(desk.card(quote).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void whatSomebodyElseDidSinceBarsARedo() {
        as(newsroom.edda(), MORNING);
        checking.ascribe(quote, desk.card(quote).version(), "Petra Voss");
        as(newsroom.tomas(), MORNING);
        gathering.note(quote, "It was her.");
        as(newsroom.edda(), MORNING);
        undo();

        assertThatThrownBy(() -> {
                    as(newsroom.tomas(), MORNING);
                    gathering.note(quote, "Or not.");
                    as(newsroom.edda(), MORNING);
                    redo();
                })
                .hasMessageContaining(newsroom.tomas().name());
    }

    @Test
    void anotherStepGivesUpWhatWasTakenBack() {
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        undo();
        assertThat(steps.toTakeAgain(article)).isPresent();
        gathering.note(quote, "Heard twice.");

        assertThat(steps.toTakeAgain(article)).isEmpty();
    }

    @Test
    void onesStepsAreOnesOwn() {
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        var step = (OwnStep.OnPassage) steps.toTakeBack(article).orElseThrow();
        as(newsroom.tomas(), MORNING);

        assertThat(steps.toTakeBack(article)).isEmpty();
        assertThatThrownBy(() -> steps.takeBack(step)).isInstanceOf(StepRefused.class);
        steps.leave(step);
        as(newsroom.edda(), MORNING);
        assertThat(steps.toTakeBack(article)).contains(step);
    }

    @Test
    void whatWasMarkedIsDismissedAndThereAgain() {
        as(newsroom.edda(), MORNING);
        var marked = marking.mark(article, new Span(5, 11), PassageKind.CLAIM);
        as(newsroom.edda(), EVENING);
        assertThat(((OwnStep.OnPassage) steps.toTakeBack(article).orElseThrow()).isMarking()).isTrue();

        assertThat(undo().row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(redo().row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThat(undo().row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(redo().row().id()).isEqualTo(marked);
    }

    @Test
    void withoutAnArticleItIsTheLastStepOfThisSession() {
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        as(newsroom.edda(), EVENING);

        assertThat(steps.toTakeBack(null)).isEmpty();
        as(newsroom.edda(), MORNING);
        assertThat(((OwnStep.OnPassage) steps.toTakeBack(null).orElseThrow()).what()).contains(ChangeKind.FINDING);
    }

    @Test
    void whatOthersDidBetweenTwoStepsIsNotPassedOver() {
        desk.approved(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        reviewing.reopen(quote, desk.card(quote).version(), "Another tape.");
        gathering.note(quote, "Tape two.");
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.ALTERED, null);
        as(newsroom.ruth(), MORNING);
        assertThat(undo().notes()).isEmpty();

        assertThatThrownBy(this::undo).hasMessageContaining(newsroom.edda().name());
        assertThat(desk.card(quote).row().finding()).isEqualTo(Finding.ALTERED);
        assertThat(desk.card(quote).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void whatWasMarkedIsNotDismissedOverSomebodysNote() {
        as(newsroom.edda(), MORNING);
        var marked = marking.mark(article, new Span(5, 11), PassageKind.CLAIM);
        checking.take(marked);
        as(newsroom.tomas(), MORNING);
        gathering.note(marked, "I look it up.");
        as(newsroom.edda(), MORNING);

        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class);
        steps.leave(steps.toTakeBack(article).orElseThrow());
        assertThatThrownBy(this::undo).isInstanceOf(StepRefused.class);
        assertThat(desk.card(marked).row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void anotherStepInTheSessionGivesUpWhatWasTakenBackElsewhere() {
        var other = newsroom.imported("“The ferry sails,” said Piet Dorn.");
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        undo();
        var there = desk.passages(other).getFirst();
        gathering.note(there, "Heard twice.");

        assertThat(steps.toTakeAgain(null)).isEmpty();
        assertThat(steps.toTakeAgain(article)).isEmpty();
    }

    @Test
    void aDoubtOfEvidenceThatIsTakenAgainGoesWithItOnceMore() {
        as(newsroom.edda(), MORNING);
        gathering.add(quote, desk.transcriptOf("The bridge is not closed."), new EvidenceDetails("page 3", "The bridge is not closed", Stance.SUPPORTS));
        int doubts = desk.card(quote).openDoubts().size();
        undo();
        redo();
        assertThat(desk.card(quote).openDoubts()).hasSize(doubts);
        as(newsroom.tomas(), MORNING);
        gathering.note(quote, "Which bridge?");
        as(newsroom.edda(), MORNING);

        var back = undo();

        assertThat(back.standingEvidence()).isEmpty();
        assertThat(back.openDoubts()).noneMatch(doubt -> doubt.evidence() != null);
    }

    @Test
    void whoIsNoReviewerAnyMoreRedoesNoApproval() {
        desk.submitted(quote, Finding.EXACT);
        as(newsroom.ruth(), MORNING);
        reviewing.approve(quote, desk.card(quote).version());
        undo();
        var ruth = newsroom.ruth();
        as(new Person(ruth.id(), ruth.username(), ruth.name(), Role.EDITOR, ruth.active()), MORNING);

        assertThatThrownBy(this::redo).isInstanceOf(StepRefused.class);
    }

    @Test
    void soManyAreKeptAndNotForEver() {
        as(newsroom.edda(), MORNING);
        for (int i = 0; i < OwnStepRows.KEPT + 3; i++) {
            gathering.note(quote, "Note " + i);
        }
        assertThat(kept()).isEqualTo(OwnStepRows.KEPT);
        clock.advance(OwnStepRows.KEPT_FOR.plusDays(1));
        gathering.note(quote, "The last.");

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aSaveVisitsNoneOfThoseThatAStepOnManyLeft() {
        var other = desk.passages(newsroom.imported("“The ferry sails,” said Piet Dorn.")).getFirst();
        as(newsroom.edda(), MORNING);
        gathering.note(quote, "Heard twice.");
        database.sql("""
                        insert into own_step (id, person_id, article_id, passage_id, made_at, count, step)
                        select gen_random_uuid(), s.person_id, p.article_id, p.id, s.made_at, 0, s.step
                        from own_step s, passage p, generate_series(1, 5000) where p.id = :other""")
                .param("other", other.value())
                .update();
        database.sql("analyze own_step").update();

        var visited = transaction.execute(status -> {
            gathering.note(quote, "Heard three times.");
            assertThat(steps.toTakeBack(null)).isPresent();
            return database.sql("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'own_step'").query(Long.class).single();
        });

        // A few by the way: what is sorted in parts is read 32 rows at a time, and which index serves depends on the sample that was analysed.
        assertThat(visited).as("of 5,000").isLessThan(500);
    }

    @Test
    void theHistorySaysWhatWasDoneEachTime() {
        desk.inCheck(quote);
        as(newsroom.edda(), MORNING);
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        undo();

        var again = redo();

        var sentences = ChangeSentences.in(Sentences.ENGLISH);
        assertThat(again.changes().stream().map(sentences::of).toList().reversed())
                .startsWith("Edda Brandt: finding Exact", "Edda Brandt took back: finding", "Edda Brandt: finding Exact · taken back");
    }

    private int kept() {
        return database.sql("select count(*) from own_step").query(Integer.class).single();
    }

    private PassageCard undo() {
        return steps.takeBack((OwnStep.OnPassage) steps.toTakeBack(article).orElseThrow());
    }

    private PassageCard redo() {
        return steps.takeAgain((OwnStep.OnPassage) steps.toTakeAgain(article).orElseThrow());
    }

    private static void as(Person person, SessionId session) {
        SignedIn.as(person, session);
    }

    /** All of it but version, history, and that there was a finding once. */
    private static List<?> shown(PassageCard card) {
        var check = card.check();
        return Arrays.asList(
                card.row(), check.findingReason(), check.staleFinding(), check.flags(), check.submitted(), check.approved(), check.dismissal(),
                check.correction(), card.ascribed(), card.standingEvidence().size(), card.standingSearches(), card.questions(), card.notes(),
                card.openDoubts().size());
    }
}

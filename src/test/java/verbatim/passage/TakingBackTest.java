package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.text.Span;

/** What an undo brings back, whose hand it washes, and when it is too late for it. */
@ServiceTest
class TakingBackTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final TakingBack takingBack;
    private final OwnSteps ownSteps;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final SettableClock clock;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = PassageId.fresh();

    TakingBackTest(
            Newsroom newsroom,
            CheckingDesk desk,
            TakingBack takingBack,
            OwnSteps ownSteps,
            QuoteChecking checking,
            QuoteMarking marking,
            Reviewing reviewing,
            EvidenceGathering gathering,
            SettableClock clock,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.takingBack = takingBack;
        this.ownSteps = ownSteps;
        this.checking = checking;
        this.marking = marking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void importAQuote() {
        article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        quote = desk.passages(article).getFirst();
    }

    @Test
    void aReviewerWhoPressedAKeyByMistakeMayStillApprove() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        clock.advance(Duration.ofMinutes(3));
        desk.as(newsroom.ruth());
        var mistake = checking.conclude(quote, submitted.version(), Finding.ALTERED, null);
        assertThat(mistake.row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(mistake.check().submitted()).isNull();

        var back = takingBack.takeBack(takeback(mistake));

        assertThat(back.row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(back.row().finding()).isEqualTo(Finding.EXACT);
        assertThat(back.check()).isEqualTo(submitted.check());
        assertThat(reviewing.approve(quote, back.version()).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void whoTakesOnlyTheLaterOfTwoStepsBackKeepsTheHandOfTheFirst() {
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        var first = checking.conclude(quote, desk.card(quote).version(), Finding.ALTERED, null);
        var second = checking.conclude(quote, first.version(), Finding.CLEANED, null);
        takingBack.takeBack(takeback(second));
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());

        assertThatThrownBy(() -> reviewing.approve(quote, desk.card(quote).version())).hasMessageContaining("another person must approve");
    }

    @Test
    void stepsAreTakenBackOneAfterTheOther() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        checking.conclude(quote, submitted.version(), Finding.ALTERED, null);
        var noted = gathering.note(quote, "Wrong passage.");
        checking.conclude(quote, noted.version(), Finding.CLEANED, null);

        assertThat(undo().row().finding()).isEqualTo(Finding.ALTERED);
        assertThat(undo().notes()).isEmpty();
        var back = undo();

        assertThat(back.check()).isEqualTo(submitted.check());
        assertThat(reviewing.approve(quote, back.version()).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void anotherPersonsStepInBetweenKeepsTheHand() {
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        var mistake = checking.conclude(quote, desk.card(quote).version(), Finding.ALTERED, null);
        desk.as(newsroom.tomas());
        gathering.note(quote, "It is altered indeed.");
        desk.as(newsroom.ruth());

        var back = takingBack.takeBack(takeback(mistake));
        assertThat(back.row().finding()).isEqualTo(Finding.EXACT);
        assertThat(back.row().state()).as("nobody has looked at what was noted").isEqualTo(CheckState.IN_CHECK);
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> reviewing.approve(quote, desk.card(quote).version())).hasMessageContaining("another person must approve");
    }

    @Test
    void onesOwnStepInAnotherWindowKeepsTheHandToo() {
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        var mistake = checking.conclude(quote, desk.card(quote).version(), Finding.ALTERED, null);
        checking.conclude(quote, mistake.version(), Finding.CLEANED, null);

        assertThatThrownBy(() -> takingBack.takeBack(takeback(mistake))).hasMessage("It is too late for that: Ruth Okafor has changed the same since (finding).");
    }

    @Test
    void nobodyTakesAnothersStepBack() {
        var concluded = checking.conclude(quote, desk.inCheck(quote).version(), Finding.EXACT, null);
        desk.as(newsroom.ruth());

        assertThatThrownBy(() -> takingBack.takeBack(takeback(concluded))).isInstanceOf(StepRefused.class);
        assertThat(desk.card(quote).row().finding()).isEqualTo(Finding.EXACT);
    }

    @Test
    void aStepIsTakenBackOnlyOnce() {
        var concluded = checking.conclude(quote, desk.inCheck(quote).version(), Finding.EXACT, null);
        takingBack.takeBack(takeback(concluded));

        assertThatThrownBy(() -> takingBack.takeBack(takeback(concluded))).isInstanceOf(StepRefused.class);
    }

    @Test
    void whateverTheStepWasThePassageStandsAsBefore() {
        var steps = List.<Function<PassageCard, PassageCard>>of(
                now -> checking.take(quote),
                now -> checking.conclude(quote, now.version(), Finding.EXACT, null),
                now -> checking.flag(quote, now.version(), Flags.NONE.with(Flags.Mark.CONTEXT_CHECKED, true)),
                now -> checking.ascribe(quote, now.version(), "Petra Voss"),
                now -> gathering.note(quote, "Heard twice."),
                now -> gathering.recordSearch(quote, "The archive", "bridge"),
                now -> gathering.add(quote, desk.transcript(), new EvidenceDetails("page 3", null, Stance.SUPPORTS)),
                now -> checking.ask(quote, now.version(), "Is this the wording?", "The press office"),
                now -> checking.dismiss(quote, now.version(), "A title."));
        for (var step : steps) {
            desk.as(newsroom.edda());
            var before = desk.card(quote);
            var after = step.apply(before);
            assertThat(shown(after)).as("the step did something").isNotEqualTo(shown(before));

            var back = takingBack.takeBack(takeback(after));

            assertThat(shown(back)).isEqualTo(shown(before));
        }
        assertThat(desk.card(quote).row().state()).isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void whatWasWithdrawnStandsAgainAndWhatWasAnsweredIsAwaited() {
        desk.as(newsroom.edda());
        var cited = gathering.add(quote, desk.transcript(), new EvidenceDetails("page 3", null, Stance.SUPPORTS));
        var searched = gathering.recordSearch(quote, "The archive", "bridge");
        var withdrawn = gathering.withdraw(cited.standingEvidence().getFirst().id());
        assertThat(takingBack.takeBack(takeback(withdrawn)).standingEvidence()).hasSize(1);
        var unsought = gathering.withdraw(searched.standingSearches().getFirst().id());
        assertThat(takingBack.takeBack(takeback(unsought)).standingSearches()).hasSize(1);
        var asked = checking.ask(quote, desk.card(quote).version(), "Is this the wording?", "The press office");
        var answered = checking.answer(quote, asked.awaited(), asked.version(), "Yes.");

        var back = takingBack.takeBack(takeback(answered));

        assertThat(back.row().state()).isEqualTo(CheckState.QUERY);
        assertThat(Objects.requireNonNull(back.openQuestion()).question()).isEqualTo("Is this the wording?");
    }

    @Test
    void anApprovalAReopeningAndAConfirmedDismissalAreTakenBack() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        var approved = reviewing.approve(quote, submitted.version());
        var back = takingBack.takeBack(takeback(approved));
        assertThat(back.check()).isEqualTo(submitted.check());

        approved = reviewing.approve(quote, back.version());
        var reopened = reviewing.reopen(quote, approved.version(), "The tape is of another day.");
        back = takingBack.takeBack(takeback(reopened));
        assertThat(back.row().status()).isEqualTo(Status.VERIFIED);
        assertThat(back.check()).isEqualTo(approved.check());
    }

    @Test
    void whoMarkedWordsHasChosenThemWhateverComesOfIt() {
        desk.as(newsroom.ruth());
        var marked = marking.mark(article, new Span(5, 11), PassageKind.CLAIM);
        checking.unmark(marked, desk.card(marked).version());
        desk.as(newsroom.edda());
        checking.restore(marked, desk.card(marked).version(), "It is a claim after all.");
        desk.submitted(marked, Finding.SUPPORTED);
        desk.as(newsroom.ruth());

        assertThatThrownBy(() -> reviewing.approve(marked, desk.card(marked).version())).hasMessageContaining("another person must approve");
    }

    @Test
    void theHistoryKeepsBoth() {
        var concluded = checking.conclude(quote, desk.inCheck(quote).version(), Finding.EXACT, null);

        var back = takingBack.takeBack(takeback(concluded));

        var sentences = ChangeSentences.in(Sentences.ENGLISH);
        assertThat(back.changes().stream().map(sentences::of).toList().reversed())
                .startsWith("Edda Brandt took back: finding", "Edda Brandt: finding Exact · taken back");
    }

    private PassageCard undo() {
        return ownSteps.takeBack((OwnStep.OnPassage) ownSteps.toTakeBack(article).orElseThrow());
    }

    private static Takeback takeback(PassageCard card) {
        return Objects.requireNonNull(card.past().takeback());
    }

    /** All of it but version and history. */
    private static List<?> shown(PassageCard card) {
        return List.of(
                card.row(), card.check(), card.ascribed(), card.standingEvidence().size(), card.standingSearches(), card.questions(), card.notes());
    }
}

package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.source.SourceLocator;
import verbatim.text.Span;

@ServiceTest
class QuoteCheckingTest {

    private static final String TEXT = "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final Reviewing reviewing;
    private final PassageReading reading;
    private final Desk settings;
    private final QuoteMarking marking;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId id = new PassageId(new UUID(0, 0));

    QuoteCheckingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            EvidenceGathering gathering,
            Reviewing reviewing,
            PassageReading reading,
            Desk settings,
            QuoteMarking marking) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.gathering = gathering;
        this.reviewing = reviewing;
        this.reading = reading;
        this.settings = settings;
        this.marking = marking;
    }

    @BeforeEach
    void importTwoQuotes() {
        article = newsroom.imported(TEXT);
        id = desk.quote(article, "“The bridge").id();
    }

    @Test
    void aQuoteGoesFromUncheckedToApproved() {
        var taken = checking.take(id);
        assertThat(taken.row().checker()).isEqualTo("Edda Brandt");
        var concluded = checking.conclude(id, taken.version(), Finding.EXACT, null);
        assertThat(concluded.missing())
                .containsExactly(Refusal.of(PassageRefusal.NO_EVIDENCE));

        var cited = gathering.add(id, desk.transcriptOf("The bridge is closed"), new EvidenceDetails(" 12:41 ", "The bridge is closed", Stance.SUPPORTS));
        assertThat(cited.missing()).isEmpty();
        assertThat(cited.standingEvidence()).singleElement().satisfies(row -> {
            assertThat(row.locator()).isEqualTo(SourceLocator.written("12:41"));
            assertThat(row.title()).isEqualTo("Transcript of the speech");
            assertThat(row.added().name()).isEqualTo("Edda Brandt");
        });
        var submitted = checking.submit(id, cited.version());
        assertThat(submitted.row().status()).isEqualTo(Status.AWAITING_REVIEW);

        desk.as(newsroom.ruth());
        var approved = reviewing.approve(id, submitted.version());

        assertThat(approved.row().status()).isEqualTo(Status.VERIFIED);
        assertThat(Objects.requireNonNull(approved.check().approved()).by().name()).isEqualTo("Ruth Okafor");
        assertThat(Objects.requireNonNull(approved.check().approved()).rule()).isEqualTo(SecondCheck.FOUR_EYES);
        assertThat(approved.changes())
                .extracting(ChangeRow::what)
                .containsExactly(
                        ChangeKind.FOUND,
                        ChangeKind.STATE,
                        ChangeKind.CHECKER,
                        ChangeKind.FINDING,
                        ChangeKind.EVIDENCE_ADDED,
                        ChangeKind.STATE,
                        ChangeKind.STATE);
        assertThat(approved.changes()).extracting(ChangeRow::at).containsOnly(SettableClock.START);
    }

    @Test
    void aSaveOverANewerVersionIsRefusedAndCarriesWhatStandsThere() {
        var seen = desk.inCheck(id);
        checking.conclude(id, seen.version(), Finding.EXACT, null);

        desk.as(newsroom.tomas());
        var refused = catchThrowableOfType(
                NewerVersion.class, () -> checking.conclude(id, seen.version(), Finding.NOT_SAID, null));

        assertThat(refused).hasMessage("Somebody else changed Q1 a moment ago.");
        assertThat(refused.current().row().finding()).as("theirs").isEqualTo(Finding.EXACT);
        assertThat(desk.card(id).row().finding()).as("nothing of mine was saved").isEqualTo(Finding.EXACT);
        assertThat(checking.conclude(id, refused.current().version(), Finding.NOT_SAID, null).row().finding())
                .as("with the newer version in sight it can be")
                .isEqualTo(Finding.NOT_SAID);
    }

    @Test
    void oneWhoAddedTheEvidenceCannotApproveAnotherCan() {
        desk.inCheck(id);
        desk.as(newsroom.ruth());
        gathering.add(id, desk.transcriptOf("The bridge is closed,"), new EvidenceDetails("page 3", desk.card(id).row().words().replaceAll("[“”]", ""), Stance.SUPPORTS));
        desk.as(newsroom.edda());
        var concluded = checking.conclude(id, desk.card(id).version(), Finding.EXACT, null);
        var submitted = checking.submit(id, concluded.version());

        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> reviewing.approve(id, submitted.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("another person must approve");

        desk.as(newsroom.ada());
        assertThat(reviewing.approve(id, submitted.version()).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void aDeskOfOneApprovesItsOwnAndEachApprovalSaysSo() {
        desk.as(newsroom.ada());
        settings.change(new DeskSettings("One-person desk", SecondCheck.ALONE, 2, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), settings.toChange().version());
        gathering.add(id, desk.transcriptOf("The bridge is closed,"), new EvidenceDetails("page 3", desk.card(id).row().words().replaceAll("[“”]", ""), Stance.SUPPORTS));
        var concluded = checking.conclude(id, desk.card(id).version(), Finding.EXACT, null);
        var submitted = checking.submit(id, concluded.version());

        var approved = reviewing.approve(id, submitted.version());

        assertThat(Objects.requireNonNull(approved.check().approved()).rule()).isEqualTo(SecondCheck.ALONE);
    }

    @Test
    void aQuestionAndItsAnswerStandBesideThePassage() {
        var asked = desk.asked(id);
        assertThat(asked.row().status()).isEqualTo(Status.AWAITING_ANSWER);
        assertThat(asked.openQuestion()).extracting(QuestionRow::putTo).isEqualTo("The press office");

        desk.as(newsroom.tomas());
        var answered = checking.answer(id, asked.awaited(), asked.version(), "  ");

        assertThat(answered.openQuestion()).isNull();
        assertThat(answered.questions()).singleElement().satisfies(question -> {
            assertThat(question.answer()).isEqualTo(Answer.NONE_CAME);
            assertThat(question.answered()).extracting(Signature::name).isEqualTo("Tomás Rey");
        });
        assertThat(answered.row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void aSpeakerIsResolvedByHand() {
        var known = desk.inCheck(id);

        var resolved = checking.ascribe(id, known.version(), " Omar Bakri ");
        assertThat(resolved.row().speaker()).isEqualTo("Omar Bakri");
        assertThat(reading.speakers(article)).as("no second Omar").containsExactly("Omar Bakri", "Anna Lind");

        var newcomer = checking.ascribe(id, resolved.version(), "Petra Voss");
        assertThat(newcomer.row().speaker()).isEqualTo("Petra Voss");
        var unknown = checking.ascribe(id, newcomer.version(), "");
        assertThat(unknown.row().speaker()).isNull();
        assertThat(unknown.changes().getLast().before()).isEqualTo(
                new ChangeValue.Speaker(new Named(Objects.requireNonNull(newcomer.ascribed().speaker()).value(), "Petra Voss", "Petra Voss")));
    }

    @Test
    void aNameTooLongForANameIsRefusedInASentence() {
        var card = desk.inCheck(id);
        // Letters that do not compress, so that the database could not take them either.
        var endless = new Random(7)
                .ints(5_000, 0x4E00, 0x9FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThatThrownBy(() -> checking.ascribe(id, card.version(), endless)).isInstanceOf(StepRefused.class);
    }

    @Test
    void aRefusedStepSavesNothing() {
        var card = desk.inCheck(id);

        assertThatThrownBy(() -> checking.submit(id, card.version())).hasMessage("Set a finding first.");

        assertThat(desk.card(id).version()).isEqualTo(card.version());
        assertThat(desk.card(id).changes()).hasSameSizeAs(card.changes());
    }

    @Test
    void takingOverDoesNotCollideWithASave() {
        var seen = desk.inCheck(id);
        desk.as(newsroom.tomas());
        checking.take(id);

        desk.as(newsroom.edda());
        var saved = checking.conclude(id, seen.version(), Finding.EXACT, null);

        assertThat(saved.row().checker()).isEqualTo("Tomás Rey");
        assertThat(saved.row().finding()).isEqualTo(Finding.EXACT);
    }

    @Test
    void askingToDismissCollidesWithASave() {
        desk.inCheck(id);
        var seen = checking.conclude(id, desk.card(id).version(), Finding.EXACT, null);
        var asked = checking.dismiss(id, seen.version(), "A title, no quote.");
        assertThat(asked.isDismissalAsked()).isTrue();

        assertThatThrownBy(() -> checking.conclude(id, seen.version(), Finding.NOT_SAID, null)).isInstanceOf(NewerVersion.class);

        var saved = checking.conclude(id, asked.version(), Finding.NOT_SAID, null);
        assertThat(saved.check().dismissal()).as("the work went on without it").isNull();
    }

    @Test
    void whatWasNeverThereIsSaidSo() {
        var nowhere = new PassageId(new UUID(7, 7));

        assertThatThrownBy(() -> checking.take(nowhere)).hasMessage("This passage is not there.");
        assertThat(reading.card(nowhere)).isEmpty();
    }

    @Test
    void aQuoteThatTheEngineFoundInMarksIsDismissedByTwoFromTheBeginning() {
        var id = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();

        var asked = checking.dismiss(id, desk.card(id).version(), "A title, no quote.");

        assertThat(asked.isDismissalAsked()).isTrue();
        assertThat(asked.row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThatThrownBy(() -> checking.confirmDismissal(id, asked.version())).hasMessageContaining("a second person must confirm");
        desk.as(newsroom.tomas());
        assertThat(checking.confirmDismissal(id, asked.version()).row().state()).isEqualTo(CheckState.DISMISSED);
    }

    @Test
    void whatAPersonMarkedOrADeskThatSaysSoNeedsOneAlone() {
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind. It is old.");
        var id = desk.passages(article).getFirst();
        settle(Dismissals.ONCE_CONCLUDED);
        assertThat(checking.dismiss(id, desk.card(id).version(), "A title.").row().state()).isEqualTo(CheckState.DISMISSED);
        settle(Dismissals.FOUND_IN_MARKS);
        var claim = marking.mark(article, new Span(41, 50), PassageKind.CLAIM);
        assertThat(checking.dismiss(claim, desk.card(claim).version(), "No claim.").row().state()).isEqualTo(CheckState.DISMISSED);
        settle(Dismissals.ALL);
        var other = marking.mark(article, new Span(44, 50), PassageKind.CLAIM);
        assertThat(checking.dismiss(other, desk.card(other).version(), "No claim.").isDismissalAsked()).isTrue();
    }

    @Test
    void whoAnsweredAndWhenIsKeptWithTheAnswer() {
        var id = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
        var asked = desk.asked(id);
        assertThatThrownBy(() -> checking.answer(id, asked.awaited(), asked.version(), "Yes.", " ", null)).hasMessage("Say who answered.");
        assertThatThrownBy(() -> checking.answer(id, asked.awaited(), asked.version(), " ", "Ann Lee", null)).isInstanceOf(StepRefused.class);

        var answered = checking.answer(id, asked.awaited(), asked.version(), "Yes.", " Ann Lee ", Newsroom.at(7));

        assertThat(answered.questions()).singleElement()
                .returns(new Answer(Answer.Outcome.ANSWERED, "Yes.", "Ann Lee", Newsroom.at(7)), QuestionRow::answer);
    }

    private void settle(Dismissals rule) {
        desk.as(newsroom.ada());
        settings.change(new DeskSettings("News desk", SecondCheck.FOUR_EYES, 2, rule, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), settings.toChange().version());
        desk.as(newsroom.edda());
    }
}

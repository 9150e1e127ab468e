package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Together;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.message.Sentences;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteChecking;
import verbatim.passage.QuoteMarking;
import verbatim.passage.Remarking;
import verbatim.passage.Reviewing;
import verbatim.passage.Stance;
import verbatim.passage.StepRefused;
import verbatim.passage.TakingBack;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.text.Span;

@ServiceTest
class SigningOffTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SigningOff signingOff;
    private final ArticleReading articles;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final Remarking remarking;
    private final Reviewing reviewing;
    private final TakingBack takingBack;
    private final EvidenceGathering gathering;
    private final SourceKeeping sources;
    private final SettableClock clock;
    private final Together together;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId yes = new PassageId(new UUID(0, 0));
    private PassageId no = new PassageId(new UUID(0, 0));

    SigningOffTest(
            Newsroom newsroom,
            CheckingDesk desk,
            SigningOff signingOff,
            ArticleReading articles,
            QuoteChecking checking,
            QuoteMarking marking,
            Remarking remarking,
            Reviewing reviewing,
            TakingBack takingBack,
            EvidenceGathering gathering,
            SourceKeeping sources,
            SettableClock clock,
            Together together) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.signingOff = signingOff;
        this.articles = articles;
        this.checking = checking;
        this.marking = marking;
        this.remarking = remarking;
        this.reviewing = reviewing;
        this.takingBack = takingBack;
        this.gathering = gathering;
        this.sources = sources;
        this.clock = clock;
        this.together = together;
    }

    @BeforeEach
    void importTwoQuotes() {
        article = newsroom.imported("“Yes,” said Anna Lind. “No,” said Omar Bakri.");
        yes = desk.quote(article, "“Yes").id();
        no = desk.quote(article, "“No").id();
    }

    @Test
    void aSignOffIsBoundToTheHashOfWhatWasRead() {
        close();

        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.sha256()).isEqualTo(articles.find(article).orElseThrow().sha256());
            assertThat(row.revisionNumber()).isEqualTo(1);
            assertThat(row.signedBy()).isEqualTo("Ruth Okafor");
            assertThat(row.signedAt()).isEqualTo(clock.instant());
            assertThat(row.accepted()).isEmpty();
            assertThat(row.stands()).isTrue();
        });
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE)).hasMessage("The article is signed off already.");
    }

    @Test
    void itStandsWhenReadersAreToldOfAClaim() {
        desk.as(newsroom.edda());
        var claim = marking.mark(article, new Span(7, 11), PassageKind.CLAIM);
        close();
        desk.approved(claim, Finding.SUPPORTED);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        var told = reviewing.tell(claim, desk.card(claim).version(), true);
        assertThat(signingOff.of(article)).singleElement().satisfies(row -> assertThat(row.stands()).isTrue());

        takingBack.takeBack(Objects.requireNonNull(told.past().takeback()));
        assertThat(signingOff.of(article)).singleElement().satisfies(row -> assertThat(row.stands()).as("they are told no more").isTrue());
    }

    @Test
    void whatIsOpenMustBeBroughtToAnEndFirst() {
        desk.approved(yes, Finding.EXACT);

        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.forOpen("The press office is closed.")))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Still open: Q2. Bring them to an end first, or ask an administrator to waive them.");
        assertThat(signingOff.of(article)).isEmpty();
    }

    @Test
    void anAdministratorMayWaiveWithAReason() {
        desk.approved(yes, Finding.EXACT);
        desk.as(newsroom.ada());
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.forOpen("  "))).hasMessage("Still open: Q2. Say why they may stay open.");

        signingOff.signOff(article, desk.seen(article), SignOffReasons.forOpen(" The press office is closed until Monday. "));

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.accepted()).containsExactly(new SignOffRow.Accepted(
                    new Caveat("Q2", Caveat.Kind.OPEN, null), "The press office is closed until Monday."));
            assertThat(row.signedOff().words(Sentences.ENGLISH)).isEqualTo("signed off with 1 problem: Q2 open");
        });
    }

    @Test
    void whatIsApprovedAsWrongOrUndecidableNeedsAReasonEach() {
        desk.approved(yes, Finding.UNVERIFIABLE);
        desk.dismissed(no);
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.forOpen("It is late.")))
                .hasMessage("Not verified: Q1. Say of each why the article may be printed with it.");
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(yes, "  "))))
                .isInstanceOf(StepRefused.class);

        signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(yes, " Two colleagues heard it. ")));

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.accepted()).containsExactly(new SignOffRow.Accepted(
                    new Caveat("Q1", Caveat.Kind.CANNOT_VERIFY, Finding.UNVERIFIABLE), "Two colleagues heard it."));
            assertThat(row.signedOff().words(Sentences.ENGLISH)).isEqualTo("signed off with 1 problem: Q1 Cannot verify");
        });
    }

    @Test
    void whatWasDismissedWithEvidenceAgainstItIsAccountedForToo() {
        desk.approved(yes, Finding.EXACT);
        desk.as(newsroom.edda());
        gathering.add(no, desk.transcript(), new EvidenceDetails("page 3", null, Stance.CONTRADICTS));
        desk.dismissed(no);
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE))
                .hasMessage("Not verified: Q2. Say of each why the article may be printed with it.");
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(no, "."))))
                .isInstanceOf(StepRefused.class);

        signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(no, "It is a title all the same.")));

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.accepted()).containsExactly(new SignOffRow.Accepted(
                    new Caveat("Q2", Caveat.Kind.DISMISSED, null), "It is a title all the same."));
            assertThat(row.signedOff().words(Sentences.ENGLISH))
                    .isEqualTo("signed off with 1 problem: Q2 dismissed with evidence against it");
        });
        assertThat(Sentences.ENGLISH.of(Progress.NOTHING.parts(1)))
                .containsExactly("nothing to check", "1 dismissed with evidence against it");
    }

    @Test
    void whatWasAcceptedStaysTrueWhenThePassageHasGoneOn() {
        desk.dismissed(no);
        desk.approved(yes, Finding.UNVERIFIABLE);
        signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(yes, "Two colleagues heard it.")));

        reviewing.reopen(yes, desk.card(yes).version(), "A tape has turned up.");
        desk.as(newsroom.edda());
        checking.conclude(yes, desk.card(yes).version(), Finding.EXACT, null);

        assertThat(signingOff.of(article)).singleElement().satisfies(row ->
                assertThat(row.signedOff().words(Sentences.ENGLISH)).isEqualTo("signed off with 1 problem: Q1 Cannot verify"));
    }

    @Test
    void aProblemThatBecameAnotherWhileTheyDecidedIsNotSignedUnseen() {
        desk.dismissed(no);
        desk.approved(yes, Finding.UNVERIFIABLE);
        var seen = desk.seen(article);
        reviewing.reopen(yes, desk.card(yes).version(), "Look again.");
        desk.approved(yes, Finding.OUT_OF_CONTEXT);

        assertThatThrownBy(() -> signingOff.signOff(article, seen, new SignOffReasons(null, Map.of(yes, "Heard."))))
                .hasMessageStartingWith("The article changed while you were deciding.");
    }

    @Test
    void itFallsWhenApprovedWorkIsOpenedAgainAndStaysInSight() {
        close();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        clock.advance(Duration.ofMinutes(5));

        reviewing.reopen(yes, desk.card(yes).version(), "The transcript was corrected.");

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.stands()).isFalse();
            assertThat(row.fallenAt()).isEqualTo(clock.instant());
            assertThat(fell(row)).isEqualTo("Q1 is open again. Ruth Okafor opened it again.");
        });
    }

    @Test
    void itFallsWhenADismissedPassageIsBroughtBack() {
        close();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        checking.restore(no, desk.card(no).version(), "It is a quote after all.");

        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
    }

    @Test
    void itFallsWhenAPassageIsMarkedAndANewOneCanBeGivenAfterwards() {
        close();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        clock.advance(Duration.ofMinutes(5));

        var claim = marking.mark(article, new Span(7, 21), PassageKind.CLAIM);
        assertThat(fell(signingOff.of(article).getFirst())).isEqualTo("C3 was marked. Ruth Okafor marked it by hand.");
        desk.dismissed(claim);
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        assertThat(signingOff.of(article)).as("newest first").extracting(SignOffRow::stands).containsExactly(true, false);
    }

    @Test
    void whatIsDoneToAnotherArticleLeavesItStanding() {
        close();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        var other = newsroom.imported("“Perhaps,” said Petra Voss.");

        desk.approved(desk.passages(other).getFirst(), Finding.EXACT);
        marking.mark(other, new Span(11, 15), PassageKind.CLAIM);

        assertThat(signingOff.of(article).getFirst().stands()).isTrue();
    }

    @Test
    void workThatOpensWhileItIsBeingSignedIsNotOverlooked() throws Exception {
        close();
        var version = desk.card(yes).version();
        var seen = desk.seen(article);

        var second = together.first(
                newsroom.ada(), () -> reviewing.reopen(yes, version, "The transcript was corrected."),
                newsroom.ruth(), () -> {
                    signingOff.signOff(article, seen, SignOffReasons.NONE);
                    return article;
                });

        assertThatThrownBy(second::get).cause().hasMessageStartingWith("The article changed while you were deciding.");
    }

    @Test
    void aSignOffThatIsBeingMadeFallsWithTheWorkThatOpens() throws Exception {
        close();
        var version = desk.card(yes).version();

        var second = together.first(
                newsroom.ruth(), () -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE),
                newsroom.ada(), () -> reviewing.reopen(yes, version, "The transcript was corrected."));

        assertThat(second.get().row().status().isOpen()).isTrue();
        assertThat(signingOff.of(article)).extracting(SignOffRow::stands).containsExactly(false);
    }

    @Test
    void aNoteOnWhatIsApprovedLetsItFall() {
        close();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        desk.as(newsroom.tomas());

        gathering.note(yes, "The transcript has been corrected since.");

        assertThat(fell(signingOff.of(article).getFirst())).isEqualTo("Q1 was changed. Tomás Rey: note.");
    }

    @Test
    void whateverIsDoneToWaivedWorkLetsItFall() {
        Map<String, Runnable> deeds = new LinkedHashMap<>();
        deeds.put("Edda Brandt is the checker", () -> checking.take(no));
        deeds.put("Edda Brandt: note", () -> gathering.note(no, "Nobody answers."));
        deeds.put("Edda Brandt: finding", () -> checking.conclude(no, desk.card(no).version(), Finding.ALTERED, null));
        deeds.put("Edda Brandt: words", () -> remarking.stretch(no, desk.card(no).version(), new Span(24, 29)));
        deeds.put("Edda Brandt: kind", () -> remarking.remark(no, desk.card(no).version(), null, PassageKind.PARTIAL, Set.of()));
        deeds.put("Edda Brandt: note edited", () -> gathering.editNote(desk.card(no).notes().getFirst().id(), "Nobody answers.", "Nobody."));
        deeds.put("Edda Brandt: flags", () -> checking.flag(no, desk.card(no).version(), Flags.NONE.with(Flags.Mark.CONTEXT_CHECKED, true)));
        deeds.put("Edda Brandt: speaker", () -> checking.ascribe(no, desk.card(no).version(), "Petra Voss"));
        deeds.put("Edda Brandt: search recorded", () -> gathering.recordSearch(no, "The archive", "No"));
        deeds.put("Edda Brandt: evidence added", () -> gathering.add(no, desk.transcript(), new EvidenceDetails("page 3", null, Stance.SUPPORTS)));
        deeds.put("Edda Brandt: evidence withdrawn", () -> gathering.withdraw(desk.card(no).standingEvidence().getFirst().id()));
        deeds.put("Edda Brandt: question", () -> checking.ask(no, desk.card(no).version(), "Is this the wording?", "The press office"));
        deeds.put("Edda Brandt: answer", () -> checking.answer(no, desk.card(no).awaited(), desk.card(no).version(), ""));
        desk.approved(yes, Finding.EXACT);

        var fallen = new ArrayList<String>();
        deeds.forEach((said, deed) -> {
            desk.as(newsroom.ada());
            signingOff.signOff(article, desk.seen(article), SignOffReasons.forOpen("The press office is closed."));
            clock.advance(Duration.ofMinutes(1));
            desk.as(newsroom.edda());
            deed.run();
            fallen.add(fell(signingOff.of(article).getFirst()));
        });

        assertThat(fallen).containsExactlyElementsOf(deeds.keySet().stream().map("Q2 was changed. %s."::formatted).toList());
    }

    @Test
    void whoChangesWhatIsSaidOfACitedSourceLetsItFall() {
        close();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        var source = desk.card(yes).standingEvidence().getFirst().source();
        desk.as(newsroom.tomas());

        sources.correct(source, 0, SourceDetails.brief("Notes of the speech", SourceKind.NOTES, Tier.SECONDARY, null, null));

        assertThat(fell(signingOff.of(article).getFirst())).isEqualTo("Tomás Rey changed what is said of the source “Notes of the speech”.");
    }

    @Test
    void aSourceThatNobodyCitesAnyMoreLeavesItStanding() {
        desk.approved(yes, Finding.EXACT);
        desk.as(newsroom.edda());
        var other = desk.transcript();
        gathering.withdraw(gathering.add(no, other, new EvidenceDetails("page 3", null, Stance.SUPPORTS)).standingEvidence().getFirst().id());
        desk.dismissed(no);
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        sources.correct(other, 0, SourceDetails.brief("Notes of the speech", SourceKind.NOTES, Tier.SECONDARY, null, null));

        assertThat(signingOff.of(article).getFirst().stands()).isTrue();
    }

    @Test
    void aSignOffThatIsBeingMadeFallsWithTheSourceThatChanges() throws Exception {
        close();
        var source = desk.card(yes).standingEvidence().getFirst().source();

        var second = together.first(
                newsroom.ruth(), () -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE),
                newsroom.ada(), () -> {
                    sources.correct(source, 0, SourceDetails.brief("Notes", SourceKind.NOTES, Tier.SECONDARY, null, null));
                    return source;
                });

        assertThat(second.get()).isEqualTo(source);
        assertThat(signingOff.of(article)).extracting(SignOffRow::stands).containsExactly(false);
    }

    @Test
    void aSignOffThatIsBeingMadeFallsWithANoteAsWell() throws Exception {
        close();

        var second = together.first(
                newsroom.ruth(), () -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE),
                newsroom.edda(), () -> gathering.note(yes, "The transcript has been corrected since."));

        assertThat(second.get().notes()).hasSize(1);
        assertThat(signingOff.of(article)).extracting(SignOffRow::stands).containsExactly(false);
    }

    private static String fell(SignOffRow row) {
        return Objects.requireNonNull(row.fallenReason()).words(Sentences.ENGLISH);
    }

    /** One approved, one dismissed; the reviewer is signed in. */
    private void close() {
        desk.dismissed(no);
        desk.approved(yes, Finding.EXACT);
    }
}

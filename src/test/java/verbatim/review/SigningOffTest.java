package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
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
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteChecking;
import verbatim.passage.QuoteMarking;
import verbatim.passage.Reviewing;
import verbatim.passage.StepRefused;
import verbatim.passage.WorkReopened;
import verbatim.text.Span;

@ServiceTest
class SigningOffTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SigningOff signingOff;
    private final ArticleReading articles;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final Reviewing reviewing;
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
            Reviewing reviewing,
            SettableClock clock,
            Together together) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.signingOff = signingOff;
        this.articles = articles;
        this.checking = checking;
        this.marking = marking;
        this.reviewing = reviewing;
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

        signingOff.signOff(article, desk.seen(article), null);

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.sha256()).isEqualTo(articles.find(article).orElseThrow().sha256());
            assertThat(row.revisionNumber()).isEqualTo(1);
            assertThat(row.signedBy()).isEqualTo("Ruth Okafor");
            assertThat(row.signedAt()).isEqualTo(clock.instant());
            assertThat(row.waived()).isZero();
            assertThat(row.stands()).isTrue();
        });
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), null)).hasMessage("The article is signed off already.");
    }

    @Test
    void whatIsOpenMustBeBroughtToAnEndFirst() {
        desk.approved(yes, Finding.EXACT);

        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), "The press office is closed."))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Still open: Q2. Bring them to an end first, or ask an administrator to waive them.");
        assertThat(signingOff.of(article)).isEmpty();
    }

    @Test
    void anAdministratorMayWaiveWithAReason() {
        desk.approved(yes, Finding.EXACT);
        desk.as(newsroom.ada());
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), "  ")).hasMessage("Still open: Q2. Say why they may stay open.");

        signingOff.signOff(article, desk.seen(article), " The press office is closed until Monday. ");

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.waived()).isEqualTo(1);
            assertThat(row.waiverReason()).isEqualTo("The press office is closed until Monday.");
        });
    }

    @Test
    void itFallsWhenApprovedWorkIsOpenedAgainAndStaysInSight() {
        close();
        signingOff.signOff(article, desk.seen(article), null);
        clock.advance(Duration.ofMinutes(5));

        reviewing.reopen(yes, desk.card(yes).version(), "The transcript was corrected.");

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> {
            assertThat(row.stands()).isFalse();
            assertThat(row.fallenAt()).isEqualTo(clock.instant());
            assertThat(row.fallenReason()).isEqualTo(new FallReason(WorkReopened.Why.OPEN_AGAIN, "Q1"));
        });
    }

    @Test
    void itFallsWhenADismissedPassageIsBroughtBack() {
        close();
        signingOff.signOff(article, desk.seen(article), null);

        checking.restore(no, desk.card(no).version(), "It is a quote after all.");

        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
    }

    @Test
    void itFallsWhenAPassageIsMarkedAndANewOneCanBeGivenAfterwards() {
        close();
        signingOff.signOff(article, desk.seen(article), null);
        clock.advance(Duration.ofMinutes(5));

        var claim = marking.mark(article, new Span(7, 21), PassageKind.CLAIM);
        assertThat(Objects.requireNonNull(signingOff.of(article).getFirst().fallenReason()).words(Sentences.ENGLISH)).isEqualTo("C3 was marked.");
        desk.dismissed(claim);
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), null);

        assertThat(signingOff.of(article)).as("newest first").extracting(SignOffRow::stands).containsExactly(true, false);
    }

    @Test
    void whatIsDoneToAnotherArticleLeavesItStanding() {
        close();
        signingOff.signOff(article, desk.seen(article), null);
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
                    signingOff.signOff(article, seen, null);
                    return article;
                });

        assertThatThrownBy(second::get).cause().hasMessageStartingWith("The article changed while you were deciding.");
    }

    @Test
    void aSignOffThatIsBeingMadeFallsWithTheWorkThatOpens() throws Exception {
        close();
        var version = desk.card(yes).version();

        var second = together.first(
                newsroom.ruth(), () -> signingOff.signOff(article, desk.seen(article), null),
                newsroom.ada(), () -> reviewing.reopen(yes, version, "The transcript was corrected."));

        assertThat(second.get().row().status().isOpen()).isTrue();
        assertThat(signingOff.of(article)).extracting(SignOffRow::stands).containsExactly(false);
    }

    /** One approved, one dismissed; the reviewer is signed in. */
    private void close() {
        desk.dismissed(no);
        desk.approved(yes, Finding.EXACT);
    }
}

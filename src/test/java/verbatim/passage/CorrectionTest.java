package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.comparison.SourceHit;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** What says nearest what nobody said, and the words that should be printed instead. */
@ServiceTest
class CorrectionTest {

    private static final String SPEECH = """
            Good evening. We will pay for the new bridges by a tax on fuel, and by nothing else.

            Marta Keller asked me for it. Our schools need teachers now.""";

    private static final String TRUE_WORDS = "We will pay for the new bridges by a tax on fuel, and by nothing else.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final FindingInSources finding;
    private final PassageReading reading;
    private final ArticleSources articleSources;
    private final Shelf shelf;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = new PassageId(new UUID(0, 0));

    CorrectionTest(
            Newsroom newsroom, CheckingDesk desk, QuoteChecking checking, FindingInSources finding, PassageReading reading,
            ArticleSources articleSources, SourceKeeping sources, Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.finding = finding;
        this.reading = reading;
        this.articleSources = articleSources;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anInventedQuote() {
        article = newsroom.imported("“Every driver is going to finance it at the petrol pump,” said Anna Lind.");
        quote = desk.quote(article, "“Every driver").id();
        desk.as(newsroom.edda());
    }

    private List<SourceHit> nearest() {
        return finding.nearest(quote, Scope.ARTICLE, (done, of) -> true);
    }

    @Test
    void whatSaysItNearestIsAWholeSentenceAndNoVerdict() {
        articleSources.lay(article, shelf.with("Speech", Tier.TRANSCRIPT, SPEECH));
        assertThat(finding.find(quote, Scope.ARTICLE, (done, of) -> true).hits()).isEmpty();

        assertThat(nearest()).isNotEmpty().hasSizeLessThanOrEqualTo(3).first().satisfies(best -> {
            assertThat(best.words()).isEqualTo(TRUE_WORDS);
            assertThat(best.snapshot().title()).isEqualTo("Speech");
            assertThat(best.found()).as("nothing was compared").isNull();
        });
        assertThat(desk.card(quote).changes()).extracting(ChangeRow::what).containsExactly(ChangeKind.FOUND);
        assertThat(finding.nearest(quote, Scope.ARTICLE, (done, of) -> false)).as("stopped").isEmpty();
    }

    @Test
    void trueWordsAreKeptWithTheirSourceAndTheHistorySaysSo() {
        var speech = shelf.with("Speech", Tier.TRANSCRIPT, SPEECH);
        var card = checking.correct(quote, desk.card(quote).version(), new Correction(TRUE_WORDS, speech));
        assertThat(Objects.requireNonNull(card.check().correction()))
                .isEqualTo(new PassageCard.Corrected(TRUE_WORDS, speech, "Speech"));
        assertThat(card.row().finding()).as("nothing is concluded").isNull();

        var typed = checking.correct(quote, card.version(), Correction.typed("  A tax on fuel will pay for it.  "));
        assertThat(Objects.requireNonNull(typed.check().correction()))
                .isEqualTo(new PassageCard.Corrected("A tax on fuel will pay for it.", null, null));

        var none = checking.correct(quote, typed.version(), null);
        assertThat(none.check().correction()).isNull();
        assertThat(none.changes()).filteredOn(change -> change.what() == ChangeKind.CORRECTION)
                .extracting(ChangeSentences.in(Sentences.ENGLISH)::of)
                .containsExactly(
                        "Edda Brandt: proposed words “" + TRUE_WORDS + "” (from Speech)",
                        "Edda Brandt: proposed words “" + TRUE_WORDS + "” (from Speech) → “A tax on fuel will pay for it.”",
                        "Edda Brandt: proposed words “A tax on fuel will pay for it.” → none");
    }

    @Test
    void theSameWordsAgainAreNoChange() {
        var card = checking.correct(quote, desk.card(quote).version(), Correction.typed("A tax on fuel."));
        assertThat(checking.correct(quote, card.version(), Correction.typed("A tax on fuel.")).changes()).hasSameSizeAs(card.changes());
    }

    @Test
    void whoProposesWordsHasAHandInTheResultAndWhatWasSubmittedComesBack() {
        var submitted = desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.tomas());
        var card = checking.correct(quote, submitted.version(), Correction.typed("A tax on fuel."));
        assertThat(card.row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(ChangeKind.namesOfHands()).contains("CORRECTION");
    }

    @Test
    void wordsNeedAVersionAndARecordThatIsThere() {
        var seen = desk.card(quote).version();
        checking.correct(quote, seen, Correction.typed("A tax on fuel."));
        assertThatThrownBy(() -> checking.correct(quote, seen, Correction.typed("Another."))).isInstanceOf(NewerVersion.class);
        var version = desk.card(quote).version();
        assertThatThrownBy(() -> checking.correct(quote, version, Correction.typed("  "))).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> checking.correct(quote, version, new Correction(TRUE_WORDS, desk.transcript())))
                .as("a source without a text").isInstanceOf(StepRefused.class);
    }

    /** As with the places of a search: who may not know a source sees nothing of it there, and the names of it nowhere. */
    @Test
    void aConfidentialSourceIsNearestOnlyForThoseWhoMayKnowItAndItsNamesStayHidden() {
        var heron = shelf.confidential("Heron", SPEECH.replace("by nothing else", "by nothing else, Real Name"));
        articleSources.lay(article, heron);
        var best = nearest().getFirst();
        assertThat(best.snapshot().title()).isEqualTo("Heron");
        assertThat(best.spokenBy()).isEmpty();
        var card = checking.correct(quote, desk.card(quote).version(), new Correction(best.words(), heron));
        assertThat(Objects.requireNonNull(card.check().correction()).title()).isEqualTo("Heron");

        desk.as(newsroom.tomas());
        assertThat(nearest()).isEmpty();
        assertThat(desk.card(quote).toString()).contains("Heron", "tax on fuel").doesNotContain("Real Name");
        assertThatThrownBy(() -> checking.correct(quote, card.version(), new Correction("Other words.", heron)))
                .isInstanceOf(StepRefused.class);
        desk.as(newsroom.edda());
        assertThat(reading.printed(article).toString()).doesNotContain("Real Name");
    }
}

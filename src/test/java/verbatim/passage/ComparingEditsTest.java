package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.Span;
import verbatim.text.wording.Wording;

/** Evidence that goes with the words: when these change it is compared again, and never shows what only the old ones bore out. */
@ServiceTest
class ComparingEditsTest {

    private static final String SPEECH = """
            Good evening, and thank you all for coming tonight.

            We will not close the bridge this winter. The ferry will run every hour, and it will be free for pupils.

            Marta Keller asked me for it.""";

    private static final String TEXT = "“We will close the bridge this winter,” said Anna Lind. “The ferry will run every hour,” she said.\n";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Edits edits;
    private final ComparingEdits comparing;
    private final ArticleReading articles;
    private final ArticleSources articleSources;
    private final FindingInSources finding;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final Remarking remarking;
    private final TakingBack takingBack;
    private final Shelf shelf;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId bridge = PassageId.fresh();
    private PassageId ferry = PassageId.fresh();
    private SourceId speech = new SourceId(new UUID(0, 0));

    ComparingEditsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Edits edits,
            ComparingEdits comparing,
            ArticleReading articles,
            ArticleSources articleSources,
            FindingInSources finding,
            EvidenceGathering gathering,
            QuoteChecking checking,
            Reviewing reviewing,
            Remarking remarking,
            TakingBack takingBack,
            SourceKeeping sources,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.edits = edits;
        this.comparing = comparing;
        this.articles = articles;
        this.articleSources = articleSources;
        this.finding = finding;
        this.gathering = gathering;
        this.checking = checking;
        this.reviewing = reviewing;
        this.remarking = remarking;
        this.takingBack = takingBack;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void comparedWithTheSpeech() {
        article = newsroom.imported(TEXT);
        bridge = desk.quote(article, "“We will").id();
        ferry = desk.quote(article, "“The ferry").id();
        desk.as(newsroom.edda());
        speech = shelf.with("Speech", Tier.TRANSCRIPT, SPEECH);
        articleSources.lay(article, speech);
        accept(bridge);
        accept(ferry);
    }

    private PassageCard accept(PassageId passage) {
        return gathering.accept(passage, finding.find(passage, Scope.ARTICLE, (done, of) -> true).hits().getFirst());
    }

    private void edit(String text) {
        desk.as(newsroom.edda());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(text));
        comparing.compare(article, (done, of) -> assertThat(done).isLessThan(of));
    }

    private static FoundIn only(PassageCard card) {
        assertThat(card.standingEvidence()).hasSize(1);
        var piece = card.standingEvidence().getFirst();
        return new FoundIn(piece, Objects.requireNonNull(piece.found()).wording());
    }

    private record FoundIn(EvidenceRow piece, Wording wording) {}

    @Test
    void whatIsCorrectedAsProposedIsSubmittedByOneStep() {
        problem();
        edit(TEXT.replace("We will close", "We will not close"));

        var card = desk.card(bridge);
        assertThat(only(card).wording()).isEqualTo(Wording.VERBATIM);
        assertThat(only(card).piece().stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(card.evidence()).as("what the old words were stays in sight").hasSize(2);
        assertThat(card.check().staleFinding()).isEqualTo(Finding.ALTERED);
        assertThat(card.isCorrected()).isTrue();
        assertThat(card.proposed()).contains(Finding.EXACT);
        assertThat(card.openDoubts()).isEmpty();

        var submitted = checking.submitCorrected(bridge, card.version());
        assertThat(submitted.row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(submitted.row().finding()).isEqualTo(Finding.EXACT);
        assertThat(submitted.flags().materialChange()).isNull();
        assertThat(takingBack.takeBack(Objects.requireNonNull(submitted.past().takeback())).row().state()).isEqualTo(CheckState.IN_CHECK);
        checking.submitCorrected(bridge, desk.card(bridge).version());
        desk.as(newsroom.ruth());
        assertThat(reviewing.approve(bridge, desk.card(bridge).version(), "").row().status()).isEqualTo(Status.VERIFIED);
    }

    private void problem() {
        var card = desk.card(bridge);
        card = checking.flag(bridge, card.version(), card.flags().with(MaterialChange.MATERIAL));
        card = checking.correct(bridge, card.version(), new Correction("We will not close the bridge this winter", speech));
        card = gathering.note(bridge, "She said the contrary.");
        card = checking.conclude(bridge, card.version(), Finding.ALTERED, null);
        gathering.note(bridge, "The “not” is missing.");
        checking.submit(bridge, desk.card(bridge).version());
        desk.as(newsroom.ruth());
        reviewing.approve(bridge, desk.card(bridge).version(), "");
        desk.as(newsroom.edda());
    }

    @Test
    void whatWasExactIsNoLongerProposedWhereTheNewWordsDiffer() {
        edit(TEXT.replace("will run every hour", "will never run"));

        var card = desk.card(ferry);
        assertThat(only(card).wording()).isEqualTo(Wording.ALTERED);
        assertThat(only(card).piece().stance()).isEqualTo(Stance.CONTRADICTS);
        assertThat(card.proposed()).contains(Finding.ALTERED);
        assertThatThrownBy(() -> checking.submitCorrected(ferry, card.version())).hasMessageContaining("not corrected as proposed");
    }

    @Test
    void wordsThatTheRecordDoesNotHaveAtAllAreADoubt() {
        var all = "“The ferry will run every hour, and dogs may bark,”";
        var other = newsroom.imported(all + " she said.\n");
        var text = articles.find(other).orElseThrow().text();
        var quote = desk.quote(other, "“The ferry").id();
        desk.as(newsroom.edda());
        articleSources.lay(other, speech);
        var before = only(accept(quote));

        var changed = remarking.stretch(quote, desk.card(quote).version(), span(text, "and dogs may bark"));
        assertThat(changed.proposed()).isEmpty();
        assertThat(changed.openDoubts()).extracting(DoubtRow::matter)
                .contains(new DoubtMatter.NotCompared(DoubtMatter.NotCompared.Why.OTHER_WORDS));

        var back = remarking.stretch(quote, changed.version(), span(text, all));
        assertThat(only(back).wording()).isEqualTo(before.wording());
        assertThat(back.openDoubts()).extracting(DoubtRow::matter)
                .doesNotContain(new DoubtMatter.NotCompared(DoubtMatter.NotCompared.Why.OTHER_WORDS));
    }

    @Test
    void whoBroughtTheEditHasNoHandInTheEvidence() {
        desk.as(newsroom.ruth());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(TEXT.replace("will run", "is to run")));
        comparing.compare(article, (done, of) -> {});
        assertThat(desk.card(ferry).rule().hands()).doesNotContain(newsroom.ruth().id());
        assertThat(only(desk.card(ferry)).piece().added().by()).isEqualTo(newsroom.edda().id());
    }

    @Test
    void whatWasComparedAgainIsNotComparedOnceMore() {
        edit(TEXT.replace("will run", "is to run"));
        var history = desk.card(ferry).past().count();
        comparing.compare(article, (done, of) -> {});
        assertThat(desk.card(ferry).past().count()).isEqualTo(history);
    }

    @Test
    void wordsThatAreStretchedByHandAreComparedInTheSameStep() {
        var longer = newsroom.imported("“We met,” said Anna Lind. “The ferry will run every hour, and it will be free for all,” she said.\n");
        var text = articles.find(longer).orElseThrow().text();
        var quote = desk.quote(longer, "“The ferry").id();
        desk.as(newsroom.edda());
        articleSources.lay(longer, speech);
        remarking.stretch(quote, desk.card(quote).version(), span(text, "“The ferry will run every hour"));
        assertThat(only(accept(quote)).wording()).isEqualTo(Wording.VERBATIM);

        var stretched = remarking.stretch(quote, desk.card(quote).version(), span(text, "“The ferry will run every hour, and it will be free for all,”"));
        assertThat(only(stretched).wording()).isEqualTo(Wording.ALTERED);
        var back = takingBack.takeBack(Objects.requireNonNull(stretched.past().takeback()));
        assertThat(only(back).wording()).isEqualTo(Wording.VERBATIM);
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void theRiskOfTheOldWordsGoesWithThem() {
        var card = desk.card(bridge);
        assertThat(only(card).wording()).isEqualTo(Wording.ALTERED);
        edit(TEXT.replace("We will close the bridge this winter", "close the bridge this winter"));
        assertThat(Objects.requireNonNull(only(desk.card(bridge)).piece().found()).risks()).isNotEmpty();
        assertThat(desk.card(bridge).openDoubts()).isNotEmpty();
        edit(TEXT.replace("We will close", "We will not close"));
        assertThat(desk.card(bridge).openDoubts()).isEmpty();
        assertThat(desk.card(bridge).doubts()).isNotEmpty().allMatch(doubt -> !doubt.isOpen());
    }
}

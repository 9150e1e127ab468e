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
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.ImportRefused;
import verbatim.article.Imported;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.wording.Wording;

/** An edit that was taken by mistake: all stands as it stood before. */
@ServiceTest
class CarryingBackTest {

    private static final String TEXT = """
            “We will close the bridge this winter,” said Anna Lind.

            “Nobody asked us,” said Bo Ek.

            “It is a fine bridge,” said Cora Dahl.
            """;

    private static final String NEXT = """
            A new line.

            “It is a fine bridge,” said Cora Dahl.

            “We will not close the bridge this winter,” said Anna Lind.

            “Never again,” said Dina Falk.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Edits edits;
    private final ComparingEdits comparing;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final FindingInSources finding;
    private final ArticleSources articleSources;
    private final Shelf shelf;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    CarryingBackTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Edits edits,
            ComparingEdits comparing,
            ArticleReading articles,
            PassageReading reading,
            QuoteChecking checking,
            EvidenceGathering gathering,
            FindingInSources finding,
            ArticleSources articleSources,
            SourceKeeping sources,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.edits = edits;
        this.comparing = comparing;
        this.articles = articles;
        this.reading = reading;
        this.checking = checking;
        this.gathering = gathering;
        this.finding = finding;
        this.articleSources = articleSources;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anArticle() {
        article = newsroom.imported(TEXT);
    }

    private void edit(String text) {
        desk.as(newsroom.edda());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(text));
        comparing.compare(article, (done, of) -> {});
    }

    private void takeBack() {
        desk.as(newsroom.edda());
        edits.takeBack(article, articles.find(article).orElseThrow().revision());
    }

    private PassageId quote(String beginning) {
        return desk.quote(article, beginning).id();
    }

    @Test
    void allStandsAsItStood() {
        var bridge = quote("“We will");
        var nobody = quote("“Nobody");
        desk.approved(bridge, Finding.EXACT);
        desk.approved(nobody, Finding.EXACT);
        desk.submitted(quote("“It is"), Finding.EXACT);
        var before = reading.of(article);
        edit(NEXT);
        assertThat(desk.card(bridge).row().state()).isEqualTo(CheckState.IN_CHECK);
        takeBack();

        assertThat(articles.find(article).orElseThrow().text()).isEqualTo(TEXT);
        assertThat(articles.find(article).orElseThrow().revisionNumber()).isEqualTo(3);
        assertThat(reading.of(article)).isEqualTo(before);
        assertThat(desk.card(bridge).row().status()).isEqualTo(Status.VERIFIED);
        assertThat(desk.card(bridge).check().staleFinding()).isNull();
        assertThat(desk.card(nobody).row().status()).isEqualTo(Status.VERIFIED);
        assertThat(desk.card(bridge).changes().getLast().what()).as("nothing is silent").isEqualTo(ChangeKind.UNDONE);
    }

    @Test
    void evidenceThatWasComparedAgainIsThatOfBefore() {
        var bridge = quote("“We will");
        desk.as(newsroom.edda());
        articleSources.lay(article, shelf.with("Speech", Tier.TRANSCRIPT, "Thank you. We will not close the bridge this winter. Good night."));
        gathering.accept(bridge, finding.find(bridge, Scope.ARTICLE, (done, of) -> true).hits().getFirst());
        var before = desk.card(bridge);
        edit(NEXT);
        assertThat(wording(desk.card(bridge))).isEqualTo(Wording.VERBATIM);
        takeBack();

        var after = desk.card(bridge);
        assertThat(wording(after)).isEqualTo(Wording.ALTERED);
        assertThat(after.standingEvidence()).isEqualTo(before.standingEvidence());
        assertThat(after.openDoubts()).isEqualTo(before.openDoubts());
        assertThat(after.row()).isEqualTo(before.row());
    }

    private static Wording wording(PassageCard card) {
        assertThat(card.standingEvidence()).hasSize(1);
        return Objects.requireNonNull(card.standingEvidence().getFirst().found()).wording();
    }

    @Test
    void theSameEditAgainBringsTheSamePassagesBack() {
        edit(NEXT);
        var never = quote("“Never");
        takeBack();
        assertThat(desk.card(never).row().status()).isEqualTo(Status.REMOVED);
        edit(NEXT);
        assertThat(reading.of(article)).extracting(PassageRow::id).contains(never);
        assertThat(reading.of(article)).hasSize(3);
    }

    @Test
    void whatSomebodyWorkedOnSinceIsNotTakenBack() {
        edit(NEXT);
        checking.take(quote("“It is"));
        assertThatThrownBy(this::takeBack).isInstanceOf(ImportRefused.class).hasMessageContaining("Work on Q3 has begun");
        assertThat(articles.find(article).orElseThrow().revisionNumber()).isEqualTo(2);
    }

    @Test
    void theFirstTextAndWhatTakesBackAreNoEdits() {
        assertThatThrownBy(this::takeBack).isInstanceOf(ImportRefused.class).hasMessageContaining("no edit to take back");
        edit(NEXT);
        takeBack();
        assertThatThrownBy(this::takeBack).isInstanceOf(ImportRefused.class).hasMessageContaining("no edit to take back");
        assertThat(List.of(articles.find(article).orElseThrow().revisionNumber())).containsExactly(3);
    }
}

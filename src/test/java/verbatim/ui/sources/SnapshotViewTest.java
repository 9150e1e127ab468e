package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.article.ArticleId;
import verbatim.comparison.FoundWords;
import verbatim.document.BroughtFile;
import verbatim.document.ReadingProgress;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Stance;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.text.Span;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;
import verbatim.ui.Newsroom;
import verbatim.ui.NoSuchPage;
import verbatim.ui.ScreenTest;

class SnapshotViewTest extends ScreenTest {

    private static final String CAPTIONS = """
            1
            00:00:01,000 --> 00:00:04,000
            ANN LEE: Good evening.

            2
            00:12:41,500 --> 00:12:44,000
            We will not stay.
            """;

    @Autowired
    SnapshotViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theTextStandsWithItsPlacesAndARecordingThatTheyPlay() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        capture(source);
        desk.as("mara", () -> desk.service(Attaching.class).attach(source, BroughtFile.of("council.mp3", new byte[] {'I', 'D', '3', 4, 0})));

        go("source/" + source.value() + "/1");

        assertThat(find(H1.class).single().getText()).startsWith("Council, 4 May");
        var text = find(SourceText.class).single().getElement();
        assertThat(text.getProperty("text")).contains("ANN LEE: Good evening.").contains("We will not stay.");
        assertThat(text.getPropertyRaw("places").toString()).contains("00:12:41", "ANN LEE");
        assertThat(text.getProperty("player")).isEqualTo("recording");
        assertThat(find(Recording.class).single().getId()).contains("recording");
        assertThat(find(QuoteBeside.class).exists()).isFalse();
    }

    @Test
    void whatCouldNotBeReadForCertainIsToldAboveAndBesideItsPlace() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        desk.as("mara", () -> {
            var capturing = desk.service(Capturing.class);
            var talk = "MS. ROTH: We begin.\n\nMR. HALE: I stand.\n\nHarbour Bridge: It is closed.";
            return capturing.keep(source, capturing.paste(talk, ReadingProgress.UNWATCHED));
        });

        go("source/" + source.value() + "/1");

        assertThat(find(ReadDoubts.class).single().getElement().getTextRecursively())
                .isEqualTo("Of 1 turn it could not be told who speaks.");
        assertThat(find(SourceText.class).single().getElement().getPropertyRaw("places").toString()).contains("who speaks?");
    }

    @Test
    void aQuoteStandsBesideTheWordsItRestsOn() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        var snapshot = capture(source);
        var article = article();
        var row = evidence(article, source);
        var start = "ANN LEE: Good evening.\n\n".length();
        var place = new ShownPlace(
                Optional.of(desk.card(article, "Q1")),
                Optional.of(compared(row, snapshot, new Span(start, start + 17))),
                List.of());
        desk.as("mara", () -> desk.service(SnapshotReading.class).text(snapshot)).ifPresent(text -> {
            assertThat(place.spansIn(text)).containsExactly(new Span(start, start + 17));
            var beside = words(new QuoteBeside(
                    place.card().orElseThrow(), "Who stays", place.evidence().orElseThrow(), text.spokenBy(place.spansIn(text)), text));
            assertThat(beside)
                    .contains("Q1", "We will stay", "Ana Ruiz · Who stays", "Altered: words inside the marks were changed")
                    .contains("a “not” added or lost", "left out: not", "00:12:41", "tier 2")
                    .contains("⚠\uFE0E In the record ANN LEE says this; the article gives it to Ana Ruiz.");
        });
    }

    /** A page brings its scripts along: kept as they came, and never more than words on the screen. */
    @Test
    void aPageWithScriptsIsKeptAsItCameAndShownInert() {
        var page = """
                <!doctype html><html><head><title>Speech</title><script>alert("head")</script></head><body onload="alert('body')">
                <article><h1>Speech</h1><p>The bridge is closed until the spring, said the mayor on Monday.</p>
                <img src=x onerror="alert('picture')"><svg onload="alert('drawing')"></svg>
                <p>Those who write &lt;script&gt;alert("words")&lt;/script&gt; mean no harm, she said.</p>
                <a href="javascript:alert('link')">More of it</a></article></body></html>
                """.getBytes(StandardCharsets.UTF_8);
        var source = desk.as("mara", () -> desk.source("Speech"));
        var capturing = desk.service(Capturing.class);
        var snapshot = desk.as("mara", () ->
                capturing.keep(source, capturing.file(page, "speech.html", ReadingProgress.UNWATCHED)));

        go("source/" + source.value() + "/1");

        var text = find(SourceText.class).single().getElement();
        assertThat(text.getProperty("text"))
                .contains("The bridge is closed", "<script>alert(\"words\")</script> mean no harm")
                .doesNotContain("head", "body", "picture", "drawing", "link", "onerror", "javascript:");
        assertThat(text.getOuterHTML()).as("nothing of it is markup").doesNotContain("<script", "onerror", "<svg");
        assertThat(desk.service(JdbcClient.class)
                        .sql("select bytes from snapshot where id = :id")
                        .param("id", snapshot.value())
                        .query(byte[].class)
                        .single())
                .isEqualTo(page);
    }

    @Test
    void evidenceFoundByHandIsMarkedWhereItsExcerptStands() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        capture(source);
        var article = article();
        var row = evidence(article, source);

        go("source/%s/1?passage=%s&evidence=%s".formatted(
                source.value(), desk.passage(article, "Q1").value(), row.id().value()));

        var text = find(SourceText.class).single().getElement();
        var start = text.getProperty("text").indexOf("We will not stay.");
        assertThat(text.getPropertyRaw("marks").toString()).isEqualTo("[[%d,%d]]".formatted(start, start + 17));
        assertThat(words(find(QuoteBeside.class).single())).contains("We will stay", "12:41", "Altered", "not stay");
    }

    @Test
    void aPlaceThatIsNoEvidenceYetIsMarkedToo() {
        var source = desk.as("mara", () -> desk.source("Council, 4 May"));
        var snapshot = capture(source);
        var article = article();
        var address = SnapshotView.beside(desk.passage(article, "Q1"), List.of(new Span(0, 7), new Span(9, 13)));

        go("source/%s/%s?%s".formatted(source.value(), snapshot.value(), address.getQueryString()));

        assertThat(find(SourceText.class).single().getElement().getPropertyRaw("marks").toString()).isEqualTo("[[0,7],[9,13]]");
        assertThat(words(find(QuoteBeside.class).single())).contains("It is not evidence yet.");
    }

    @Test
    void theTextOfAConfidentialSourceIsNotThereForOthers() {
        var heron = desk.as("jonas", () -> desk.service(SourceKeeping.class).add(new SourceDetails(
                "Ann Lee", SourceKind.NOTES, Tier.REPORTER, null, null, null, null, null, null, null, null, "Heron", null)));
        var capturing = desk.service(Capturing.class);
        var snapshot = desk.as("jonas", () -> capturing.keep(heron, capturing.paste("I saw it.", ReadingProgress.UNWATCHED)));

        for (var address : List.of("1", snapshot.value().toString(), "2", "none")) {
            go("source/" + heron.value() + "/" + address);
            assertThat(find(NoSuchPage.class).exists()).as(address).isTrue();
        }
    }

    private ArticleId article() {
        return desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
    }

    private SnapshotId capture(SourceId source) {
        var capturing = desk.service(Capturing.class);
        var bytes = CAPTIONS.getBytes(StandardCharsets.UTF_8);
        return desk.as("mara", () -> capturing.keep(source, capturing.file(bytes, "council.srt", ReadingProgress.UNWATCHED)));
    }

    private EvidenceRow evidence(ArticleId article, SourceId source) {
        var passage = desk.passage(article, "Q1");
        return desk.as("mara", () -> desk.service(EvidenceGathering.class)
                        .add(passage, source, new EvidenceDetails("00:12:41", "We will not stay.", Stance.CONTRADICTS)))
                .evidence()
                .getFirst();
    }

    private static EvidenceRow compared(EvidenceRow row, SnapshotId snapshot, Span span) {
        var difference = List.of(
                new Difference(Difference.Op.KEPT, "We will", "We will", new Span(0, 7), new Span(0, 7), null),
                new Difference(Difference.Op.DROPPED, "", "not", new Span(8, 8), new Span(8, 11), null),
                new Difference(Difference.Op.KEPT, "stay", "stay", new Span(8, 12), new Span(12, 16), null));
        var found = new FoundWords(
                snapshot, List.of(span), "We will stay", Wording.ALTERED, Set.of(Risk.NEGATION), difference, "en-1");
        return new EvidenceRow(
                row.id(), row.provenance(), row.cited(), row.stance(), found, row.story(), row.added(), row.withdrawn());
    }
}

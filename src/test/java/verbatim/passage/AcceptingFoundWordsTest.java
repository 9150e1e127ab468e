package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.comparison.HouseStyles;
import verbatim.comparison.SourceHit;
import verbatim.document.ReadingProgress;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.style.StyleList;

/** A place that was found becomes evidence, with all that was computed of it, and proposes a finding. */
@ServiceTest
class AcceptingFoundWordsTest {

    private static final String CAPTIONS = """
            1
            00:12:41,500 --> 00:12:44,000
            ANNA LIND: The old bridge over the river is, um, closed until the spring.

            2
            00:12:45,000 --> 00:12:49,000
            We had 300 visitors a day before.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final FindingInSources finding;
    private final ArticleSources articleSources;
    private final HouseStyles styles;
    private final SourceKeeping sources;
    private final Capturing capturing;
    private final Shelf shelf;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId bridge = new PassageId(new UUID(0, 0));
    private PassageId visitors = new PassageId(new UUID(0, 0));

    AcceptingFoundWordsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            QuoteChecking checking,
            Reviewing reviewing,
            FindingInSources finding,
            ArticleSources articleSources,
            HouseStyles styles,
            SourceKeeping sources,
            Capturing capturing,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.checking = checking;
        this.reviewing = reviewing;
        this.finding = finding;
        this.articleSources = articleSources;
        this.styles = styles;
        this.sources = sources;
        this.capturing = capturing;
        this.database = database;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anArticle() {
        article = newsroom.imported("""
                “The old bridge over the river is closed until the spring,” said Anna Lind.

                “We had 500 visitors a day before,” said Anna Lind.""");
        bridge = desk.quote(article, "“The old").id();
        visitors = desk.quote(article, "“We had").id();
    }

    /** Who speaks in a confidential source is who it is: neither place nor words tell. */
    @Test
    void theNamesOfAConfidentialSourceStayBack() {
        desk.as(newsroom.edda());
        var falcon = sources.add(new SourceDetails(
                "Call with Anna Lind", SourceKind.NOTES, Tier.REPORTER, null, null, null, null, null, null, null, "en", "Falcon",
                null));
        capturing.keep(
                falcon,
                capturing.file(
                        CAPTIONS.replace("um, closed", "um, ANNA LIND closed").getBytes(StandardCharsets.UTF_8),
                        "call.srt",
                        ReadingProgress.UNWATCHED));
        articleSources.lay(article, falcon);

        accepted(bridge);
        desk.as(newsroom.tomas());
        var card = desk.card(bridge);

        assertThat(card.standingEvidence()).singleElement().extracting(EvidenceRow::locator).isEqualTo(SourceLocator.at(SourceLocator.Kind.TIME, "00:12:41", null));
        assertThat(card.standingEvidence().toString() + card.changes()).doesNotContain("ANNA LIND").contains("Falcon");
    }

    @Test
    void thePlaceThatIsEvidenceAlreadyIsNotAddedAgain() {
        recording();
        accepted(bridge);

        assertThatThrownBy(() -> accepted(bridge)).isInstanceOf(StepRefused.class).hasMessage("This place is evidence already.");
    }

    @Test
    void evidenceKeepsPlaceExcerptAndWording() {
        var recording = recording();

        var card = accepted(bridge);

        assertThat(card.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.source()).isEqualTo(recording);
            assertThat(evidence.locator().words(Sentences.ENGLISH)).startsWith("00:12:41").endsWith("ANNA LIND");
            assertThat(evidence.excerpt()).startsWith("The old bridge over the river is, um, closed until the spring");
            assertThat(evidence.stance()).isEqualTo(Stance.SUPPORTS);
            var found = Objects.requireNonNull(evidence.found());
            assertThat(found.wording()).isEqualTo(Wording.CLEANED);
            assertThat(found.difference()).extracting(Difference::op)
                    .containsExactly(Difference.Op.KEPT, Difference.Op.DROPPED, Difference.Op.KEPT);
            assertThat(found.style()).isEqualTo(HouseStyle.standard("en").version());
            assertThat(card.isOfWordsOfNow(found)).isTrue();
        });
        assertThat(card.proposed()).contains(Finding.CLEANED);
        assertThat(card.row().finding()).as("a proposal is never set by itself").isNull();
        assertThat(articleSources.of(article)).as("from now on the article is checked against it").containsExactly(recording);
        assertThat(card.missing()).containsExactly(Refusal.of(PassageRefusal.NO_FINDING));
    }

    @Test
    void changedWordsContradictAndProposeThatTheyWereAltered() {
        recording();

        var card = accepted(visitors);

        var evidence = card.evidence().getFirst();
        assertThat(evidence.stance()).isEqualTo(Stance.CONTRADICTS);
        assertThat(Objects.requireNonNull(evidence.found()).risks()).containsExactly(Risk.NUMBER);
        assertThat(card.proposed()).contains(Finding.ALTERED);
    }

    @Test
    void theClosestSourceProposesAndOfEqualsTheLatest() {
        shelf.with("Newspaper", Tier.SECONDARY, "The old bridge over the river is closed until the spring.");
        assertThat(accepted(bridge).proposed()).contains(Finding.EXACT);

        recording();
        assertThat(accepted(bridge).proposed()).contains(Finding.CLEANED);

        var withdrawn = desk.card(bridge).standingEvidence().getLast();
        assertThat(gathering.withdraw(withdrawn.id()).proposed()).as("what was withdrawn proposes nothing").contains(Finding.EXACT);
    }

    @Test
    void ofATranslationTheBestProposalIsThatItIsFaithful() {
        shelf.with("Mañanera", Tier.TRANSCRIPT, "El puente viejo está cerrado hasta la primavera. Gracias a todos.");
        var flags = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation("El puente viejo está cerrado hasta la primavera", null, null));
        checking.flag(bridge, desk.card(bridge).version(), flags);

        var card = accepted(bridge);
        assertThat(card.proposed()).contains(Finding.FAITHFUL);

        var changed = checking.flag(bridge, card.version(), flags.with(new Translation("El puente nuevo está abierto", null, null)));
        assertThat(changed.proposed()).as("other words than those that were compared").isEmpty();
    }

    @Test
    void onlyWhatIsAsItWasFoundIsAccepted() {
        var recording = recording();
        var hit = hit(bridge);

        assertRefused(visitors, hit, "other words than those that were compared");
        desk.as(newsroom.ada());
        var usual = HouseStyle.standard("en");
        styles.settle(usual.with(StyleList.FILLERS, "er"), usual.version());
        assertRefused(bridge, hit, "another house style");
        var bySettled = hit(bridge);
        capturing.keep(recording, capturing.paste("Nothing of it.", ReadingProgress.UNWATCHED));
        assertRefused(bridge, bySettled, "another text of the source");
    }

    /** The search knew its name; what is kept from now on must not. */
    @Test
    void aSourceThatBecameConfidentialMeanwhileIsSearchedAgain() {
        recording();
        var hit = hit(bridge);
        var source = hit.snapshot().source();
        sources.correct(source, 0, new SourceDetails(
                "Recording", SourceKind.RECORDING, Tier.RECORDING, null, null, null, null, null, null, null, null, "Recording", null));

        assertRefused(bridge, hit, "though its codename is its title");
        var card = accepted(bridge);
        assertThat(card.standingEvidence().toString() + card.changes()).doesNotContain("ANNA LIND");
    }

    /** On a click: what was searched is neither read nor compared again. */
    @Test
    void acceptingReadsNoText() {
        recording();
        var hit = hit(bridge);
        var other = hit(visitors);
        database.sql("alter table snapshot rename column text to text_not_to_be_read").update();
        try {
            gathering.accept(bridge, hit);
        } finally {
            database.sql("alter table snapshot rename column text_not_to_be_read to text").update();
        }

        assertThat(gathering.accept(visitors, other).standingEvidence()).hasSize(1);
        assertThat(desk.card(bridge).standingEvidence()).hasSize(1);
    }

    private void assertRefused(PassageId passage, SourceHit hit, String because) {
        assertThatThrownBy(() -> gathering.accept(passage, hit))
                .as(because)
                .isInstanceOf(StepRefused.class)
                .hasMessageEndingWith("changed since this place was found. Search again.");
        assertThat(desk.card(passage).evidence()).isEmpty();
        assertThat(desk.card(passage).row().state()).as("and takes nothing").isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void aConfidentialSourceIsNotAcceptedByOthers() {
        shelf.confidential("Falcon", "The old bridge over the river is closed until the spring.");
        var hit = hit(bridge);

        desk.as(newsroom.tomas());
        assertRefused(bridge, hit, "who may not know the source");
    }

    @Test
    void approvedWorkIsNotTouchedByAnotherPlaceNorByAnotherHouseStyle() {
        recording();
        accepted(bridge);
        desk.as(newsroom.edda());
        var concluded = checking.conclude(bridge, desk.card(bridge).version(), Finding.CLEANED, null);
        checking.submit(bridge, concluded.version());
        desk.as(newsroom.ruth());
        reviewing.approve(bridge, desk.card(bridge).version());

        desk.as(newsroom.ada());
        styles.settle(HouseStyle.standard("en").with(StyleList.FILLERS, "er"), HouseStyle.standard("en").version());
        desk.as(newsroom.edda());

        var card = desk.card(bridge);
        var kept = Objects.requireNonNull(card.evidence().getFirst().found());
        assertThat(kept.wording()).as("as it was approved").isEqualTo(Wording.CLEANED);
        assertThat(kept.style()).isEqualTo(HouseStyle.standard("en").version());
        assertThat(card.row().status()).isEqualTo(Status.VERIFIED);
        var hit = hit(bridge);
        assertThat(hit.comparison().wording()).as("by the style that holds now").isEqualTo(Wording.ALTERED);
        assertThatThrownBy(() -> gathering.accept(bridge, hit))
                .hasMessageContaining("open it again first");
        assertThat(desk.card(bridge).evidence()).hasSize(1);
    }

    private SourceId recording() {
        var source = sources.add(SourceDetails.brief("Recording", SourceKind.RECORDING, Tier.RECORDING, null, null));
        var bytes = CAPTIONS.getBytes(StandardCharsets.UTF_8);
        capturing.keep(source, capturing.file(bytes, "council.srt", ReadingProgress.UNWATCHED));
        return source;
    }

    private SourceHit hit(PassageId passage) {
        return finding.find(passage, Scope.DESK, (done, of) -> true).hits().getFirst();
    }

    private PassageCard accepted(PassageId passage) {
        return gathering.accept(passage, hit(passage));
    }
}

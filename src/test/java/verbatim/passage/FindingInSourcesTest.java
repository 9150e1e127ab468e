package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.comparison.WordsInSources.Follower;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceLocator;
import verbatim.source.SourceReading;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotRef;
import verbatim.text.Span;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

@ServiceTest
class FindingInSourcesTest {

    private static final Follower TO_THE_END = (done, of) -> true;
    private static final String AS_SAID = """
            ANN LIND: Good evening.

            The old bridge over the river is closed until the spring, and nobody may cross it on foot. Thank you.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final FindingInSources finding;
    private final ArticleSources articleSources;
    private final SourceReading sources;
    private final EvidenceGathering gathering;
    private final QuoteMarking marking;
    private final JdbcClient database;
    private final Shelf shelf;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = new PassageId(new UUID(0, 0));

    FindingInSourcesTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            FindingInSources finding,
            ArticleSources articleSources,
            SourceReading sources,
            EvidenceGathering gathering,
            QuoteMarking marking,
            JdbcClient database,
            SourceKeeping keeping,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.finding = finding;
        this.articleSources = articleSources;
        this.sources = sources;
        this.gathering = gathering;
        this.marking = marking;
        this.database = database;
        shelf = new Shelf(keeping, capturing);
    }

    @BeforeEach
    void anArticle() {
        article = newsroom.imported("“The old bridge over the river is closed until the spring,” said Anna Lind.");
        quote = desk.passages(article).getFirst();
    }

    @Test
    void theArticlesSourcesAreSearchedAndTheDesksWhenAsked() {
        articleSources.lay(article, shelf.with("Minutes of the council", Tier.TRANSCRIPT, "Nothing was decided about the market."));
        shelf.with("Evening speech", Tier.TRANSCRIPT, AS_SAID);

        var nearby = finding.find(quote, Scope.ARTICLE, TO_THE_END);
        assertThat(nearby.searched()).extracting(SnapshotRef::title).containsExactly("Minutes of the council");
        assertThat(nearby.isFound()).isFalse();
        assertThat(nearby.stopped()).isFalse();

        var everywhere = finding.find(quote, Scope.DESK, TO_THE_END);
        assertThat(everywhere.searched()).extracting(SnapshotRef::title).containsExactlyInAnyOrder("Minutes of the council", "Evening speech");
        assertThat(everywhere.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.snapshot().title()).isEqualTo("Evening speech");
            assertThat(hit.comparison().wording()).isEqualTo(Wording.VERBATIM);
            assertThat(hit.cited().kind()).isEqualTo(SourceLocator.Kind.PARAGRAPH);
            assertThat(hit.words()).startsWith("The old bridge over the river is closed until the spring");
            assertThat(hit.before()).contains("Good evening.");
            assertThat(hit.after()).contains("and nobody may cross it");
        });
    }

    @Test
    void whatTheRecordDeniesOrGivesToSomebodyElseIsAmongTheRisks() {
        shelf.with("Denied", Tier.TRANSCRIPT, "I thank you. We never said that the old bridge over the river is closed until the spring.");
        shelf.with("Told", Tier.TRANSCRIPT, "I thank you. Bo Ek says that the old bridge over the river is closed until the spring.");
        shelf.with("Hers", Tier.TRANSCRIPT, "I thank you. Anna Lind says that the old bridge over the river is closed until the spring.");

        var search = finding.find(quote, Scope.DESK, TO_THE_END);

        assertThat(search.hits())
                .extracting(hit -> hit.snapshot().title(), hit -> hit.comparison().risks().contains(Risk.FRAME))
                .containsExactlyInAnyOrder(tuple("Denied", true), tuple("Told", true), tuple("Hers", false));
    }

    @Test
    void anArticleWithoutSourcesSearchesNothing() {
        var search = finding.find(quote, Scope.ARTICLE, TO_THE_END);

        assertThat(search.searched()).isEmpty();
        assertThat(search.hits()).isEmpty();
    }

    @Test
    void itTellsHowFarItIsAndStopsWhenAsked() {
        for (int i = 1; i <= 3; i++) {
            shelf.with("Speech " + i, Tier.TRANSCRIPT, AS_SAID);
        }
        var told = new ArrayList<String>();

        var whole = finding.find(quote, Scope.DESK, (done, of) -> told.add(done + " of " + of));
        assertThat(told).containsExactly("0 of 3", "1 of 3", "2 of 3", "3 of 3");
        assertThat(whole.stopped()).isFalse();

        var half = finding.find(quote, Scope.DESK, (done, of) -> done < 2);
        assertThat(half.stopped()).isTrue();
        assertThat(half.searched()).hasSize(2);
        assertThat(half.hits()).as("what was found by then is told").hasSize(2);
    }

    @Test
    void whatWasLostIsAmongTheRisks() {
        shelf.with("Evening speech", Tier.TRANSCRIPT, "The old bridge over the river is not closed until the spring.");

        assertThat(finding.find(quote, Scope.DESK, TO_THE_END).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.comparison().wording()).isEqualTo(Wording.ALTERED);
            assertThat(hit.comparison().risks()).containsExactly(Risk.NEGATION);
        });
    }

    @Test
    void theClosestSourceComesFirstAmongThoseThatHaveTheWordsAsSaid() {
        shelf.with("Newspaper", Tier.SECONDARY, AS_SAID);
        shelf.with("Recording", Tier.RECORDING, AS_SAID.replace("is closed", "is, um, closed"));
        shelf.with("Retold", Tier.RECORDING, "The old bridge over the river is open until the spring.");

        var search = finding.find(quote, Scope.DESK, TO_THE_END);

        assertThat(search.hits()).extracting(hit -> hit.snapshot().title()).containsExactly("Recording", "Newspaper", "Retold");
        assertThat(search.hits().getFirst().comparison().wording()).isEqualTo(Wording.CLEANED);
        assertThat(search.closerButOther()).isEmpty();
    }

    @Test
    void ofChangedWordsTheFullestComeFirstHoweverTheyWereChanged() {
        shelf.with("A piece of it", Tier.RECORDING, "Everybody knows the old bridge over the water was painted white last year.");
        shelf.with("Nearly all of it", Tier.SECONDARY, "The old bridge over the river is open until the spring.");

        var search = finding.find(quote, Scope.DESK, TO_THE_END);

        assertThat(search.hits().getFirst().snapshot().title()).isEqualTo("Nearly all of it");
    }

    @Test
    void aCloserSourceWithOtherWordsIsPointedOut() {
        shelf.with("Newspaper", Tier.SECONDARY, AS_SAID);
        shelf.with("Recording", Tier.RECORDING, "The old bridge over the river is open until the spring.");

        assertThat(finding.find(quote, Scope.DESK, TO_THE_END).closerButOther())
                .hasValueSatisfying(hit -> assertThat(hit.snapshot().title()).isEqualTo("Recording"));
    }

    @Test
    void aTranslationIsSearchedByItsOriginalWords() {
        shelf.with("Mañanera", Tier.TRANSCRIPT, "El puente viejo está cerrado hasta la primavera, dijo. Gracias a todos.");
        var translated = Flags.NONE.with(Flags.Mark.TRANSLATED, true);
        checking.flag(quote, desk.card(quote).version(), translated);
        assertThatThrownBy(() -> finding.find(quote, Scope.DESK, TO_THE_END))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("enter the original words first");

        checking.flag(
                quote, desk.card(quote).version(), translated.with(new Translation("El puente viejo está cerrado hasta la primavera", null, null)));
        var search = finding.find(quote, Scope.DESK, TO_THE_END);

        assertThat(search.words()).isEqualTo("El puente viejo está cerrado hasta la primavera");
        assertThat(search.hits()).singleElement()
                .satisfies(hit -> assertThat(hit.comparison().wording()).isEqualTo(Wording.VERBATIM));
    }

    /** What cannot be compared was not searched: that nothing was found there says nothing. */
    @Test
    void aSourceInAnotherLanguageIsNotCountedAsSearched() {
        shelf.with("Swiss radio", Tier.TRANSCRIPT, "Elle a dit que le vieux pont est fermé jusqu’au printemps et que la ville n’y peut rien.");
        shelf.with("Minutes", Tier.TRANSCRIPT, "Nothing was decided about the market, and the council will meet again in May.");

        var search = finding.find(quote, Scope.DESK, TO_THE_END);

        assertThat(search.searched()).extracting(SnapshotRef::title).containsExactly("Minutes");
        assertThat(search.language()).isEqualTo("en");
        assertThat(search.otherLanguages()).containsExactly(Map.entry("fr", 1));
    }

    @Test
    void ofATranslationTheLanguageOfTheOriginalCounts() {
        shelf.with("Swiss radio", Tier.TRANSCRIPT, "Elle a dit que le vieux pont est fermé jusqu’au printemps et que la ville n’y peut rien.");
        shelf.with("Minutes", Tier.TRANSCRIPT, "Nothing was decided about the market, and the council will meet again in May.");
        checking.flag(quote, desk.card(quote).version(), Flags.NONE
                .with(Flags.Mark.TRANSLATED, true)
                .with(new Translation("Le vieux tram reste au dépôt", "French", null)));

        var search = finding.find(quote, Scope.DESK, TO_THE_END);

        assertThat(search.searched()).extracting(SnapshotRef::title).containsExactly("Swiss radio");
        assertThat(search.language()).isEqualTo("fr");
        assertThat(search.otherLanguages()).containsExactly(Map.entry("en", 1));
    }

    @Test
    void anUtteranceThatItsAttributionInterruptsIsComparedAsOne() {
        var interrupted = newsroom.imported("“The old bridge over the river is closed,” said Anna Lind, “until the spring.”");
        shelf.with("Evening speech", Tier.TRANSCRIPT, AS_SAID);
        var whole = desk.passages(interrupted).getFirst();
        assertThat(desk.card(whole).row().fragments()).hasSize(2);

        assertThat(finding.find(whole, Scope.DESK, TO_THE_END).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.comparison().wording()).isEqualTo(Wording.VERBATIM);
            assertThat(hit.comparison().spans()).hasSize(1);
            assertThat(hit.comparison().difference()).singleElement()
                    .returns("The old bridge over the river is closed, ⋯ until the spring", Difference::quote);
        });
    }

    @Test
    void theGapOfAnInterruptedUtteranceHidesNoWords() {
        var interrupted = newsroom.imported("“The old bridge is closed,” said Anna Lind, “until the spring.”");
        shelf.with("Evening speech", Tier.TRANSCRIPT, AS_SAID.replace("over the river is closed", "is closed to all but the elderly"));
        var whole = desk.passages(interrupted).getFirst();

        assertThat(finding.find(whole, Scope.DESK, TO_THE_END).hits()).singleElement()
                .satisfies(hit -> assertThat(hit.comparison().wording()).isEqualTo(Wording.ALTERED));
    }

    /** No wording and no verdict, but the place: whoever reads it says what it does to the passage. */
    @Test
    void ofReportedSpeechThePlaceIsFoundWhereItsWordsStand() {
        var reported = newsroom.imported("Anna Lind said that inspections of the bridge had been carried out every year.");
        var indirect = desk.passages(reported).getFirst();
        shelf.with("Evening speech", Tier.TRANSCRIPT, """
                ANN LIND: Good evening. It is good to see so many of you here tonight.

                Inspections have been carried out every year since the bridge was built. Nothing was ever found.

                PETER VOSS: The market will open at nine on Saturday, as it always does.""");

        var search = finding.find(indirect, Scope.DESK, TO_THE_END);

        assertThat(search.isFound()).isFalse();
        var hit = search.hits().getFirst();
        assertThat(hit.isCompared()).isFalse();
        assertThat(hit.words()).isEqualTo("Inspections have been carried out every year since the bridge was built");
        assertThat(hit.spokenBy()).containsExactly("ANN LIND");

        var card = gathering.accept(indirect, hit, Stance.CONTRADICTS);
        assertThat(card.proposed()).isEmpty();
        assertThat(card.standingEvidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.found()).isNull();
            assertThat(evidence.stance()).isEqualTo(Stance.CONTRADICTS);
            assertThat(evidence.locator().words(Sentences.ENGLISH)).isEqualTo("paragraph 2, ANN LIND");
            assertThat(evidence.excerpt()).startsWith("Inspections have been carried out");
        });
        assertThatThrownBy(() -> gathering.accept(indirect, hit, Stance.SUPPORTS)).hasMessage("This place is evidence already.");
    }

    @Test
    void aClaimIsNotSearchedFor() {
        var marked = newsroom.imported("The bridge was built in 1911. “It is closed,” said Anna Lind.");
        var claim = marking.mark(marked, new Span(0, 28), PassageKind.CLAIM);

        assertThatThrownBy(() -> finding.find(claim, Scope.DESK, TO_THE_END))
                .hasMessageStartingWith("Only words in quotation marks can be compared");
    }

    @Test
    void aConfidentialSourceIsSearchedForThoseWhoMayKnowItAlone() {
        desk.as(newsroom.edda());
        articleSources.lay(article, shelf.confidential("Falcon", AS_SAID));

        assertThat(finding.find(quote, Scope.ARTICLE, TO_THE_END).searched()).as("by its codename").extracting(SnapshotRef::title).containsExactly("Falcon");
        desk.as(newsroom.tomas());
        for (var scope : Scope.values()) {
            var others = finding.find(quote, scope, TO_THE_END);
            assertThat(others.searched()).isEmpty();
            assertThat(others.hits()).isEmpty();
        }
    }

    /** What stands there is shown to whoever searches. */
    @Test
    void toFindWordsInAConfidentialSourceIsALook() {
        desk.as(newsroom.edda());
        var falcon = shelf.confidential("Falcon", AS_SAID + "\n" + AS_SAID);

        assertThat(finding.find(quote, Scope.DESK, TO_THE_END).hits()).hasSizeGreaterThan(1);

        assertThat(sources.sheet(falcon).orElseThrow().looks()).as("one, of however many places").hasSize(1);
    }

    /** Nobody is to take it for a search that found nothing. */
    @Test
    void aSourceThatCannotBeReadAmongOthersMakesTheSearchFail() {
        shelf.with("Minutes of the council", Tier.TRANSCRIPT, "Nothing was decided about the market.");
        var broken = shelf.with("Evening speech", Tier.TRANSCRIPT, AS_SAID);
        database.sql("""
                        insert into snapshot select gen_random_uuid(), source_id, number + 1, origin, name, media_type, bytes, sha256,
                            format, text, array[0], array['VERSE'], array['1'], captured_by, captured_at
                        from snapshot where source_id = :source""")
                .param("source", broken.value())
                .update();
        shelf.with("Morning speech", Tier.TRANSCRIPT, AS_SAID);

        assertThatThrownBy(() -> finding.find(quote, Scope.DESK, TO_THE_END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VERSE");
    }

    @Test
    void aRecordOfManySourcesNamesSomeAndCountsTheRest() {
        for (int i = 1; i <= 14; i++) {
            shelf.with("Speech %02d%s".formatted(i, i == 1 ? " of the council".repeat(20) : ""), Tier.TRANSCRIPT, "Nothing.");
        }

        var where = SearchPlace.Sources.of(finding.find(quote, Scope.DESK, TO_THE_END), Scope.DESK).words(Sentences.ENGLISH);

        assertThat(where).contains("Speech 01 of the council", "…; ", "Speech 12; and 2 more").doesNotContain("Speech 13");
        assertThat(where.length()).isLessThan(500);
    }
}

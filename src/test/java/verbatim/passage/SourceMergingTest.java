package verbatim.passage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.document.ReadingProgress;
import verbatim.passage.FindingInSources.Scope;
import verbatim.review.Caveat;
import verbatim.review.SignOffReasons;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceLocator;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.Span;

/** Two sources that are the same become one with their evidence, and one that nothing rests on is put away. */
@ServiceTest
class SourceMergingTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SourceMerging merging;
    private final SourceKeeping sources;
    private final SourceReading reading;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final FindingInSources finding;
    private final ArticleSources articleSources;
    private final Capturing capturing;
    private final SigningOff signingOff;
    private final DoubtSettling settling;
    private final QuoteMarking marking;
    private final Shelf shelf;
    private PassageId depot = new PassageId(new UUID(0, 0));
    private SourceId one = new SourceId(new UUID(0, 0));
    private SourceId same = new SourceId(new UUID(0, 0));

    SourceMergingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            SourceMerging merging,
            SourceKeeping sources,
            SourceReading reading,
            EvidenceGathering gathering,
            QuoteChecking checking,
            FindingInSources finding,
            ArticleSources articleSources,
            Capturing capturing,
            SigningOff signingOff,
            DoubtSettling settling,
            QuoteMarking marking) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.merging = merging;
        this.sources = sources;
        this.reading = reading;
        this.gathering = gathering;
        this.checking = checking;
        this.finding = finding;
        this.articleSources = articleSources;
        this.capturing = capturing;
        this.signingOff = signingOff;
        this.settling = settling;
        this.marking = marking;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void twoThatAreTheSame() {
        depot = desk.quote(newsroom.imported("“The old tram depot stays where it is,” said Anna Lind."), "“The old").id();
        one = shelf.with("Council, 4 May", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is.");
        same = shelf.with("The council of 4 May", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is.");
        gathering.accept(depot, finding.find(depot, Scope.DESK, (done, of) -> true).hits().stream()
                .filter(hit -> hit.snapshot().source().equals(one))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatTheOtherOneDoesNotHaveIsDoubtedUntilItComesBack() {
        var other = shelf.with("The council of 5 May", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is. That is what they say, and it is false.");
        var article = desk.card(depot).article();
        desk.approved(depot, Finding.EXACT);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        merging.merge(one, other);

        assertThat(desk.card(depot).openDoubts()).extracting(DoubtRow::matter).anyMatch(DoubtMatter.NewRecord.class::isInstance);
        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
        merging.unmerge(one);
        assertThat(desk.card(depot).openDoubts()).extracting(DoubtRow::matter).noneMatch(DoubtMatter.NewRecord.class::isInstance);
    }

    @Test
    void whatIsCapturedAgainAndDoesNotHaveTheWordsIsDoubted() {
        var article = desk.card(depot).article();
        desk.approved(depot, Finding.EXACT);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        capture("ANNA LIND: The old  tram depot stays\n“where it is”.\n\nShe was applauded.");
        assertThat(desk.card(depot).openDoubts()).as("other lines and marks, the same words").isEmpty();
        assertThat(signingOff.of(article).getFirst().stands()).isTrue();

        capture("ANNA LIND: The old tram depot stays where it is, I was told to say.");
        assertThat(desk.card(depot).openDoubts()).singleElement().satisfies(doubt -> assertThat(doubt.matter()).isInstanceOf(DoubtMatter.NewRecord.class));
        capture("ANNA LIND: The old tram depot stays where it is.");
        assertThat(desk.card(depot).openDoubts()).isEmpty();
        capture("ANNA LIND: The old tram depot stays where it is. That is what they say, and it is false.");
        assertThat(desk.card(depot).openDoubts()).isNotEmpty();
        capture("ANNA LIND: The old tram depot stays where it is.");
        capture("ANNA LIND: It is not true that the old tram depot stays where it is.");

        assertThat(desk.card(depot).row().status()).isEqualTo(Status.VERIFIED);
        assertThat(desk.card(depot).openDoubts()).singleElement().satisfies(doubt -> assertThat(doubt.matter()).isInstanceOf(DoubtMatter.NewRecord.class));
        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE))
                .as("a doubt of what was approved needs a reason").hasMessageContaining("Q1");
        signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(depot, "We have the recording.")));
        assertThat(signingOff.of(article).stream().filter(SignOffRow::stands).flatMap(row -> row.accepted().stream())).singleElement()
                .satisfies(accepted -> assertThat(accepted.caveat().kind()).isEqualTo(Caveat.Kind.DOUBTED));

        capture("ANNA LIND: The old tram depot stays where it is.");
        assertThat(desk.card(depot).openDoubts()).isEmpty();
    }

    @Test
    void whoeverSaidWhyItIsNoneSpokeOfThatText() {
        capture("ANNA LIND: Good evening. The old tram depot stays, they say, where it is.");
        assertThat(desk.card(depot).proposed()).as("what the record has no more is not proposed to stand").isEmpty();
        var doubt = desk.card(depot).openDoubts().getFirst();
        settling.settle(depot, doubt.id(), "The transcript was reworded.");
        assertThat(desk.card(depot).openDoubts()).isEmpty();

        capture("ANNA LIND: Good evening.");
        assertThat(desk.card(depot).openDoubts()).as("a newer text without the words").hasSize(1);
    }

    @Test
    void thatSomebodyElseSaysTheWordsNowIsDoubted() {
        capture("JON DOE: The old tram depot stays where it is.");

        assertThat(desk.card(depot).openDoubts()).isNotEmpty();
    }

    @Test
    void anotherFigureWithTheSameEndIsAnother() {
        var text = "The tram costs 5 million euros, he said.";
        var article = newsroom.imported(text);
        int from = text.indexOf("The tram");
        var claim = marking.mark(article, new Span(from, from + "The tram costs 5 million euros".length()), PassageKind.CLAIM);
        var budget = shelf.with("Budget", Tier.TRANSCRIPT, "The tram: 5 million euros.");
        gathering.add(claim, budget, new EvidenceDetails(SourceLocator.written("1"), "5 million euros", Stance.SUPPORTS, null));

        capturing.keep(budget, capturing.paste("The tram: 15 million euros.", ReadingProgress.UNWATCHED));

        assertThat(desk.card(claim).openDoubts()).extracting(DoubtRow::matter).anyMatch(DoubtMatter.NewRecord.class::isInstance);
    }

    private void capture(String text) {
        capturing.keep(one, capturing.paste(text, ReadingProgress.UNWATCHED));
    }

    @Test
    void theEvidenceGoesAlongAndComesBack() {
        merging.merge(one, same);

        var card = desk.card(depot);
        assertThat(card.evidence().getFirst().source()).isEqualTo(same);
        assertThat(card.evidence().getFirst().found()).as("what it shows stays").isNotNull();
        assertThat(card.changes().getLast().what()).isEqualTo(ChangeKind.SOURCE_MOVED);
        assertThat(articleSources.of(card.article())).contains(same);
        assertThat(reading.find("council", 10)).extracting(row -> row.id()).containsExactly(same);
        assertThat(reading.sheet(one).orElseThrow().mergedInto()).isEqualTo(same);
        assertThatThrownBy(() -> sources.restore(one)).isInstanceOf(SourceRefused.class).hasMessageContaining("gone into another");

        merging.unmerge(one);
        assertThat(desk.card(depot).evidence().getFirst().source()).isEqualTo(one);
        assertThat(reading.find("council", 10)).hasSize(2);
        assertThatThrownBy(() -> merging.unmerge(one)).isInstanceOf(SourceRefused.class);
    }

    @Test
    void proposedWordsGoAlongAndComeBack() {
        var quote = desk.card(depot);
        checking.correct(depot, quote.version(), new Correction("The old tram depot stays where it is.", one));
        merging.merge(one, same);
        var moved = desk.card(depot);
        assertThat(requireNonNull(moved.check().correction()).source()).isEqualTo(same);
        assertThat(requireNonNull(moved.check().correction()).title()).isEqualTo("The council of 4 May");
        assertThat(moved.changes()).anySatisfy(change -> {
            assertThat(change.what()).isEqualTo(ChangeKind.SOURCE_MOVED);
            assertThat(change.after()).isInstanceOf(ChangeValue.Corrected.class);
        });

        merging.unmerge(one);
        assertThat(requireNonNull(desk.card(depot).check().correction()).source()).isEqualTo(one);
    }

    /** One goes into another, and that into a third: each of the steps is taken back in whichever order. */
    @Test
    void whatWentByWayOfAnotherComesBackToWhereItWas() {
        var third = shelf.with("Council minutes", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is.");
        checking.correct(depot, desk.card(depot).version(), new Correction("The old tram depot stays where it is.", one));
        merging.merge(one, same);
        merging.merge(same, third);
        assertThat(citedAndProposed()).containsOnly(third);

        merging.unmerge(same);
        assertThat(citedAndProposed()).containsOnly(same);
        merging.unmerge(one);
        assertThat(citedAndProposed()).containsOnly(one);

        merging.merge(one, same);
        merging.merge(same, third);
        merging.unmerge(one);
        assertThat(citedAndProposed()).containsOnly(one);
        merging.unmerge(same);
        assertThat(citedAndProposed()).as("it was never theirs").containsOnly(one);
    }

    private List<SourceId> citedAndProposed() {
        var card = desk.card(depot);
        return List.of(card.evidence().getFirst().source(), requireNonNull(requireNonNull(card.check().correction()).source()));
    }

    @Test
    void onlyWhatNobodyCitesIsPutAwayAndIsSearchedNoMore() {
        assertThatThrownBy(() -> sources.archive(one)).isInstanceOf(SourceRefused.class).hasMessageContaining("This source is cited");

        sources.archive(same);

        assertThat(finding.find(depot, Scope.DESK, (done, of) -> true).hits())
                .extracting(hit -> hit.snapshot().source())
                .containsExactly(one);
        assertThat(reading.sheet(same).orElseThrow().archived()).isTrue();
        sources.restore(same);
        assertThat(reading.sheet(same).orElseThrow().changes()).hasSize(2);
        assertThat(reading.find("council", 10)).hasSize(2);
    }

    @Test
    void aConfidentialOneIsNotMerged() {
        var heron = shelf.confidential("Heron", "The old tram depot stays where it is.");

        assertThatThrownBy(() -> merging.merge(heron, same)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> merging.merge(one, one)).isInstanceOf(SourceRefused.class);
        assertThat(desk.card(depot).evidence().getFirst().source()).isEqualTo(one);
    }
}

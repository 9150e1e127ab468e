package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.message.Sentences;
import verbatim.text.Span;

/** What an article says against itself is a doubt on the passages that it lies in, or is shown at the facts that are proposed. */
@ServiceTest
class ContradictionsTest {

    private static final String TEXT = """
            The council met on Monday, May 3, 2022, and closed the bridge.

            “Nobody asked us,” said Bo Ek.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final FactsToCheck facts;
    private final FindingFacts finding;
    private final QuoteMarking marking;
    private final Remarking remarking;
    private final DoubtSettling settling;
    private final Edits edits;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    ContradictionsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            FactsToCheck facts,
            FindingFacts finding,
            QuoteMarking marking,
            Remarking remarking,
            DoubtSettling settling,
            Edits edits,
            ArticleReading articles,
            PassageReading reading,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.facts = facts;
        this.finding = finding;
        this.marking = marking;
        this.remarking = remarking;
        this.settling = settling;
        this.edits = edits;
        this.articles = articles;
        this.reading = reading;
        this.database = database;
    }

    @BeforeEach
    void importIt() {
        article = newsroom.imported(TEXT);
    }

    private static Span where(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private List<DoubtRow> doubts(PassageId passage) {
        return desk.card(passage).doubts().stream().filter(doubt -> doubt.matter() instanceof DoubtMatter.AgainstItself).toList();
    }

    private void edit(String text) {
        desk.as(newsroom.edda());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(text));
    }

    @Test
    void whereNoPassageHasItAProposedFactShowsIt() {
        var now = facts.of(article);

        var against = now.open().stream().filter(fact -> !now.against(fact).isEmpty()).toList();
        assertThat(against).isNotEmpty();
        var told = now.against(against.getFirst()).getFirst();
        assertThat(told.matter().words(Sentences.ENGLISH))
                .startsWith("The text does not go together here (a weekday that is not that date’s)").contains("“Monday");
        assertThat(told.places()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(facts.places(article, told.matter())).isEqualTo(told.places());
    }

    @Test
    void whatIsTakenOrMarkedThereIsDoubtedUntilAPersonSaysWhyNot() {
        var now = facts.of(article);
        var fact = now.open().stream().filter(each -> !now.against(each).isEmpty()).findFirst().orElseThrow();
        var taken = facts.take(article, now.revision(), List.of(fact.number())).passages().getFirst();
        var marked = marking.mark(article, where("met on Monday, May 3, 2022"), PassageKind.CLAIM);
        assertThat(doubts(taken)).singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isTrue());
        assertThat(doubts(marked)).hasSize(1);
        assertThat(desk.card(marked).row().openDoubts()).isEqualTo(1);

        settling.settle(marked, doubts(marked).getFirst().id(), "The calendar of the council has it so.");
        assertThat(doubts(marked).getFirst().isOpen()).isFalse();
        edit(TEXT.replace("Nobody asked us", "Nobody ever asked us"));
        assertThat(doubts(marked)).as("what a person has settled stays so").singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isFalse());
        assertThat(doubts(taken)).singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isTrue());
    }

    @Test
    void aNewEditThatSaysItOtherwiseSettlesItAndOneThatSaysItAgainOpensIt() {
        var claim = marking.mark(article, where("met on Monday, May 3, 2022"), PassageKind.CLAIM);
        edit(TEXT.replace("Monday, May 3", "Tuesday, May 3"));

        assertThat(doubts(claim)).singleElement().satisfies(doubt -> {
            var settled = Objects.requireNonNull(doubt.settled());
            assertThat(settled.how()).isEqualTo(Settling.NEW_EDIT);
            assertThat(settled.by().name()).isEqualTo("Edda Brandt");
        });
        assertThat(desk.card(claim).row().openDoubts()).isZero();
        assertThat(facts.places(article, doubts(claim).getFirst().matter())).isEmpty();
        edit(TEXT);
        assertThat(doubts(claim)).singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isTrue());
    }

    @Test
    void anEditThatSettlesItCanBeTakenBack() {
        var claim = marking.mark(article, where("met on Monday, May 3, 2022"), PassageKind.CLAIM);
        edit(TEXT.replace("Monday, May 3", "Tuesday, May 3"));
        assertThat(desk.card(claim).row().openDoubts()).isZero();

        edits.takeBack(article, articles.find(article).orElseThrow().revision());

        assertThat(articles.find(article).orElseThrow().text()).contains("Monday, May 3");
        assertThat(doubts(claim)).singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isTrue());
        assertThat(desk.card(claim).row().openDoubts()).isEqualTo(1);
    }

    @Test
    void anEditThatRaisesOneCanBeTakenBack() {
        var claim = marking.mark(article, where("met on Monday, May 3, 2022"), PassageKind.CLAIM);
        edit(TEXT.replace("Monday, May 3", "Tuesday, May 3"));
        edit(TEXT);
        assertThat(desk.card(claim).row().openDoubts()).isEqualTo(1);

        edits.takeBack(article, articles.find(article).orElseThrow().revision());

        assertThat(articles.find(article).orElseThrow().text()).contains("Tuesday, May 3");
        assertThat(desk.card(claim).row().openDoubts()).isZero();
    }

    @Test
    void wordsThatAreMarkedAnewAreDoubtedByWhereTheyAre() {
        var claim = marking.mark(article, where("closed the bridge"), PassageKind.CLAIM);
        assertThat(doubts(claim)).isEmpty();
        var longer = remarking.stretch(claim, desk.card(claim).version(), where("Monday, May 3, 2022, and closed the bridge"));
        assertThat(doubts(claim)).singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isTrue());

        remarking.stretch(claim, longer.version(), where("closed the bridge"));
        assertThat(Objects.requireNonNull(doubts(claim).getFirst().settled()).how()).isEqualTo(Settling.MARKED_ANEW);
        remarking.stretch(claim, desk.card(claim).version(), where("Monday, May 3, 2022, and closed the bridge"));
        assertThat(doubts(claim)).singleElement().satisfies(doubt -> assertThat(doubt.isOpen()).isTrue());
    }

    @Test
    void aPassageOfAnOlderBuildIsDoubtedWhenTheArticleIsLookedThrough() {
        database.sql("delete from contradiction").update();
        database.sql("delete from proposed_claim").update();
        var claim = marking.mark(article, where("met on Monday, May 3, 2022"), PassageKind.CLAIM);
        assertThat(doubts(claim)).isEmpty();

        finding.find(article);

        assertThat(doubts(claim)).hasSize(1);
        assertThat(desk.card(claim).row().openDoubts()).isEqualTo(1);
        assertThat(Set.copyOf(reading.of(article).stream().map(PassageRow::openDoubts).toList())).contains(0);
    }

    @Test
    void theSeedsFormerIsShownAtItsFacts() {
        var seed = newsroom.imported("""
                Mexican President Ana Ruiz rejected a proposal by former U.S. President Bo Ek to deploy troops.

                However, Ek's administration has continued to press for concessions.
                """);
        var now = facts.of(seed);

        assertThat(now.against()).singleElement().satisfies(against -> {
            assertThat(against.places()).hasSize(2);
            assertThat(against.places()).allSatisfy(place -> assertThat(now.open())
                    .anySatisfy(fact -> assertThat(fact.fragments()).anyMatch(place::overlaps)));
        });
    }
}

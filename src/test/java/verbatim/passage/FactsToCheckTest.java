package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Statements;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.passage.FactsToCheck.Decided;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/** What is found to be checkable in an article, and what becomes of it. */
@ServiceTest
class FactsToCheckTest {

    private static final String TEXT = """
            Bridge closed

            The bridge over the Elbe was closed on Monday, May 2, 2022. It cost 5 million euros, the city said.

            “We closed it after 40 accidents in 2021,” said Anna Lind, the mayor of Wittenberg.

            Traffic fell by 12 percent within a week. I hope it opens soon. The river is 1,094 kilometers long.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final FactsToCheck facts;
    private final FindingFacts finding;
    private final QuoteMarking marking;
    private final QuoteChecking checking;
    private final Edits edits;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final Statements statements;
    private final TakingBack takingBack;
    private final OwnSteps ownSteps;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    FactsToCheckTest(
            Newsroom newsroom,
            CheckingDesk desk,
            FactsToCheck facts,
            FindingFacts finding,
            QuoteMarking marking,
            QuoteChecking checking,
            Edits edits,
            ArticleReading articles,
            PassageReading reading,
            Statements statements,
            TakingBack takingBack,
            OwnSteps ownSteps,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.facts = facts;
        this.finding = finding;
        this.marking = marking;
        this.checking = checking;
        this.edits = edits;
        this.articles = articles;
        this.reading = reading;
        this.statements = statements;
        this.takingBack = takingBack;
        this.ownSteps = ownSteps;
        this.database = database;
    }

    @BeforeEach
    void importIt() {
        article = newsroom.imported(TEXT);
    }

    private List<ProposedClaim> open() {
        return facts.of(article).open();
    }

    private ProposedClaim fact(String beginning) {
        return open().stream().filter(claim -> claim.words().startsWith(beginning)).findFirst().orElseThrow();
    }

    private Decided take(String... beginnings) {
        return facts.take(article, facts.of(article).revision(), numbers(beginnings));
    }

    private Decided dismiss(String... beginnings) {
        return facts.dismiss(article, numbers(beginnings));
    }

    /** The last one. */
    private void takeBack(Decided decided) {
        var step = (OwnStep.InArticle) ownSteps.toTakeBack(article).orElseThrow();
        assertThat(step.many()).isEqualTo(decided.numbers().size());
        ownSteps.takeBack(step);
    }

    private List<Integer> numbers(String... beginnings) {
        return List.of(beginnings).stream().map(beginning -> fact(beginning).number()).toList();
    }

    private List<String> words() {
        return open().stream().map(ProposedClaim::words).toList();
    }

    private void edit(String text) {
        desk.as(newsroom.edda());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(text));
    }

    @Test
    void anImportProposesWhatCanBeCheckedAndMakesNoPassageOfIt() {
        assertThat(facts.of(article).isSearched()).isTrue();
        assertThat(words()).containsExactly(
                "The bridge over the Elbe was closed on Monday, May 2, 2022", "It cost 5 million euros, the city said",
                "We closed it after 40 accidents in 2021", "Anna Lind, the mayor of Wittenberg", "Traffic fell by 12 percent within a week",
                "The river is 1,094 kilometers long");
        assertThat(facts.count(article)).isEqualTo(6);
        assertThat(reading.of(article)).extracting(PassageRow::kind).containsExactly(PassageKind.DIRECT);
        var quoted = fact("We closed");
        assertThat(quoted.madeIn()).isEqualTo(ProposedClaim.MadeIn.QUOTE);
        assertThat(quoted.kinds()).containsExactly(ClaimKind.FIGURE, ClaimKind.DATE, ClaimKind.EVENT);
        assertThat(quoted.checkable()).extracting(span -> span.in(TEXT)).contains("40", "2021");
    }

    @Test
    void whatIsTakenIsAPassageWithItsKindsInTheQuoteThatSaysIt() {
        var decided = take("We closed", "Traffic fell");

        assertThat(facts.count(article)).isEqualTo(4);
        var quote = desk.quote(article, "“We closed");
        var claims = reading.of(article).stream().filter(row -> row.kind() == PassageKind.CLAIM).toList();
        assertThat(claims).extracting(PassageRow::id).containsExactlyElementsOf(decided.passages());
        assertThat(claims).extracting(PassageRow::words).containsExactly(
                "We closed it after 40 accidents in 2021", "Traffic fell by 12 percent within a week");
        assertThat(claims).extracting(PassageRow::state).containsOnly(CheckState.UNCHECKED);
        assertThat(claims.getFirst().parent()).isEqualTo(quote.id());
        assertThat(claims.getFirst().claimKinds()).containsExactly(ClaimKind.FIGURE, ClaimKind.DATE, ClaimKind.EVENT);
        assertThat(claims.getLast().parent()).isNull();
        assertThat(decidedBy("Traffic fell")).isEqualTo("TAKEN Edda Brandt");
        assertThatThrownBy(() -> facts.take(article, facts.of(article).revision(), decided.numbers()))
                .hasMessage("Others have decided on this already.");
    }

    private String decidedBy(String beginning) {
        return database.sql("""
                        select c.state || ' ' || p.name from proposed_claim c join person p on p.id = c.decided_by
                        where c.article_id = :article and starts_with(c.words, :words)""")
                .param("article", article.value())
                .param("words", beginning)
                .query(String.class)
                .single();
    }

    @Test
    void severalBecomeOneClaim() {
        var decided = facts.merge(article, facts.of(article).revision(), numbers("Traffic fell", "The river", "It cost"));

        var merged = desk.card(decided.passages().getFirst()).row();
        assertThat(merged.words()).isEqualTo(
                "It cost 5 million euros, the city said … Traffic fell by 12 percent within a week … The river is 1,094 kilometers long");
        assertThat(merged.claimKinds()).containsExactly(ClaimKind.FIGURE, ClaimKind.DATE, ClaimKind.EVENT);
        assertThat(decidedBy("It cost")).isEqualTo("MERGED Edda Brandt");
        assertThat(facts.count(article)).isEqualTo(3);
        assertThatThrownBy(() -> facts.merge(article, facts.of(article).revision(), numbers("The bridge")))
                .hasMessage("Select at least two facts to make one claim of them.");
    }

    @Test
    void whatWasDecidedIsTakenBackAsLongAsNothingCameOfIt() {
        var dismissed = dismiss("The river", "It cost");
        assertThat(facts.count(article)).isEqualTo(4);
        takeBack(dismissed);
        assertThat(facts.count(article)).isEqualTo(6);

        var taken = take("The river", "It cost");
        takeBack(taken);
        assertThat(facts.count(article)).isEqualTo(6);
        assertThat(taken.passages()).allSatisfy(id -> assertThat(desk.card(id).row().status()).isEqualTo(Status.DISMISSED));

        var again = take("The river");
        var step = (OwnStep.InArticle) ownSteps.toTakeBack(article).orElseThrow();
        checking.take(again.passages().getFirst());
        assertThatThrownBy(() -> ownSteps.takeBack(step)).isInstanceOf(StepRefused.class);
        assertThat(facts.count(article)).isEqualTo(5);
    }

    @Test
    void whatIsMarkedByHandIsProposedNoMoreAndIsAgainWhereThatWasAMistake() {
        var id = marking.mark(article, around("Traffic fell by 12 percent within a week."), PassageKind.CLAIM);
        assertThat(words()).noneMatch(words -> words.startsWith("Traffic"));

        checking.unmark(id, desk.card(id).version());
        assertThat(words()).anyMatch(words -> words.startsWith("Traffic"));
    }

    private static Span around(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void whatWasDismissedDoesNotComeBackWithTheNextEdit() {
        dismiss("The river", "Traffic fell");
        take("It cost");
        var edited = TEXT.replace("Bridge closed\n", "Bridge over the Elbe closed\n\nThe old bridge was opened in 1932.\n")
                .replace("within a week", "within a month")
                .replace("on Monday, May 2, 2022", "on Monday, May 2, 2022, after a night of rain");
        edit(edited);

        assertThat(words()).as("new words are proposed, also where older ones were dismissed")
                .contains("The old bridge was opened in 1932", "Traffic fell by 12 percent within a month")
                .noneMatch(words -> words.startsWith("The river"))
                .noneMatch(words -> words.startsWith("It cost"));
        assertThat(open()).allSatisfy(claim -> {
            assertThat(claim.words()).isEqualTo(claim.fragments().stream().map(span -> span.in(edited)).collect(Collectors.joining(" … ")));
            assertThat(claim.checkable()).allSatisfy(word -> assertThat(Spans.liesIn(List.of(word), claim.fragments())).isTrue());
        });
        assertThat(open()).extracting(claim -> claim.fragments().getFirst()).doesNotHaveDuplicates();
        edit(TEXT);
        assertThat(words()).as("and back again")
                .noneMatch(words -> words.startsWith("The river"))
                .noneMatch(words -> words.startsWith("Traffic fell"));
    }

    @Test
    void whatIsTakenBackAfterAnEditIsWhereItsWordsAreNow() {
        var taken = take("Traffic fell", "It cost");
        var merged = facts.merge(article, facts.of(article).revision(), numbers("We closed", "Anna Lind"));
        var edited = TEXT.replace("Bridge closed\n", "Bridge over the Elbe closed\n").replace("12 percent", "13 percent");
        edit(edited);

        takeBack(merged);
        for (var passage : taken.passages()) {
            checking.unmark(passage, desk.card(passage).version());
        }

        assertThat(words()).contains(
                "Traffic fell by 13 percent within a week", "It cost 5 million euros, the city said", "We closed it after 40 accidents in 2021",
                "Anna Lind, the mayor of Wittenberg");
        assertThat(open()).allSatisfy(claim -> assertThat(claim.words())
                .isEqualTo(claim.fragments().stream().map(span -> span.in(edited)).collect(Collectors.joining(" … "))));
        assertThat(fact("Traffic fell").checkable()).as("which of the new words make it checkable, nobody has looked").isEmpty();
        assertThat(fact("It cost").checkable()).extracting(span -> span.in(edited)).contains("5", "million", "euros");
    }

    @Test
    void whatWasMarkedByMistakeIsProposedOnceASecondPersonHasConfirmedIt() {
        desk.as(newsroom.ada());
        database.sql("update desk set dismissals = 'ALL'").update();
        var passage = take("Traffic fell").passages().getFirst();
        checking.unmark(passage, desk.card(passage).version());
        assertThat(words()).noneMatch(words -> words.startsWith("Traffic"));

        desk.as(newsroom.edda());
        checking.confirmDismissal(passage, desk.card(passage).version());
        assertThat(words()).anyMatch(words -> words.startsWith("Traffic"));

        checking.restore(passage, desk.card(passage).version(), "It is one after all.");
        assertThat(words()).as("it is a passage again").noneMatch(words -> words.startsWith("Traffic"));
    }

    @Test
    void whatWasAPassageBeforeIsToBeDecidedOnAgainAndStaysAPassage() {
        var before = take("Traffic fell");
        database.sql("update proposed_claim set state = 'OPEN', passage_id = null, decided_by = null, decided_at = null").update();
        var again = take("Traffic fell");
        assertThat(again.passages()).isEmpty();

        takeBack(again);

        assertThat(words()).anyMatch(words -> words.startsWith("Traffic"));
        assertThat(desk.card(before.passages().getFirst()).row().status()).isEqualTo(Status.TO_CHECK);
    }

    @Test
    void whatWasBroughtBackByMistakeIsToBeDecidedOnAgain() {
        var taken = take("Traffic fell");
        takeBack(taken);
        var passage = taken.passages().getFirst();
        var restored = checking.restore(passage, desk.card(passage).version(), "It is one after all.");
        assertThat(words()).noneMatch(words -> words.startsWith("Traffic"));

        takingBack.takeBack(Objects.requireNonNull(restored.past().takeback()));

        assertThat(desk.card(passage).row().status()).isEqualTo(Status.DISMISSED);
        assertThat(words()).anyMatch(words -> words.startsWith("Traffic"));
    }

    @Test
    void anotherFigureIsNoneOfThoseThatWereDismissed() {
        edit(TEXT.replace("by 12 percent", "by 1.5 percent"));
        dismiss("Traffic fell");
        edit(TEXT.replace("Traffic fell by 12 percent within a week. ", ""));
        edit(TEXT.replace("by 12 percent", "by 15 percent"));

        assertThat(words()).contains("Traffic fell by 15 percent within a week");
    }

    @Test
    void whatTheTextHasNoMoreIsGone() {
        var before = fact("Anna Lind");
        edit(TEXT.replace("\n\nTraffic fell by 12 percent within a week. I hope it opens soon. The river is 1,094 kilometers long.", ""));

        assertThat(words()).hasSize(4).noneMatch(words -> words.startsWith("Traffic"));
        assertThat(fact("Anna Lind").number()).as("what stays is the same").isEqualTo(before.number());
        assertThatThrownBy(() -> facts.take(article, articles.find(newsroom.imported(TEXT)).orElseThrow().revision(), List.of(before.number())))
                .as("who chose in an older text").hasMessageContaining("a new edit");
    }

    @Test
    void anArticleOfAnOlderBuildIsLookedThroughWhenSomebodyAsks() {
        marking.mark(article, around("Traffic fell by 12 percent within a week"), PassageKind.CLAIM);
        database.sql("delete from claim_search").update();
        database.sql("delete from proposed_claim").update();
        assertThat(facts.of(article).isSearched()).isFalse();

        finding.find(article);

        assertThat(facts.of(article).isSearched()).isTrue();
        assertThat(words()).hasSize(5).noneMatch(words -> words.startsWith("Traffic"));
        dismiss("The river");
        finding.find(article);
        assertThat(words()).as("found twice, nothing is proposed twice, nor anew").hasSize(4);
    }

    @Test
    void aThousandAreTakenByAFewStatements() {
        article = newsroom.imported(IntStream.range(0, 1_000)
                .mapToObj(n -> "The bridge cost %d million euros in %d.".formatted(n + 2, 1900 + n % 100))
                .collect(Collectors.joining("\n\n")));
        var all = open().stream().map(ProposedClaim::number).toList();
        assertThat(all).hasSize(1_000);
        var revision = facts.of(article).revision();

        assertThat(statements.during(() -> facts.take(article, revision, all))).isLessThan(40);
        assertThat(facts.count(article)).isZero();
        assertThat(reading.of(article)).hasSize(1_000);
        assertThat(Set.copyOf(reading.of(article).stream().map(PassageRow::number).toList())).hasSize(1_000);

        var step = (OwnStep.InArticle) ownSteps.toTakeBack(article).orElseThrow();
        assertThat(statements.during(() -> ownSteps.takeBack(step))).as("and given back").isLessThan(60);

        assertThat(facts.count(article)).isEqualTo(1_000);
        var again = (OwnStep.InArticle) ownSteps.toTakeAgain(article).orElseThrow();
        assertThat(statements.during(() -> ownSteps.takeAgain(again))).as("and taken again").isLessThan(60);
        assertThat(facts.count(article)).isZero();
    }
}

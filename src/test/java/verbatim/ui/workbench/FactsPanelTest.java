package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.article.ArticleId;
import verbatim.passage.Announcements;
import verbatim.passage.FactsToCheck;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.passage.Told;
import verbatim.ui.Newsroom;

/** The facts that were found in an article, beside its text. */
class FactsPanelTest extends WorkbenchTest {

    private static final String TEXT = """
            The bridge was closed on Monday, May 2, 2022. It cost 5 million euros in 1998.

            “We closed it after 40 accidents in 2021,” said Anna Lind.
            """;

    @Autowired
    FactsPanelTest(ApplicationContext context) {
        super(context);
    }

    private ArticleId openIt() {
        var article = desk.article(TEXT, Newsroom.details("The bridge"));
        open(article, "Q1");
        return article;
    }

    private NativeButton opener() {
        return find(NativeButton.class, find(ArticleHead.class).single())
                .withCondition(button -> "facts".equals(button.getElement().getAttribute("data-focus")))
                .single();
    }

    private void step(String what, Integer... numbers) {
        fire(find(FactList.class).single(), "fact-step", Map.of("event.detail.what", what, "event.detail.numbers", List.of(numbers)));
    }

    private List<PassageRow> claims(ArticleId article) {
        return desk.as("mara", () -> desk.service(PassageReading.class).of(article)).stream()
                .filter(row -> row.kind() == PassageKind.CLAIM)
                .toList();
    }

    @Test
    void theHeadSaysHowManyThereAreAndAKeyShowsThem() {
        openIt();
        assertThat(opener().getText()).isEqualTo("3 facts to look at");
        assertThat(find(FactsPanel.class).exists()).as("folded away").isFalse();
        key("o");

        assertThat(sent("load").getLast()).hasSize(3);
        assertThat(words(find(FactsPanel.class).single())).contains("Facts to check").contains("3 facts to look at");
        key("o");
        assertThat(find(FactsPanel.class).exists()).isFalse();
    }

    @Test
    void whatIsTakenIsAPassageAtOnceAndIsTakenBack() {
        var article = openIt();
        key("o");
        roundTrip();
        step("t", 1, 3);

        assertThat(claims(article)).extracting(PassageRow::words)
                .containsExactly("The bridge was closed on Monday, May 2, 2022", "We closed it after 40 accidents in 2021");
        assertThat(said()).startsWith("Saved: 2 facts taken");
        assertThat(opener().getText()).isEqualTo("1 fact to look at");
        assertThat(words(find(ArticleHead.class).single())).contains("0 of 3 verified");
        step("z");
        assertThat(opener().getText()).isEqualTo("3 facts to look at");
        assertThat(said()).startsWith("Saved: undid: 2 facts taken");
        step("z");
        assertThat(said()).isEqualTo("Nothing to undo.");
    }

    @Test
    void afterAReloadItIsUndoneAndRedoneInOneOrderWithTheStepsOnPassages() {
        var article = openIt();
        key("o");
        roundTrip();
        step("t", 1);
        step("d", 2);
        var claim = claims(article).getFirst();
        open(article, claim.label());
        key("1");
        go("queue");
        open(article, claim.label());

        key("z");
        assertThat(said()).startsWith("Saved: undid: " + claim.label());
        key("z");
        assertThat(said()).startsWith("Saved: undid: 1 fact dismissed");
        assertThat(opener().getText()).isEqualTo("2 facts to look at");
        key("z");
        assertThat(said()).startsWith("Saved: undid: 1 fact taken · ");
        key("Z");
        assertThat(said()).startsWith("Saved: redid: 1 fact taken");
        key("Z");
        assertThat(said()).startsWith("Saved: redid: 1 fact dismissed");
        assertThat(opener().getText()).isEqualTo("1 fact to look at");
    }

    @Test
    void whatAnotherTakesBackIsShownAndWhatTheyHaveChangedIsRefusedWithTheirName() {
        var article = openIt();
        key("o");
        roundTrip();
        desk.as("jonas", () -> desk.service(FactsToCheck.class).dismiss(article, List.of(3)));
        step("t", 1);
        var claim = claims(article).getFirst();
        assertThat(opener().getText()).isEqualTo("1 fact to look at");
        desk.as("jonas", () -> {
            var steps = desk.service(OwnSteps.class);
            return steps.takeBack((OwnStep.InArticle) steps.toTakeBack(article).orElseThrow());
        });
        Told.everybody(desk.service(Announcements.class), article);
        waitUntil(() -> opener().getText().equals("2 facts to look at"));
        desk.as("jonas", () -> desk.checking().take(claim.id()));

        key("z");
        assertThat(refusalsIn(bottom())).singleElement().asString().startsWith("It is too late for that: Jonas Weber has changed the same since");
        key("z");
        assertThat(said()).as("it bars none before it").isEqualTo("Nothing to undo.");
    }

    @Test
    void severalAreDismissedOrMadeOneClaim() {
        var article = openIt();
        key("o");
        step("m", 1);
        assertThat(refusalsIn(find(FactsPanel.class).single())).containsExactly("Select at least two facts to make one claim of them.");
        step("m", 1, 2);
        assertThat(claims(article)).singleElement().satisfies(row -> assertThat(row.words())
                .isEqualTo("The bridge was closed on Monday, May 2, 2022. It cost 5 million euros in 1998"));
        step("d", 3);
        assertThat(opener().getText()).isEqualTo("no facts left to look at");
        assertThat(said()).startsWith("Saved: 1 fact dismissed");
    }

    @Test
    void whatOthersDecideGoesFromTheList() {
        var article = openIt();
        key("o");
        roundTrip();
        desk.as("jonas", () -> desk.service(FactsToCheck.class).dismiss(article, List.of(2)));
        Told.everybody(desk.service(Announcements.class), article);

        waitUntil(() -> opener().getText().equals("2 facts to look at"));
        step("d", 2);
        assertThat(refusalsIn(find(FactsPanel.class).single())).containsExactly("Others have decided on this already.");
    }

    @Test
    void anArticleOfAnOlderBuildIsLookedThroughWhenSomebodyAsks() {
        var article = desk.article(TEXT, Newsroom.details("The bridge"));
        desk.service(JdbcClient.class).sql("delete from claim_search").update();
        desk.service(JdbcClient.class).sql("delete from proposed_claim").update();
        open(article, "Q1");
        assertThat(opener().getText()).isEqualTo("Find facts to check");
        test(opener()).click();

        waitUntil(() -> opener().getText().equals("3 facts to look at"));
        assertThat(said()).startsWith("Saved: 3 facts found");
    }

    @Test
    void aDeskMaySayThatTheyCount() {
        var article = openIt();
        assertThat(words(find(ArticleHead.class).single())).contains("0 of 1 verified");
        count(ProposedFacts.COUNTED);
        try {
            go("article/" + article.value());
            assertThat(words(find(ArticleHead.class).single())).contains("0 of 4 verified").contains("4 to check");
        } finally {
            count(ProposedFacts.ASIDE);
        }
    }

    private void count(ProposedFacts facts) {
        desk.service(JdbcClient.class).sql("update desk set proposed_facts = :facts").param("facts", facts.name()).update();
    }
}

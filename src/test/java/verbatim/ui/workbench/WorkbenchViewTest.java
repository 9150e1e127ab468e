package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import verbatim.ui.Newsroom;
import verbatim.ui.NoSuchPage;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.KeyCommands;

class WorkbenchViewTest extends WorkbenchTest {

    @Autowired
    WorkbenchViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theArticleStandsInTheTitleAndTheText() {
        go("article/" + seed.value());

        assertThat(find(WorkbenchView.class).single().getPageTitle()).isEqualTo(Newsroom.HEADLINE + " · Verbatim");
        assertThat(findInView(H1.class).single().getText()).isEqualTo(Newsroom.HEADLINE);
        var text = find(ArticleText.class).single().getElement();
        assertThat(text.getProperty("text")).startsWith("Mexican President Claudia Sheinbaum").hasSize(3336);
        assertThat(text.getAttribute("lang")).isEqualTo("en");
        assertThat(words(card())).contains("Choose a passage in the text, or press u for the next one to check.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article/nonsense", "article/7f000000-0000-7000-8000-000000000000"})
    void anArticleThatIsNotThereIsNotFound(String address) {
        go(address);

        assertThat(getCurrentView()).isInstanceOf(NoSuchPage.class);
        assertThat(words(getCurrentView())).contains("There is no such article on this desk.");
    }

    @Test
    void everyPassageIsListedWithItsStatus() {
        desk.submit("mara", seed, FIRST);
        go("article/" + seed.value());

        var buttons = find(NativeButton.class, find(PassageList.class).single()).all();
        assertThat(buttons).hasSize(marks().size()).hasSizeGreaterThan(11);
        assertThat(words(buttons.getFirst())).contains("Q1", "sovereignty is not for sale");
        assertThat(buttons.getFirst().getElement().getAttribute("title")).isEqualTo("Awaiting review · Claudia Sheinbaum");
        assertThat(buttons.get(1).getElement().getAttribute("title")).startsWith("To check");
        assertThat(marks()).contains("Q1, Awaiting review, Claudia Sheinbaum");
    }

    @Test
    void anAddressWithAPassageOpensItsCard() {
        open(seed, "q2");

        assertThat(card().card()).isNotNull();
        assertThat(words(card())).contains("Q2").contains("Claudia Sheinbaum").contains("stated").contains("eastern Mexico");
        assertThat(find(ArticleText.class).single().getElement().getProperty("chosen"))
                .isEqualTo(desk.passage(seed, "Q2").value().toString());
        assertThat(current()).singleElement().asString().contains("Q2");
    }

    @Test
    void theCardShowsWordsSpeakerCueOccasionAndWhoDidWhat() {
        open(seed, FIRST);

        var shown = words(card());
        assertThat(shown).contains("sovereignty is not for sale.", "Claudia Sheinbaum", "declaring", "To check");
        assertThat(shown).contains("Found by the text engine");
        assertThat(find(UnorderedList.class, card()).withClassName("vb-history").exists()).isTrue();
    }

    @Test
    void choosingInTheListChangesTheCardAndTheAddress() {
        open(seed, FIRST);
        var second = find(NativeButton.class, find(PassageList.class).single()).all().get(1);
        // Without the round trip of a test's click, after which the browser would have been told.
        ComponentUtil.fireEvent(second, new ClickEvent<>(second));
        var replaced = replacedAddresses();

        assertThat(label()).isEqualTo("Q2");
        assertThat(replaced).containsExactly("article/" + seed.value() + "/Q2");
    }

    @Test
    void choosingInTheTextDoesTheSame() {
        open(seed, FIRST);
        var third = desk.passage(seed, "Q3").value();
        fire(find(ArticleText.class).single(), "passage-chosen", Map.of("event.detail.id", third.toString()));

        assertThat(label()).isEqualTo("Q3");
        assertThat(current()).singleElement().asString().contains("Q3");
    }

    @Test
    void whatTheBrowserChoosesMustBeAPassage() {
        open(seed, FIRST);
        fire(find(ArticleText.class).single(), "passage-chosen", Map.of("event.detail.id", UUID.randomUUID().toString()));

        assertThat(label()).isEqualTo(FIRST);
    }

    @Test
    void keysGoThroughThePassages() {
        go("article/" + seed.value());
        key("j");
        assertThat(label()).isEqualTo("Q1");
        key("j");
        assertThat(label()).isEqualTo("Q2");
        key("k");
        key("k");
        assertThat(label()).as("stays at the first").isEqualTo("Q1");
    }

    @Test
    void aKeyFindsTheNextToCheckAndBeginsAgainAtTheTop() {
        desk.approve(seed, "Q2");
        open(seed, "Q1");
        key("u");
        assertThat(label()).as("skips the approved one").isEqualTo("Q3");

        var last = find(NativeButton.class, find(PassageList.class).single()).all().getLast();
        test(last).click();
        key("u");
        assertThat(label()).isEqualTo("Q1");
    }

    @Test
    void whereNothingIsLeftItSaysSo() {
        var calm = desk.article("Nothing was said.", Newsroom.details("Calm"));
        go("article/" + calm.value());
        key("j");
        key("u");

        assertThat(said()).isEqualTo("Nothing is left to check.");
        assertThat(words(card())).contains("No quotes were found. Select words in the text to mark one.");
    }

    @Test
    void allKeysAreNamedAndEveryNamedKeyDoesSomething() {
        open(seed, FIRST);
        key("?");

        assertThat(words(find(KeysDialog.class).single())).contains("next, previous passage", "undo the last step");
        var bound = List.of(findInView(KeyCommands.class).single().getElement().getAttribute("keys").split(" "));
        assertThat(bound).contains("j", "k", "u", "1", "8", "f", "s", "e", "x", "n", "w", "q", "d", "Enter", "m", "l", "z", "?");
        press("Close");
        assertThat(find(KeysDialog.class).exists()).isFalse();
    }

    @Test
    void theListIsFoldedAwayAndBack() {
        open(seed, FIRST);
        key("l");
        assertThat(find(Div.class).withClassName("vb-desk", "folded").exists()).isTrue();
        key("l");
        assertThat(find(Div.class).withClassName("vb-desk", "folded").exists()).isFalse();
    }

    private String label() {
        return find(Span.class, card()).withClassName("label").single().getText();
    }

    private List<String> current() {
        return find(NativeButton.class, find(PassageList.class).single())
                .withAttribute("aria-current", "true")
                .all()
                .stream()
                .map(button -> words(button))
                .toList();
    }

    private List<String> marks() {
        var titles = new ArrayList<String>();
        ((JsonNode) find(ArticleText.class).single().getElement().getPropertyRaw("marks"))
                .forEach(mark -> titles.add(mark.path("title").asString()));
        return titles;
    }

    private static List<String> replacedAddresses() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains("replace: true"))
                .map(call -> String.valueOf(call.getParameters().get(1)))
                .toList();
    }
}

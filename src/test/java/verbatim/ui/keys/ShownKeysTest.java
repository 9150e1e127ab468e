package verbatim.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.Keymap;
import verbatim.article.ArticleId;
import verbatim.passage.SpeakerReading;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Keyed;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.PersonKeys;

class ShownKeysTest extends ScreenTest {

    private ArticleId article;

    @Autowired
    ShownKeysTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void anArticle() {
        article = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
    }

    @Test
    void everyKeyOfAScreenIsListedThereAndOnThePageOfKeys() {
        var screens = Map.of(
                KeyScreen.WORKBENCH, "article/" + article.value() + "/Q1",
                KeyScreen.QUEUE, "queue?status=all",
                KeyScreen.WORK, "work",
                KeyScreen.SOURCES, "sources",
                KeyScreen.SPEAKERS, "speakers",
                KeyScreen.SPEAKER, "speaker/" + desk.service(SpeakerReading.class).list("", null, 1).getFirst().id().value(),
                KeyScreen.PAIRS, "speakers/pairs",
                KeyScreen.LOOKS, "second-looks");
        screens.forEach((screen, address) -> {
            go(address);
            var bound = new HashSet<>(List.of(findInView(KeyCommands.class).single().getElement().getAttribute("keys").split(" ")));
            assertThat(bound.remove("?")).as("? lists the keys of " + address).isTrue();
            assertThat(NamedKeys.of(screen).stream().flatMap(row -> row.keys().stream()).filter(key -> !key.equals("F6")))
                    .as("keys of " + address)
                    .containsExactlyInAnyOrderElementsOf(bound);
            key("?");
            assertThat(words(find(KeysDialog.class).single())).contains(NamedKeys.of(screen).getFirst().does(), "find words in all passages");
            find(KeysDialog.class).single().close();
            roundTrip();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noKeyDoesTwoThingsOnOneScreen(KeyScreen screen) {
        assertThat(NamedKeys.of(screen).stream().flatMap(row -> row.keys().stream())).doesNotHaveDuplicates();
        if (screen != KeyScreen.EVERYWHERE) {
            assertThat(NamedKeys.of(screen).stream().flatMap(row -> row.keys().stream())).as("those of all screens").doesNotContain("/", "?");
        }
    }

    @Test
    void theSheetsOfAnArticleAreReachedByTheirKeys() {
        var sheets = Map.of("X", "article/" + article.value() + "/must-fix", "Q", "article/" + article.value() + "/callback", "O", "overview?article=" + article.value());
        sheets.forEach((key, address) -> {
            open(article, "Q1");
            key(key);
            assertThat(address()).isEqualTo(address);
        });
    }

    @Test
    void noSentenceHasAPlaceThatNothingFills() {
        assertThat(NamedKeys.all()).extracting(NamedKeys::does).noneMatch(words -> words.contains("{"));
    }

    @Test
    void aButtonThatIsNotSeenIsNotPressed() {
        var pressed = new HashSet<String>();
        var button = new KeyButton("Sign off", "S", () -> pressed.add("S"));
        var part = new Div(new Div(button));
        Keyed.press(part, "x");
        button.setEnabled(false);
        Keyed.press(part, "S");
        button.setEnabled(true);
        button.getParent().orElseThrow().setVisible(false);
        Keyed.press(part, "S");
        assertThat(pressed).isEmpty();
        button.getParent().orElseThrow().setVisible(true);
        Keyed.press(part, "S");
        assertThat(pressed).containsExactly("S");
    }

    @Test
    void whatTheQueueSaysOfAKeyIsThePersonsOwn() {
        PersonKeys.set(UI.getCurrent(), Keymap.STANDARD.with("x", "é"));
        go("queue?status=all");
        assertThat(shown()).contains("Enter opens it in the article, é ticks it.");
        PersonKeys.set(UI.getCurrent(), Keymap.STANDARD.with(Keymap.Letters.OFF));
        go("queue?status=verified");
        assertThat(shown()).contains("Enter opens it in the article.").doesNotContain("ticks it");
    }

    /** All words of the screen, without its frame. */
    private static String shown() {
        return words(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}

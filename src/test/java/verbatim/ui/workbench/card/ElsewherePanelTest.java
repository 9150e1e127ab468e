package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.Finding;
import verbatim.ui.Newsroom;
import verbatim.ui.workbench.WorkbenchTest;

class ElsewherePanelTest extends WorkbenchTest {

    private static final String WORDS = "“The old bridge over the river is closed until the spring,” said Anna Lind.";

    @Autowired
    ElsewherePanelTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void otherArticlesWithTheSameWordsAreNamedWithSpeakerAndFinding() {
        var before = desk.article(WORDS, Newsroom.details("Bridge closed"));
        desk.conclude("jonas", before, "Q1", Finding.EXACT);
        open(desk.article(WORDS, Newsroom.details("Bridge still closed")), "Q1");
        waitUntil(() -> panel().isVisible());

        assertThat(words(panel())).contains("The same words elsewhere", "Bridge closed", "Q1 · Anna Lind", "Exact", "the same words");
        assertThat(find(RouterLink.class, panel()).single().getHref()).isEqualTo("article/" + before.value() + "/Q1");
    }

    @Test
    void otherWordsAndAnotherSpeakerArePointedOut() {
        desk.article(WORDS.replace("closed", "open").replace("Anna Lind", "Tom Berg"), Newsroom.details("Bridge open"));
        open(desk.article(WORDS, Newsroom.details("Bridge closed")), "Q1");
        waitUntil(() -> panel().isVisible());

        assertThat(words(panel())).contains("Tom Berg", "≠ another speaker than here", "Other words there", "there: ", "open", "here: ");
    }

    @Test
    void aSignAboveTellsOfAnotherSpeakerOrFindingBeforeOneIsSet() {
        var before = desk.article(WORDS, Newsroom.details("Bridge closed"));
        desk.conclude("jonas", before, "Q1", Finding.EXACT);
        open(desk.article(WORDS, Newsroom.details("Bridge still closed")), "Q1");
        waitUntil(() -> panel().isVisible());
        assertThat(signs()).hasSize(1);

        pressFinding("Exact");
        assertThat(signs()).as("the same speaker and finding").isEmpty();
        pressFinding("Altered");
        assertThat(signs()).hasSize(1);
    }

    @Test
    void aSignAboveTellsOfAnotherSpeaker() {
        desk.article(WORDS.replace("Anna Lind", "Tom Berg"), Newsroom.details("Bridge shut"));
        open(desk.article(WORDS, Newsroom.details("Bridge closed")), "Q1");
        waitUntil(() -> panel().isVisible());

        assertThat(signs()).containsExactly("⚠\uFE0E The same words elsewhere: with another speaker or finding");
    }

    @Test
    void whereTheOthersAgreeThereIsNoSign() {
        desk.article(WORDS, Newsroom.details("Bridge shut"));
        open(desk.article(WORDS, Newsroom.details("Bridge closed")), "Q1");
        waitUntil(() -> panel().isVisible());

        assertThat(signs()).isEmpty();
    }

    private List<String> signs() {
        return find(NativeButton.class, card()).withClassName("vb-elsewhere-sign").all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void whereThereIsNothingNothingIsShown() {
        open(seed, FIRST);

        assertThat(card().getChildren().filter(ElsewherePanel.class::isInstance).findFirst())
                .hasValueSatisfying(panel -> assertThat(panel.isVisible()).isFalse());
    }

    private ElsewherePanel panel() {
        return card().getChildren()
                .filter(ElsewherePanel.class::isInstance)
                .map(ElsewherePanel.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

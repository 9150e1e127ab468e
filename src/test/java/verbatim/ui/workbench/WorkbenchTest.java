package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.workbench.card.CardPanel;
import verbatim.ui.workbench.card.FindingPanel;

/** A test of the workbench: the seed article lies on the desk, and Mara, who imported it, sits before it. */
public abstract class WorkbenchTest extends ScreenTest {

    /** The first quote: "sovereignty is not for sale." */
    protected static final String FIRST = "Q1";

    /** The seed article. */
    protected ArticleId seed;

    protected WorkbenchTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void layTheSeedArticleOnTheDesk() {
        seed = desk.seed();
    }

    /** What is stored of a passage. */
    protected PassageCard stored(String label) {
        return desk.card(seed, label);
    }

    /** The card on the screen. */
    protected CardPanel card() {
        return find(CardPanel.class).single();
    }

    /** The list of the passages. */
    protected PassageList list() {
        return find(PassageList.class).single();
    }

    /** Chooses a passage in the list, or in the text, by its number. */
    protected void chooseIn(Component part, int number) {
        fire(part, "passage-chosen", Map.of("event.detail.number", number));
    }

    /** The part of the card under this heading. */
    protected Section part(String heading) {
        return find(Section.class, card())
                .withCondition(part -> part.getChildren().anyMatch(child -> child instanceof H2 title && heading.equals(title.getText())))
                .single();
    }

    /** The line below, with what was saved and why a key did nothing. */
    protected Component bottom() {
        return find(BottomLine.class).single();
    }

    /** What the bottom line says. */
    protected String said() {
        return find(Span.class, bottom())
                .withClassName("said")
                .single()
                .getText();
    }

    /** What is said to be missing in one part of the screen. */
    protected List<String> refusalsIn(Component part) {
        return find(RefusalLine.class, part).all().stream()
                .flatMap(Component::getChildren)
                .map(ScreenTest::words)
                .toList();
    }

    /** Presses a finding on the card. */
    protected void pressFinding(String word) {
        test(findingButton(word)).click();
    }

    protected NativeButton findingButton(String word) {
        return find(NativeButton.class, find(FindingPanel.class).single())
                .withCondition(button -> word.equals(button.getText()))
                .single();
    }

    /** The label of the first passage of a kind. */
    protected String firstOfKind(PassageKind kind) {
        return desk.as("mara", () -> desk.service(PassageReading.class).of(seed)).stream()
                .filter(row -> row.kind() == kind)
                .map(PassageRow::label)
                .findFirst()
                .orElseThrow();
    }

    /** Where words stand in the seed article's text. */
    protected verbatim.text.Span where(String words) {
        var text = desk.as("mara", () -> desk.service(ArticleReading.class).find(seed)).orElseThrow().text();
        int start = text.indexOf(words);
        return new verbatim.text.Span(start, start + words.length());
    }
}

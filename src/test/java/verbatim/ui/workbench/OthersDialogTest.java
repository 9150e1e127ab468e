package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.OthersImporting;
import verbatim.passage.others.OthersColumn;
import verbatim.ui.Newsroom;
import verbatim.ui.others.OthersDialog;

/** What others found, from where it is pasted to the card. */
class OthersDialogTest extends WorkbenchTest {

    private static final String TEXT = "“We will stay,” Ana Ruiz said.\n\nNobody asked why. “Nobody leaves the valley,” said Bo Ek.\n";

    @Autowired
    OthersDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whatAColumnHoldsAndAWordMeansIsSaidAndShownAtOnce() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        open(article, "Q1");
        press("Bring in…");
        write("Or paste the rows", "Where,Comment,Author,Verdict\nWe will stay,They left.,Jana Holm,Pants on fire\nNobody asked why.,,Jana Holm,\n");
        press("See what it would bring");
        waitUntil(() -> refusals().contains("Say which column holds the quoted words."));
        assertThat(bring().isEnabled()).isFalse();

        choose("Where", OthersColumn.WORDS);
        waitUntil(() -> bring().isEnabled());
        assertThat(shown()).contains("1 new passage · 1 note on a passage · 0 there already · 0 not brought", "Filed under: Pants on fire.");
        assertThat(refusals()).isEmpty();
        choose("“Pants on fire” means", Finding.ALTERED);
        waitUntil(() -> bring().isEnabled() && shown().contains("Concluded there: Altered."));

        press("Bring in");
        waitUntil(() -> !find(OthersDialog.class).exists());
        assertThat(said()).startsWith("Saved: paste brought in: 1 new passage, 1 note on a passage");
        assertThat(words(card())).contains("Jana Holm, in paste", "They left.", "Concluded there: Altered.", "To check");
        assertThat(desk.card(article, "Q1").row().finding()).isNull();
        assertThat(desk.card(article, "C3").row().words()).isEqualTo("Nobody asked why.");
    }

    @Test
    void whereTheArticleChangedMeanwhileItIsShownAgain() {
        var article = desk.article(TEXT, Newsroom.details("Who stays"));
        open(article, "Q1");
        press("Bring in…");
        write("Or paste the rows", "quote,comment\nNobody asked why.,True.\nWe will stay,No.\n");
        press("See what it would bring");
        waitUntil(() -> bring().isEnabled());
        desk.as("jonas", () -> desk.service(EvidenceGathering.class).note(desk.card(article, "Q1").row().id(), "No."));

        press("Bring in");
        waitUntil(() -> shown().contains("nothing: Q1 has it"));
        assertThat(refusals()).first().asString().startsWith("Meanwhile somebody has changed the article");
        assertThat(desk.service(OthersImporting.class).of(article)).isEmpty();
        waitUntil(() -> bring().isEnabled());
        press("Bring in");
        waitUntil(() -> !find(OthersDialog.class).exists());
        assertThat(desk.service(OthersImporting.class).of(article)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        Select<T> field = find(Select.class).withCondition(one -> label.equals(one.getLabel())).single();
        test(field).selectItem(field.getItemLabelGenerator().apply(value));
    }

    private String shown() {
        return words(find(OthersDialog.class).single());
    }

    private Button bring() {
        return find(Button.class).withText("Bring in").single();
    }
}

package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.ui.Newsroom;
import verbatim.ui.workbench.WorkbenchTest;

class DoubtsPanelTest extends WorkbenchTest {

    private ArticleId article;

    @Autowired
    DoubtsPanelTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void aQuoteThatNothingCloses() {
        article = desk.article(
                "“The depot stays where it is and nobody will tear it down, said Ben Cole.", Newsroom.details("The depot"));
    }

    @Test
    void whatIsDoubtedStandsOnTheCardUntilSomebodySaysWhyItIsNone() {
        open(article, FIRST);
        assertThat(words(part("Doubts"))).contains("No mark closes this quote: see where it ends.");

        test(find(Button.class, part("Doubts")).withText("Settle…").single()).click();
        press("doubt settled");
        assertThat(refusalsIn(find(ReasonDialog.class).single())).containsExactly("Say why it is settled: what you looked at, and what it showed.");
        write("Why is this no doubt any more?", "It ends with the paragraph.");
        press("doubt settled");

        assertThat(desk.card(article, FIRST).openDoubts()).isEmpty();
        assertThat(words(part("Doubts"))).contains("1 settled", "Settled by Mara Lindt, today 09:00: It ends with the paragraph.");
        key("z");
        assertThat(desk.card(article, FIRST).openDoubts()).hasSize(1);
    }

    @Test
    void aReviewerApprovesWithOneOpenOnlyWithAReason() {
        desk.conclude("mara", article, FIRST, Finding.EXACT);
        desk.submit("mara", article, FIRST);
        signIn("ruth");
        open(article, FIRST);
        press("Approve");
        assertThat(desk.card(article, FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);

        write("A doubt is open. Why do you approve all the same?", "The paragraph ends there.");
        test(find(Button.class, find(ReasonDialog.class).single()).withText("Approve").single()).click();

        assertThat(desk.card(article, FIRST).row().state()).isEqualTo(CheckState.APPROVED);
        assertThat(words(part("Doubts"))).contains("No mark closes this quote");
        assertThat(words(card())).contains("A doubt was open then: The paragraph ends there.");
    }
}

package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.ui.Newsroom;

class SignOffDialogTest extends WorkbenchTest {

    private static final String WAIVER = "Why open passages may stay open";

    @Autowired
    SignOffDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anEditorCannotSignOff() {
        open(seed, FIRST);

        assertThat(find(Button.class).withText("Sign off…").exists()).isFalse();
    }

    @Test
    void aReviewerIsToldWhatIsOpenAndCannotWaiveIt() {
        signIn("ruth");
        open(seed, FIRST);
        press("Sign off…");
        assertThat(find(TextArea.class).withLabel(WAIVER).exists()).isFalse();

        assertThat(words(find(SignOffDialog.class).single()))
                .containsOnlyOnce("Still open: Q1, Q2")
                .contains("ask an administrator to waive them.");
        assertThat(sign().isEnabled()).isFalse();
        assertThat(signOffs(seed)).isEmpty();
    }

    @Test
    void anAdministratorSaysWhyPassagesMayStayOpen() {
        signIn("admin");
        open(seed, FIRST);
        press("Sign off…");
        assertThat(words(find(SignOffDialog.class).single())).contains("Say why they may stay open.");
        assertThat(sign().isEnabled()).isFalse();
        write(WAIVER, "It is a columnist's text.");
        press("Sign off");

        assertThat(find(SignOffDialog.class).exists()).isFalse();
        assertThat(signOffs(seed)).singleElement().returns("It is a columnist's text.", SignOffRow::waiverReason);
        assertThat(words(find(ArticleHead.class).single())).contains("✓ Signed off by Administrator");
        assertThat(find(Button.class).withText("Sign off…").exists()).as("it is done").isFalse();
        assertThat(said()).startsWith("Saved: signed off");
    }

    @Test
    void whatIsAllAtAnEndIsSignedOffByAReviewer() {
        var calm = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        desk.approve(calm, "Q1");
        signIn("ruth");
        open(calm, "Q1");
        press("Sign off…");
        press("Sign off");
        assertThat(signOffs(calm)).singleElement().returns(true, SignOffRow::stands);

        press("Open again…");
        write("Why do you open it again?", "The tape is of another day.");
        press("Open again");
        assertThat(find(Span.class, find(ArticleHead.class).single()).withTextContaining("Signed off by").exists())
                .as("the sign-off falls")
                .isFalse();
    }

    private Button sign() {
        return find(Button.class).withText("Sign off").single();
    }

    private List<SignOffRow> signOffs(ArticleId article) {
        return desk.as("admin", () -> desk.service(SigningOff.class).of(article));
    }
}

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
import verbatim.passage.Finding;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.ui.Newsroom;
import verbatim.ui.articles.ArticlesView;

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
        key("S");
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
        assertThat(signOffs(seed)).singleElement().satisfies(row -> assertThat(row.accepted()).hasSize(14)
                .allMatch(accepted -> "It is a columnist's text.".equals(accepted.reason())));
        assertThat(words(find(ArticleHead.class).single()))
                .contains("✗signed off by Administrator with 14 problems: Q1 open, Q2 open")
                .doesNotContain("✓signed off");
        assertThat(find(Button.class).withText("Sign off…").exists()).as("it is done").isFalse();
        assertThat(said()).startsWith("Saved: signed off with 14 problems: Q1 open");
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
        assertThat(find(Span.class, find(ArticleHead.class).single()).withTextContaining("signed off by").exists())
                .as("the sign-off falls")
                .isFalse();
        assertThat(words(find(ArticleHead.class).single()))
                .contains("The sign-off fell", "Q1 is open again. Ruth Okafor opened it again.");
    }

    @Test
    void aProblemIsSignedOffWithItsReasonAloneAndNeverInPlainGreen() {
        var calm = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        desk.approve(calm, "Q1", Finding.UNVERIFIABLE);
        signIn("ruth");
        open(calm, "Q1");
        press("Sign off…");
        assertThat(words(find(SignOffDialog.class).single())).contains("signed off with 1 problem");
        assertThat(sign().isEnabled()).isFalse();
        write("Q1 Cannot verify: why may it be printed with this?", "Two colleagues heard it.");
        press("Sign off");

        assertThat(signOffs(calm)).singleElement().satisfies(row -> {
            assertThat(row.stands()).isTrue();
            assertThat(row.accepted()).singleElement().returns("Two colleagues heard it.", SignOffRow.Accepted::reason);
        });
        assertThat(words(find(ArticleHead.class).single())).contains("✗signed off by Ruth Okafor with 1 problem: Q1 Cannot verify");
        assertThat(said()).startsWith("Saved: signed off with 1 problem: Q1 Cannot verify");
        go("import");
        go("articles?show=all");
        assertThat(words(find(ArticlesView.class).single()))
                .contains("✗signed off with 1 problem: Q1 Cannot verify")
                .doesNotContain("✓");
    }

    private Button sign() {
        return find(Button.class).withText("Sign off").single();
    }

    private List<SignOffRow> signOffs(ArticleId article) {
        return desk.as("admin", () -> desk.service(SigningOff.class).of(article));
    }
}

package verbatim.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.AccountTest;
import verbatim.account.ActingAs;
import verbatim.account.PersonHistory;
import verbatim.ui.component.RefusalLine;

@AccountTest
@ActingAs
@ViewPackages(classes = OwnPasswordView.class)
class OwnPasswordViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "first-desk-of-the-tests";
    private static final String CHOSEN = "seven herons at dawn";

    private final PersonHistory history;

    @Autowired
    OwnPasswordViewTest(PersonHistory history) {
        this.history = history;
    }

    @Test
    void itSaysWhoseItIsAndThatOtherSessionsEnd() {
        navigate(OwnPasswordView.class);

        assertThat($(TextField.class).withLabel("Username").single().getValue()).isEqualTo("admin");
        assertThat($(Paragraph.class).single().getText()).startsWith("Your other sessions end");
        assertThat($(Button.class).withText("Not now").exists()).isTrue();
    }

    @Test
    @ActingAs(oneTimePassword = true)
    void itCannotBeLeftWithAOneTimePassword() {
        navigate(OwnPasswordView.class);

        assertThat($(Paragraph.class).single().getText()).startsWith("You signed in with a one-time password.");
        assertThat($(Button.class).withText("Not now").exists()).isFalse();
    }

    @Test
    void theNewPasswordIsTypedTwice() {
        navigate(OwnPasswordView.class);

        change(PASSWORD, CHOSEN, CHOSEN + "!");

        assertThat($(RefusalLine.class).single().getElement().getTextRecursively()).isEqualTo("The two new passwords differ.");
    }

    @Test
    void whatTheRulesRefuseIsSaidBesideTheButton() {
        navigate(OwnPasswordView.class);

        change("not the password", CHOSEN, CHOSEN);
        assertThat($(RefusalLine.class).single().getElement().getTextRecursively()).isEqualTo("The current password is not right.");

        change(PASSWORD, "short", "short");
        assertThat($(RefusalLine.class).single().getElement().getTextRecursively()).isEqualTo("A password needs at least 12 characters.");
    }

    @Test
    void aGoodOneIsTaken() {
        navigate(OwnPasswordView.class);

        change(PASSWORD, CHOSEN, CHOSEN);

        assertThat(history.latest(1))
                .singleElement()
                .returns(PersonHistory.Act.PASSWORD_CHOSEN, PersonHistory.Entry::what);
    }

    private void change(String current, String chosen, String again) {
        type("Current password", current);
        type("New password", chosen);
        type("New password, again", again);
        test($(Button.class).withText("Change password").single()).click();
    }

    private void type(String label, String text) {
        test($(PasswordField.class).withLabel(label).single()).setValue(text);
    }
}

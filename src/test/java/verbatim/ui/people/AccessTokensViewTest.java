package verbatim.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.AccessTokens;
import verbatim.account.AccountTest;
import verbatim.account.ActingAs;
import verbatim.account.Role;
import verbatim.account.TokenAccess;
import verbatim.account.TokenScope;
import verbatim.ui.component.RefusalLine;

@AccountTest
@ActingAs("admin")
@ViewPackages(classes = AccessTokensView.class)
class AccessTokensViewTest extends SpringBrowserlessTest {

    private final AccessTokens tokens;
    private final TokenAccess access;

    @Autowired
    AccessTokensViewTest(AccessTokens tokens, TokenAccess access) {
        this.tokens = tokens;
        this.access = access;
    }

    @Test
    void aTokenIsMadeShownOnceAndEnded() {
        navigate(AccessTokensView.class);
        press("Make a token");
        test($(TextField.class).withCaption("Name").single()).setValue("Newsroom CMS");
        test($(Button.class).withText("Make a token").last()).click();

        var token = $(FreshTokenDialog.class).single();
        var value = $(TextField.class).withCaption("Token").single().getValue();
        assertThat(access.of(value)).isPresent();
        assertThat(token.getHeaderTitle()).isEqualTo("Newsroom CMS");
        press("Done");
        assertThat(box()).contains("Newsroom CMS", "Read", "Works").doesNotContain(value);

        press("End it");
        test($(ConfirmDialog.class).single()).reject();
        assertThat(box()).contains("Ended");
        assertThat(access.of(value)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideTheButton() {
        navigate(AccessTokensView.class);
        press("Make a token");
        test($(Button.class).withText("Make a token").last()).click();

        assertThat($(RefusalLine.class).single().getElement().getTextRecursively()).startsWith("Give the token a name");
        assertThat(tokens.own()).isEmpty();
    }

    @Test
    @ActingAs(value = "admin", role = Role.EDITOR)
    void whoIsNoAdministratorIsNotOfferedTheScope() {
        navigate(AccessTokensView.class);
        press("Make a token");

        assertThat($(RadioButtonGroup.class).single().getListDataView().getItems().toList())
                .isEqualTo(List.of(TokenScope.READ, TokenScope.WRITE));
        assertThat($(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private String box() {
        return $(TokenBox.class).single().getElement().getTextRecursively();
    }
}

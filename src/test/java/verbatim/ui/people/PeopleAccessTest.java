package verbatim.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import verbatim.account.AccountTest;
import verbatim.account.ActingAs;
import verbatim.account.Role;
import verbatim.ui.settings.AuditView;
import verbatim.ui.settings.HouseStyleView;
import verbatim.ui.settings.WebhooksView;

@AccountTest
@ViewPackages(classes = {PeopleView.class, HouseStyleView.class, AuditView.class, WebhooksView.class})
class PeopleAccessTest extends SpringBrowserlessTest {

    @Test
    @ActingAs
    void anAdministratorIsLetIn() {
        UI.getCurrent().navigate("people");

        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    @Test
    @ActingAs(role = Role.REVIEWER)
    void aReviewerIsNot() {
        UI.getCurrent().navigate("people");

        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
    }

    @Test
    @ActingAs(oneTimePassword = true)
    void whoHasAOneTimePasswordIsLedToChoosingOnesOwn() {
        UI.getCurrent().navigate("people");

        assertThat(getCurrentView()).isInstanceOf(OwnPasswordView.class);
    }
}

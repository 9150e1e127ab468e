package verbatim.ui.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import verbatim.account.CurrentPerson;
import verbatim.account.OwnPassword;
import verbatim.ui.component.Words;

/**
 * Where everybody changes the own password; where one starts with a one-time password. Outside the shell, because all
 * that the shell offers is closed to whoever has yet to choose a password.
 */
@Route(value = "password", autoLayout = false)
@PermitAll
@CssImport("./styles/people.css")
public class OwnPasswordView extends Composite<Main> implements HasDynamicTitle {

    private final transient OwnPassword ownPassword;
    private final transient CurrentPerson currentPerson;
    private final Paragraph reason = new Paragraph();
    private final OwnPasswordForm form = new OwnPasswordForm(this::change, () -> UI.getCurrent().navigate(""));

    OwnPasswordView(OwnPassword ownPassword, CurrentPerson currentPerson) {
        this.ownPassword = ownPassword;
        this.currentPerson = currentPerson;
        getContent().addClassName("vb-own-password");
        getContent().add(new H1(Words.of(StaffLine.YOUR_PASSWORD)), reason, form);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var forced = currentPerson.mustChangePassword();
        form.mayBeLeft(!forced);
        form.signedInAs(currentPerson.require().username());
        reason.setText(
                forced
                        ? Words.of(StaffLine.CHOOSE_OWN)
                        : Words.of(StaffLine.OTHER_SESSIONS));
    }

    private void change(String current, String chosen) {
        ownPassword.change(current, chosen);
        Notification.show(Words.of(StaffLine.PASSWORD_CHANGED), 4000, Notification.Position.BOTTOM_START);
        UI.getCurrent().navigate("");
    }

    @Override
    public String getPageTitle() {
        return Words.of(StaffLine.YOUR_PASSWORD) + " · Verbatim";
    }
}

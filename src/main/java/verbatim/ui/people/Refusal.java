package verbatim.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import verbatim.account.AccountRefused;

/** The sentence that tells why a step was refused, announced to screen readers as an alert. */
final class Refusal extends Div {

    private static final int MILLISECONDS = 10_000;

    Refusal() {
        addClassName("vb-refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows the sentence in place, beside what was pressed. */
    void say(AccountRefused refused) {
        setText(refused.sentence());
        setVisible(true);
    }

    /** Takes the sentence away before another try. */
    void clear() {
        setVisible(false);
    }

    /** For a step that has no dialog left to say it in. */
    static void show(AccountRefused refused) {
        var notification = new Notification(refused.sentence(), MILLISECONDS, Notification.Position.MIDDLE);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.open();
    }
}

package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.account.OneTimePassword;
import verbatim.text.TextDirection;

/** Shows a one-time password, once. It is gone when the dialog is closed, so a stray click does not close it. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String name, String username, OneTimePassword password) {
        setHeaderTitle("One-time password for " + TextDirection.inLine(name));
        addClassName("vb-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField("Password");
        field.setValue(password.value());
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("vb-one-time-password");
        var copy = new Button("Copy");
        Clipboard.onClick(copy).writeText(field);
        copy.addClickListener(click -> copy.setText("Copied"));
        add(
                new Paragraph("Hand it to " + name + " (username: " + username + "). It is shown only now, and has to"
                        + " be replaced at the next sign-in."),
                field);
        var done = new Button("Done", click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
    }
}

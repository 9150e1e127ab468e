package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.account.OneTimePassword;
import verbatim.text.TextDirection;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Shows a one-time password, once. It is gone when the dialog is closed, so a stray click does not close it. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String name, String username, OneTimePassword password) {
        setHeaderTitle(Words.of(StaffLine.ONE_TIME_FOR, TextDirection.inLine(name)));
        addClassName("vb-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField(Words.of(StaffLine.PASSWORD));
        field.setValue(password.value());
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("vb-one-time-password");
        var copy = new Button(Words.of(ScreenLine.COPY));
        Clipboard.onClick(copy).writeText(field);
        copy.addClickListener(click -> copy.setText(Words.of(ScreenLine.COPIED)));
        add(
                new Paragraph(Words.of(StaffLine.HAND_OVER, name, username)),
                field);
        var done = new Button(Words.of(ScreenLine.DONE), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
    }
}

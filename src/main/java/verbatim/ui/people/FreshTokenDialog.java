package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.account.FreshToken;
import verbatim.text.TextDirection;
import verbatim.ui.component.Words;

/** Shows a token, once. It is gone when the dialog is closed, so a stray click does not close it. */
final class FreshTokenDialog extends Dialog {

    FreshTokenDialog(String name, FreshToken token) {
        setHeaderTitle(TextDirection.inLine(name));
        addClassName("vb-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField(Words.of(TokenLine.TOKEN));
        field.setValue(token.value());
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("vb-one-time-password");
        var copy = new Button(Words.of(TokenLine.COPY));
        Clipboard.onClick(copy).writeText(field);
        copy.addClickListener(click -> copy.setText(Words.of(TokenLine.COPIED)));
        add(new Paragraph(Words.of(TokenLine.SHOWN_ONCE)), field);
        var done = new Button(Words.of(TokenLine.DONE), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
    }
}

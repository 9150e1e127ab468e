package verbatim.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import verbatim.notice.NewWebhook;
import verbatim.ui.component.Words;

/** Shows the secret of a webhook, once. It is gone when the dialog is closed, so a stray click does not close it. */
class SecretDialog extends Dialog {

    SecretDialog(NewWebhook hook) {
        setHeaderTitle(Words.of(HookLine.SECRET_TITLE));
        setWidth("min(560px, 96vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        // On a phone it takes two lines, and is to be seen whole.
        var field = new TextArea(Words.of(HookLine.SECRET));
        field.setValue(hook.secret());
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("vb-secret");
        var copy = new Button(Words.of(HookLine.COPY));
        Clipboard.onClick(copy).writeText(field);
        copy.addClickListener(click -> copy.setText(Words.of(HookLine.COPIED)));
        add(new Paragraph(Words.of(HookLine.SECRET_ONCE)), field);
        var done = new Button(Words.of(HookLine.DONE), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
    }
}

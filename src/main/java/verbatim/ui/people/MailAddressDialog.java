package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import verbatim.account.Person;
import verbatim.notice.people.NoticeRefused;
import verbatim.text.TextDirection;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.notices.NoticesLine;

/** Asks for the address to which a person's notices are mailed. */
final class MailAddressDialog extends WritingDialog {

    MailAddressDialog(Person person, String before, SerializableConsumer<String> save) {
        setHeaderTitle(Words.of(NoticesLine.ADDRESS_OF, TextDirection.inLine(person.name())));
        addClassName("vb-dialog");
        var address = new TextField(Words.of(NoticesLine.ADDRESS));
        address.setHelperText(Words.of(NoticesLine.ADDRESS_HELP));
        address.setValue(before);
        address.setMaxLength(254);
        address.setWidthFull();
        address.setAutofocus(true);
        var refusal = new RefusalLine();
        add(address, refusal);
        foot(new Button(Words.of(ScreenLine.SAVE), click -> {
            refusal.clear();
            try {
                save.accept(address.getValue());
                close();
            } catch (NoticeRefused refused) {
                refusal.show(refused);
            }
        }));
    }
}

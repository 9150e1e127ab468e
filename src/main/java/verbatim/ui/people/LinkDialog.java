package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import verbatim.account.AccountRefused;
import verbatim.account.Person;
import verbatim.text.TextDirection;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks which account came into being when somebody signed in at the identity provider, who had one here before. */
final class LinkDialog extends WritingDialog {

    private final ComboBox<Person> other = new ComboBox<>(Words.of(StaffLine.LINK_WITH));
    private final RefusalLine refusal = new RefusalLine();

    LinkDialog(Person person, String provider, List<Person> candidates, SerializableConsumer<Person> link) {
        setHeaderTitle(Words.of(StaffLine.LINK_OF, TextDirection.inLine(person.name())));
        addClassName("vb-dialog");
        other.setItems(candidates);
        other.setItemLabelGenerator(candidate -> candidate.name() + " (" + candidate.username() + ")");
        other.setWidthFull();
        add(new Paragraph(Words.of(StaffLine.LINK_MEANS, provider, TextDirection.inLine(person.name()))), other, refusal);
        var confirm = new Button(Words.of(StaffLine.LINK), click -> tryTo(link));
        if (candidates.isEmpty()) {
            refusal.say(Words.of(StaffLine.LINK_NOBODY, provider));
            other.setVisible(false);
            confirm.setEnabled(false);
        }
        foot(confirm);
    }

    private void tryTo(SerializableConsumer<Person> link) {
        refusal.clear();
        var chosen = other.getValue();
        if (chosen == null) {
            other.focus();
            return;
        }
        try {
            link.accept(chosen);
            close();
        } catch (AccountRefused refused) {
            refusal.show(refused);
        }
    }
}

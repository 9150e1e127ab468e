package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceRefused;
import verbatim.source.SourceSheet;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Names another person who may know who a confidential source is. */
class ConfideDialog extends WritingDialog {

    private final ComboBox<Person> person = new ComboBox<>(Words.of(SourcesLine.PERSON));
    private final RefusalLine refusal = new RefusalLine();

    ConfideDialog(SourceSheet sheet, SourceKeeping keeping, People people, Runnable confided) {
        setHeaderTitle(Words.of(SourcesLine.CONFIDE));
        setWidth("min(460px, 94vw)");
        var named = sheet.confidants().stream().map(SourceSheet.Confidant::id).toList();
        person.setItems(people.active().stream().filter(each -> !named.contains(each.id())).toList());
        person.setItemLabelGenerator(each -> each.name() + ", " + Words.of(each.role()));
        person.setWidthFull();
        person.setAutofocus(true);
        add(new Paragraph(Words.of(SourcesLine.CONFIDE_MEANS, sheet.details().title())), person, refusal);
        var name = new Button(Words.of(SourcesLine.CONFIDE_NOW), click -> {
            if (person.getValue() == null) {
                refusal.say(Words.of(SourcesLine.NO_PERSON_CHOSEN));
                return;
            }
            try {
                keeping.confide(sheet.id(), person.getValue().id());
                close();
                confided.run();
            } catch (SourceRefused refused) {
                refusal.show(refused);
            }
        });
        foot(name);
    }
}

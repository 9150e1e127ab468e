package verbatim.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import verbatim.message.Refused;
import verbatim.review.views.KeptFor;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks by what name a view is kept, and for whom. */
class ViewDialog extends WritingDialog {

    /** What is done with the answer. */
    interface Keeping {
        /** @throws Refused where it cannot be: the dialog stays, and says why */
        void keep(String name, KeptFor keptFor);
    }

    ViewDialog(String title, String name, KeptFor keptFor, Keeping keeping) {
        setHeaderTitle(title);
        setWidth("min(420px, 94vw)");
        var named = new TextField(Words.of(ViewLine.NAME));
        named.setValue(name);
        named.setWidthFull();
        named.setAutofocus(true);
        var whom = new RadioButtonGroup<KeptFor>(Words.of(ViewLine.KEPT_FOR));
        whom.setItems(KeptFor.values());
        whom.setItemLabelGenerator(Words::of);
        whom.setValue(keptFor);
        var refusal = new RefusalLine();
        var save = new Button(Words.of(ScreenLine.SAVE), click -> {
            try {
                keeping.keep(named.getValue(), whom.getValue());
                close();
            } catch (Refused refused) {
                refusal.show(refused);
            }
        });
        add(named, whom, refusal);
        foot(save);
    }
}

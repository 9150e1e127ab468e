package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** All keys of the workbench. */
class KeysDialog extends Dialog {

    /**
     * @param keys what each does, in the order in which they are shown
     */
    KeysDialog(Map<String, String> keys) {
        setHeaderTitle("Keys");
        setWidth("min(460px, 94vw)");
        var list = new DescriptionList();
        list.addClassName("vb-facts");
        keys.forEach((key, does) -> {
            var name = new Element("kbd");
            name.setText(key);
            var term = new DescriptionList.Term();
            term.getElement().appendChild(name);
            list.add(term, new DescriptionList.Description(does));
        });
        add(list);
        getFooter().add(new Button("Close", click -> close()));
    }
}

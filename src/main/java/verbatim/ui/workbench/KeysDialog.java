package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** All keys of the workbench. */
class KeysDialog extends Dialog {

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("j / k", "next, previous passage");
        KEYS.put("u", "next to check");
        KEYS.put("1 – 8", "set the finding; again takes it back");
        KEYS.put("f", "find the words in the sources; there: j / k choose, Enter accepts, d the whole desk");
        KEYS.put("s", "add a source");
        KEYS.put("e", "add evidence by hand");
        KEYS.put("x", "record a search that found nothing");
        KEYS.put("n", "write a note; Ctrl+Enter saves it");
        KEYS.put("w", "say whose words they are");
        KEYS.put("q", "ask somebody");
        KEYS.put("d", "dismiss: there is nothing to check");
        KEYS.put("Enter", "the next step: submit, answer");
        KEYS.put("a", "approve");
        KEYS.put("m", "mark the selected words as a quote");
        KEYS.put("l", "fold the list away, or back");
        KEYS.put("z", "undo the last step");
        KEYS.put("/", "find words in all passages");
    }

    KeysDialog() {
        setHeaderTitle("Keys");
        setWidth("min(460px, 94vw)");
        var list = new DescriptionList();
        list.addClassName("vb-facts");
        KEYS.forEach((key, does) -> {
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

package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** The line below: the keys, and what was saved when. */
class BottomLine extends Footer {

    private final Span said = new Span();
    private final RefusalLine refusal = new RefusalLine();

    BottomLine() {
        addClassName("vb-bottom");
        key("j", Words.of(WorkbenchLine.NEXT));
        key("k", Words.of(WorkbenchLine.PREVIOUS));
        key("u", Words.of(KeyLine.NEXT_SHORT));
        key("f", Words.of(WorkbenchLine.FIND));
        key("z", Words.of(WorkbenchLine.UNDO));
        key("?", Words.of(WorkbenchLine.ALL_KEYS));
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(said, refusal);
    }

    void say(String words) {
        refusal.clear();
        said.setText(words);
    }

    /** Where a key that has no button of its own says why it did nothing. */
    RefusalLine refusal() {
        return refusal;
    }

    private void key(String key, String does) {
        if (PersonKeys.shown(key).isEmpty()) {
            return;
        }
        var hint = new Span();
        hint.addClassName("key");
        hint.getElement().appendChild(PersonKeys.key(key), Element.createText(does));
        add(hint);
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The line below: the keys, and what was saved when. */
class BottomLine extends Footer {

    private final Span said = new Span();

    BottomLine() {
        addClassName("vb-bottom");
        key("j", "next");
        key("k", "previous");
        key("u", "next to check");
        key("z", "undo");
        key("?", "all keys");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(said);
    }

    void say(String words) {
        said.setText(words);
    }

    private void key(String key, String does) {
        var name = new Element("kbd");
        name.setText(key);
        var hint = new Span();
        hint.addClassName("key");
        hint.getElement().appendChild(name, Element.createText(does));
        add(hint);
    }
}

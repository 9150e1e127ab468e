package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyLine;

/** What can be done with the facts that are chosen in their list, each with its key. */
class FactButtons extends Div {

    /**
     * With the keys of the list.
     *
     * @param press does in the list what its key does
     */
    FactButtons(Consumer<String> press, Runnable undo) {
        add(
                new KeyButton(Words.of(FactsLine.TAKE), "t", () -> press.accept("t")),
                new KeyButton(Words.of(FactsLine.DISMISS), "d", () -> press.accept("d")),
                new KeyButton(Words.of(FactsLine.MERGE), "m", () -> press.accept("m")),
                new KeyButton(Words.of(FactsLine.UNDO), "z", undo),
                new KeyButton(Words.of(FactsLine.HIDE), "h", () -> press.accept("h")));
        addClassName("vb-row");
    }

    /** What the key that shows them does, with the key. */
    static String opens() {
        return PersonKeys.behind(Words.of(KeyLine.FACTS), "o");
    }
}

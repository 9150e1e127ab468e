package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyLine;
import verbatim.ui.workbench.step.Steps;

/** The line below: which passage is chosen, the keys, who else is here, what was saved when, and what takes it back. */
class BottomLine extends Footer {

    private static final String OFF = "aria-disabled";

    /** As it is first drawn, a button takes the attribute away, since it is not switched off. */
    private static final String SAYS_SO = "Promise.resolve(this.updateComplete).then(() => this.setAttribute($0, $1))";

    private final Steps steps;
    private final Span said = new Span();
    private final RefusalLine refusal = new RefusalLine();
    private final List<Component> undoing = List.of(turn(WorkbenchLine.UNDO, "z", this::undo), sign("↶", WorkbenchLine.UNDO, "z", this::undo));
    private final List<Component> redoing = List.of(turn(WorkbenchLine.REDO, "Z", this::redo), sign("↷", WorkbenchLine.REDO, "Z", this::redo));

    /** @param present who else is here */
    BottomLine(Steps steps, PassageWalk walk, PresentLine present) {
        this.steps = steps;
        addClassName("vb-bottom");
        add(walk);
        key("j", Words.of(WorkbenchLine.NEXT));
        key("k", Words.of(WorkbenchLine.PREVIOUS));
        key("u", Words.of(KeyLine.NEXT_SHORT));
        key("f", Words.of(WorkbenchLine.FIND));
        key("?", Words.of(WorkbenchLine.ALL_KEYS));
        add(present);
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(said, refusal);
        undoing.forEach(this::add);
        redoing.forEach(this::add);
    }

    private static KeyButton turn(WorkbenchLine words, String key, Runnable turn) {
        var button = new KeyButton(Words.of(words), key, turn);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** The same where words have no room. */
    private static NativeButton sign(String sign, WorkbenchLine words, String key, Runnable turn) {
        var button = PassageWalk.sign(sign, words, key, turn);
        button.addClassName("vb-turn");
        return button;
    }

    /** Takes one's last step in the article back. */
    void undo() {
        steps.undo(refusal);
    }

    /** Takes it again. */
    void redo() {
        steps.redo(refusal);
    }

    void say(String words) {
        refusal.clear();
        said.setText(words);
        renew();
    }

    /**
     * Shows whether there is something to take back, or again. The buttons stay pressable, and then say that there is nothing: one
     * that is switched off loses the focus of whoever has just pressed it.
     */
    void renew() {
        show(undoing, steps.canUndo());
        show(redoing, steps.canRedo());
    }

    private static void show(List<Component> buttons, boolean can) {
        var off = String.valueOf(!can);
        buttons.stream().map(Component::getElement).filter(button -> !off.equals(button.getAttribute(OFF))).forEach(button -> {
            button.setAttribute(OFF, off);
            button.executeJs(SAYS_SO, OFF, off);
        });
    }

    /** Says that what was to be chosen is not there any more; or, once something is chosen, that no longer. */
    void gone(boolean isGone) {
        var words = Words.of(WorkbenchLine.GONE);
        if (isGone) {
            say(words);
        } else if (words.equals(said.getText()) || said.getText().equals(Words.of(WorkbenchLine.NONE_CHOSEN))) {
            say("");
        }
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

package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.List;
import java.util.function.Consumer;
import verbatim.review.talk.Mentionable;
import verbatim.review.talk.Talking;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Where somebody writes in a thread. What is written is kept while they write, and stays where it could not be sent. */
class TalkField extends Div {

    /** Sends words; whether they were, or beside why not. */
    interface Sending {
        boolean send(String words, RefusalLine beside);
    }

    private final TextArea words = new TextArea();

    /** @param keep keeps what is being written */
    TalkField(String label, String send, List<Mentionable> people, Consumer<String> keep, Sending sending) {
        addClassName("vb-talk-field");
        words.setAriaLabel(label);
        words.getElement().setAttribute("data-escape", true);
        words.setWidthFull();
        words.setMinRows(1);
        words.setMaxLength(Talking.LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.getElement()
                .addEventListener("input", typed -> keep.accept(words.getValue()))
                .debounce(KeptWriting.PAUSE_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        var refusal = new RefusalLine();
        var button = new Button(send, click -> {
            refusal.clear();
            if (sending.send(words.getValue(), refusal)) {
                words.clear();
            }
        });
        button.setTooltipText(Words.of(CardLine.CTRL_ENTER));
        button.setVisible(false);
        words.addKeyDownListener(Key.ENTER, press -> button.click(), KeyModifier.CONTROL);
        words.addValueChangeListener(change -> button.setVisible(!change.getValue().isBlank()));
        add(words, new MentionList(people), button, refusal);
    }

    /** What was begun here before. */
    void begun(String written) {
        words.setValue(written);
    }

    void hint(String hint) {
        words.setPlaceholder(hint);
    }

    void focus() {
        words.focus();
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import verbatim.passage.PassageKind;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;

/** Appears when words of the article are selected: marks them as a passage, in one more gesture. */
class MarkBar extends Div {

    private final RefusalLine refusal = new RefusalLine();
    private final BiConsumer<verbatim.text.Span, PassageKind> onMark;
    private verbatim.text.Span words = new verbatim.text.Span(0, 0);

    MarkBar(BiConsumer<verbatim.text.Span, PassageKind> onMark) {
        this.onMark = onMark;
        addClassName("vb-mark-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", "Mark the selected words");
        var lead = new Span("Mark as");
        lead.addClassName("vb-soft");
        add(
                lead,
                new KeyButton("Quote", "m", () -> mark(PassageKind.DIRECT)),
                new Button("Partial quote", click -> mark(PassageKind.PARTIAL)),
                new Button("Reported speech", click -> mark(PassageKind.INDIRECT)),
                new Button("Claim", click -> mark(PassageKind.CLAIM)),
                refusal);
        setVisible(false);
    }

    RefusalLine refusal() {
        return refusal;
    }

    void offer(verbatim.text.Span selected) {
        words = selected;
        refusal.clear();
        setVisible(selected.length() > 0);
    }

    /** Marks the selected words; without any, those that the person then writes. */
    void mark(PassageKind kind) {
        onMark.accept(words, kind);
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.RevisionId;
import verbatim.passage.PassageKind;
import verbatim.passage.Remarking.Gesture;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Appears when words of the article are selected: marks them as a passage, or the chosen passage anew, in one more gesture. */
class MarkBar extends Div {

    private final RefusalLine refusal = new RefusalLine();
    private Consumer<PassageKind> onMark = kind -> {};
    private Consumer<Gesture> onRemark = how -> {};
    private Supplier<@Nullable String> chosen = () -> null;
    private final Button anew = new KeyButton("", "r", () -> onRemark.accept(Gesture.INSTEAD));
    private final Button more = new KeyButton("", "+", () -> onRemark.accept(Gesture.ADDED));
    private final Button less = new KeyButton("", "-", () -> onRemark.accept(Gesture.LEFT_OUT));
    private verbatim.text.Span words = new verbatim.text.Span(0, 0);
    private @Nullable RevisionId text;

    MarkBar() {
        addClassName("vb-mark-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Words.of(WorkbenchLine.MARK_SELECTED));
        var lead = new Span(Words.of(WorkbenchLine.MARK_AS));
        lead.addClassName("vb-soft");
        add(
                lead,
                new KeyButton(Words.of(WorkbenchLine.QUOTE), "m", () -> onMark.accept(PassageKind.DIRECT)),
                new KeyButton(Words.of(WorkbenchLine.PARTIAL), "P", () -> onMark.accept(PassageKind.PARTIAL)),
                new KeyButton(Words.of(WorkbenchLine.REPORTED), "M", () -> onMark.accept(PassageKind.INDIRECT)),
                new KeyButton(Words.of(WorkbenchLine.CLAIM), "c", () -> onMark.accept(PassageKind.CLAIM)),
                anew,
                more,
                less,
                refusal);
        setVisible(false);
    }

    /** @param chosen label of the passage that can be marked anew; null where none is chosen */
    void serve(Consumer<PassageKind> onMark, Consumer<Gesture> onRemark, Supplier<@Nullable String> chosen) {
        this.onMark = onMark;
        this.onRemark = onRemark;
        this.chosen = chosen;
    }

    /** In which text words are selected from now on; until then, none are. */
    void over(RevisionId shown) {
        text = shown;
        offer(new verbatim.text.Span(0, 0));
    }

    /** In which text they are selected. */
    RevisionId text() {
        return Objects.requireNonNull(text);
    }

    RefusalLine refusal() {
        return refusal;
    }

    void offer(verbatim.text.Span selected) {
        words = selected;
        refusal.clear();
        var label = chosen.get();
        Map.of(anew, MarkLine.CHOSEN_ANEW, more, MarkLine.ADD, less, MarkLine.TAKE_OUT).forEach((button, line) -> {
            button.setVisible(label != null);
            button.setText(Words.of(line, label == null ? "" : label));
        });
        setVisible(selected.length() > 0);
    }

    /** The words that are selected; none where nothing is. */
    verbatim.text.Span words() {
        return words;
    }
}

package verbatim.ui.queue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import verbatim.review.FilterWords.Piece;
import verbatim.review.QueueFilter;
import verbatim.ui.component.Words;

/** Says in one sentence what is shown; each piece of it is a button that takes it away. */
class ShownLine extends Div {

    private final Consumer<QueueFilter> onChange;

    ShownLine(Consumer<QueueFilter> onChange) {
        this.onChange = onChange;
        addClassName("vb-shown");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(FilterBarLine.SHOWN));
    }

    void show(QueueFilter filter, List<Piece> pieces) {
        removeAll();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i > 0) {
                add(new Span(", "));
            }
            add(piece.without().equals(filter) ? new Span(piece.words()) : button(piece));
        }
    }

    private NativeButton button(Piece piece) {
        var sign = new Span("×");
        sign.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(piece.words());
        button.add(sign);
        button.addClassName("vb-piece");
        button.getElement().setAttribute("aria-label", Words.of(FilterBarLine.TAKE_AWAY, piece.words()));
        button.addClickListener(click -> onChange.accept(piece.without()));
        return button;
    }
}

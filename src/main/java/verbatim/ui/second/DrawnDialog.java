package verbatim.ui.second;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.dao.DataAccessException;
import verbatim.review.second.DrawnSample;
import verbatim.review.second.SampleDrawing;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What was drawn, what could not be and why, at what each person may not look, and the way to take it back. */
class DrawnDialog extends Dialog {

    private final DrawnSample drawn;
    private final SampleDrawing drawing;
    private final Paragraph said = new Paragraph();
    private final Button undo = new Button(Words.of(SecondLine.UNDO), click -> undo());

    DrawnDialog(DrawnSample drawn, SampleDrawing drawing) {
        this.drawn = drawn;
        this.drawing = drawing;
        setHeaderTitle(Words.of(SecondLine.DRAWN, drawn.looks(), drawn.outOf()));
        setWidth("min(520px, 94vw)");
        said.getElement().setAttribute("role", "status");
        said.setText(Words.of(SecondLine.DRAWN_SEED, Long.toString(drawn.seed())));
        add(said);
        for (var one : drawn.barred()) {
            add(new Paragraph(Words.of(SecondLine.BARRED, one.person(), one.labels())));
        }
        if (!drawn.left().isEmpty()) {
            add(new Details(Words.of(SecondLine.LEFT_OUT, drawn.left().size()), left()));
        }
        getFooter().add(undo, new Button(Words.of(ScreenLine.CLOSE), click -> close()));
    }

    private Div left() {
        var list = new UnorderedList();
        drawn.left().forEach(one -> list.add(new ListItem(new Span(Words.of(SecondLine.LEFT_ROW, one.label(), one.headline(), one.why())))));
        return new Div(list);
    }

    private void undo() {
        try {
            int stay = drawing.undo(drawn.id());
            said.setText(stay == 0 ? Words.of(SecondLine.UNDONE) : Words.of(SecondLine.UNDONE_BUT, stay));
            undo.setEnabled(false);
        } catch (DataAccessException unreachable) {
            said.setText(Words.of(ScreenLine.NOT_SAVED));
        }
    }
}

package verbatim.ui.others;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import verbatim.passage.OthersImportRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The files that were brought into an article before, and the way to take one back. */
class OthersBefore extends Details {

    OthersBefore() {
        addClassName("vb-others-before");
        setVisible(false);
    }

    /** @param takeBack is told which is to be taken back */
    void show(List<OthersImportRow> rows, Clock clock, Consumer<OthersImportRow> takeBack) {
        setSummaryText(Words.of(OthersDialogLine.BEFORE, rows.size()));
        setVisible(!rows.isEmpty());
        removeAll();
        rows.forEach(row -> add(line(row, clock, takeBack)));
    }

    private static Div line(OthersImportRow row, Clock clock, Consumer<OthersImportRow> takeBack) {
        var words = new Span(Words.of(
                OthersDialogLine.BEFORE_ONE, row.file(), row.by(), Moments.day(row.at(), clock), row.made(), row.noted()));
        var line = new Div(words);
        line.addClassName("line");
        if (row.takenBackBy() == null) {
            var button = new Button(Words.of(OthersDialogLine.TAKE_BACK), click -> takeBack.accept(row));
            button.setAriaLabel(Words.of(ScreenLine.SAID, OthersDialogLine.TAKE_BACK, row.file()));
            line.add(button);
        } else {
            line.add(new Span(Words.of(OthersDialogLine.BEFORE_TAKEN_BACK, row.takenBackBy())));
        }
        return line;
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import verbatim.article.TextReading;
import verbatim.text.TextForm;
import verbatim.ui.component.Words;

/**
 * What the text was taken for, where that is no news story, and how many of its quotation marks have no partner. A button leads
 * from one of those to the next.
 */
class ReadLine extends Div {

    private final Span form = new Span();
    private final NativeButton marks = new NativeButton();
    private List<verbatim.text.Span> loneMarks = List.of();
    private int next;

    /** @param look brings a place of the text into sight */
    ReadLine(Consumer<verbatim.text.Span> look) {
        addClassName("vb-read-line");
        marks.addClassName("vb-inline");
        marks.setTitle(Words.of(HeadLine.SHOW_LONE_MARKS));
        marks.addClickListener(click -> {
            look.accept(loneMarks.get(next % loneMarks.size()));
            next++;
        });
        add(form, marks);
    }

    void show(TextReading read) {
        if (!read.loneMarks().equals(loneMarks)) {
            loneMarks = read.loneMarks();
            next = 0;
        }
        var taken = read.form();
        boolean special = taken != null && taken != TextForm.NEWS;
        form.setText(taken == null ? "" : Words.of(HeadLine.READ_AS, taken));
        form.setVisible(special);
        marks.setText(Words.of(HeadLine.LONE_MARKS, loneMarks.size()));
        marks.setVisible(!loneMarks.isEmpty());
        setVisible(special || !loneMarks.isEmpty());
    }
}

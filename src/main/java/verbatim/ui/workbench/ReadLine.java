package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import verbatim.article.TextReading;
import verbatim.text.Span;
import verbatim.ui.component.Words;

/** What reading the text as a whole left open: how many quotation marks have no partner. Its button leads from one to the next. */
class ReadLine extends Div {

    private final NativeButton marks = new NativeButton();
    private List<Span> loneMarks = List.of();
    private int next;

    /** @param look brings a place of the text into sight */
    ReadLine(Consumer<Span> look) {
        addClassName("vb-read-line");
        marks.addClassName("vb-inline");
        marks.setTitle(Words.of(HeadLine.SHOW_LONE_MARKS));
        marks.addClickListener(click -> {
            look.accept(loneMarks.get(next % loneMarks.size()));
            next++;
        });
        add(marks);
    }

    void show(TextReading read) {
        if (!read.loneMarks().equals(loneMarks)) {
            loneMarks = read.loneMarks();
            next = 0;
        }
        marks.setText(Words.of(HeadLine.LONE_MARKS, loneMarks.size()));
        setVisible(!loneMarks.isEmpty());
    }
}

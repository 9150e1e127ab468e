package verbatim.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import verbatim.review.Progress;
import verbatim.review.Queue;
import verbatim.ui.component.ProgressStrip;
import verbatim.ui.component.Words;

/** What the queue is called as it is shown, and how far the check of what it shows has come. */
class QueueHead extends Div {

    private final H1 title = new H1(Words.of(QueueLine.TITLE));
    private final ProgressStrip strip = new ProgressStrip();
    private final Span words = new Span();

    QueueHead(Component... tools) {
        addClassName("counts");
        words.addClassName("vb-soft");
        add(title, strip, words);
        add(tools);
    }

    void call(String name) {
        title.setText(name);
    }

    String called() {
        return title.getText();
    }

    /** @param listed how many the filter lets through, or at least so many */
    void show(Progress progress, int listed) {
        strip.show(progress);
        var parts = Words.inOneLine(progress.parts());
        words.setText(listed >= Queue.MOST_COUNTED ? Words.of(QueueLine.FIRST_ONES, parts, Queue.MOST_COUNTED) : parts);
    }
}

package verbatim.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import verbatim.passage.Status;
import verbatim.review.Progress;

/** Progress as one segmented bar; its words are told to those who do not see it. */
public class ProgressStrip extends Div {

    private static final List<Status> ORDER = List.of(
            Status.VERIFIED,
            Status.PROBLEM,
            Status.CANNOT_VERIFY,
            Status.AWAITING_REVIEW,
            Status.AWAITING_ANSWER,
            Status.TO_CHECK);

    /** An empty bar. */
    public ProgressStrip() {
        addClassName("vb-bar");
        getElement().setAttribute("role", "img");
    }

    /** A bar that shows this progress. */
    public ProgressStrip(Progress progress) {
        this();
        show(progress);
    }

    /** Shows the progress. */
    public final void show(Progress progress) {
        getElement().removeAllChildren();
        var words = Words.inOneLine(progress.parts());
        getElement().setAttribute("aria-label", words);
        setTitle(words);
        for (var status : ORDER) {
            if (progress.count(status) > 0) {
                var part = new Element("i");
                part.getClassList().add(status.style());
                part.getStyle().set("flex", Integer.toString(progress.count(status)));
                getElement().appendChild(part);
            }
        }
    }
}

package verbatim.ui.others;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import verbatim.ui.component.Words;

/** What is being done beside the screen; unseen where nothing is. */
class OthersProgress extends Div {

    private final Span doing = new Span();

    OthersProgress() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(doing, bar);
        getElement().setAttribute("role", "status");
    }

    /** @param what null where nothing is done any more */
    void show(@Nullable OthersDialogLine what) {
        setVisible(what != null);
        doing.setText(what == null ? "" : Words.of(what));
    }
}

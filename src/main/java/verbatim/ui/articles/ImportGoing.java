package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that a text is being read, and lets the person stop that. */
class ImportGoing extends Div {

    ImportGoing(Runnable stop) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(new Span("Reading the text and finding its quotes…"), bar, new Button("Stop", click -> stop.run()));
        getElement().setAttribute("role", "status");
        setVisible(false);
    }
}

package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Says that a text is being read, and lets the person stop that. */
class ImportGoing extends Div {

    ImportGoing(Runnable stop) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(new Span(Words.of(ArticlesLine.READING)), bar, new Button(Words.of(ScreenLine.STOP), click -> stop.run()));
        getElement().setAttribute("role", "status");
        setVisible(false);
    }
}

package verbatim.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import verbatim.ui.component.Words;

/** A picture with what it shows, and its table beside it. */
class PictureSection extends Section {

    /**
     * @param about sentences, one below the other
     * @param figures without rows where there is nothing to be seen
     */
    PictureSection(OverviewLine title, List<String> about, Figures figures, Component... more) {
        add(new H2(Words.of(title)));
        about.forEach(sentence -> add(new Paragraph(sentence)));
        if (!figures.rows().isEmpty()) {
            var both = new Div(new Chart(Words.of(title), figures), new FigureTable(Words.of(title), figures));
            both.addClassName("both");
            add(both);
        }
        add(more);
    }
}

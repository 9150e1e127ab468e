package verbatim.ui.sources;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import verbatim.source.SourceChange;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Who corrected what in a source when, newest first. */
class SourceHistoryPanel extends Details {

    SourceHistoryPanel(List<SourceChange> changes, Clock clock) {
        super(Words.of(ScreenLine.HISTORY, changes.size()));
        var list = new UnorderedList();
        list.addClassName("vb-history");
        changes.forEach(change -> list.add(item(change, clock)));
        add(list);
    }

    private static ListItem item(SourceChange change, Clock clock) {
        var when = Moments.shown(Moments.day(change.at(), clock) + " ", change.at());
        when.addClassName("vb-soft");
        var item = new ListItem(when, new Span(Words.of(change)));
        change.lines().forEach(line -> item.add(new Div(Words.of(line))));
        return item;
    }
}

package verbatim.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verbatim.source.SourceRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** A source in the list: what it is called and holds, what it is, its texts, and who added it when. */
class SourceLine extends ListItem {

    SourceLine(SourceRow row, Clock clock) {
        var title = new Span(row.title());
        title.addClassName("title");
        var name = new Div(title);
        if (row.confidential()) {
            name.add(new ConfidentialWord());
        }
        var holds = Stream.of(row.speakers(), row.event(), row.eventDate() == null ? null : Moments.date(row.eventDate()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        var what = new Div(name);
        if (!holds.isEmpty()) {
            what.add(soft(holds));
        }
        what.addClassName("what");
        var tier = new Span(Words.of(row.kind()) + " · " + Words.form("label", row.tier()));
        tier.setTitle(Words.of(row.tier()));
        var by = soft(row.addedBy() + ", ");
        by.add(Moments.since(row.addedAt(), clock));
        var link = new RouterLink("", SourceView.class, SourcesView.at(row.id()));
        link.add(what, tier, texts(row), by);
        add(link);
    }

    private static Span texts(SourceRow row) {
        var words = Words.of(SourcesLine.TEXT_COUNT, row.snapshots());
        var texts = new Span(words);
        if (row.snapshots() == 0) {
            texts.addClassName("vb-soft");
        }
        return texts;
    }

    private static Div soft(String words) {
        var soft = new Div();
        soft.setText(words);
        soft.addClassName("vb-soft");
        return soft;
    }
}

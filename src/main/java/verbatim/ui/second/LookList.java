package verbatim.ui.second;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import verbatim.review.second.LookRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** Some second looks under a heading, nothing of what was found with them; unseen where there are none. */
class LookList extends Section {

    private final List<Component> ways;

    /** @param beside what stands after a row and leads on from it, such as a button */
    LookList(SecondLine heading, List<LookRow> rows, Clock clock, Function<LookRow, Component> beside) {
        var title = new H2(Words.of(heading) + " ");
        var count = new Span(Integer.toString(rows.size()));
        count.addClassName("vb-pill");
        title.add(count);
        var list = new UnorderedList();
        list.addClassNames("vb-plain", "looks");
        ways = rows.stream().map(beside).toList();
        for (int i = 0; i < rows.size(); i++) {
            list.add(new ListItem(line(rows.get(i), clock), ways.get(i)));
        }
        add(title, list);
        setVisible(!rows.isEmpty());
    }

    /** What leads on from each row. */
    List<Component> ways() {
        return ways;
    }

    /** Leads to it, where it is the person's own. */
    static RouterLink link(LookRow row, String words) {
        var link = new RouterLink(words, LookView.class, LookView.at(row.id()));
        link.addClassName("vb-button");
        return link;
    }

    private static Div line(LookRow row, Clock clock) {
        var label = new Span(row.label());
        label.addClassName("label");
        var words = new Span(row.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", row.story().language()).setAttribute("dir", "auto");
        var headline = new Span(row.story().headline());
        headline.getElement().setAttribute("lang", row.story().language()).setAttribute("dir", "auto");
        var facts = new Span(headline, new Span(" · "));
        facts.addClassName("facts");
        facts.add(row.handedIn() == null
                ? Moments.since(row.from().at(), clock, ago -> Words.of(SecondLine.GIVEN_BY, row.from().name(), ago))
                : Moments.since(row.handedIn(), clock, ago -> Words.of(SecondLine.HANDED_IN_AT, ago)));
        if (row.gone()) {
            facts.add(new Span(" · " + Words.of(SecondLine.GONE)));
        }
        var line = new Div(label, words, facts);
        line.addClassName("look");
        return line;
    }
}

package verbatim.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.review.work.MyWork;
import verbatim.review.work.Waits;
import verbatim.review.work.WorkRow;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Moments;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** What waits for one reason, article by article, in the order in which the articles come up first. */
class WorkSection extends Section {

    private final List<RouterLink> links = new ArrayList<>();
    private final List<NativeButton> endings = new ArrayList<>();
    private final Clock clock;
    private final @Nullable Consumer<WorkRow> unasked;

    /**
     * @param waiting says how many there are in all
     * @param unasked ends what the person asked at the desk
     */
    WorkSection(Waits why, List<WorkRow> rows, MyWork.Waiting waiting, Consumer<WorkRow> unasked, Clock clock) {
        this.clock = clock;
        this.unasked = why == Waits.ASKED_AT_DESK ? unasked : null;
        var heading = new H2(Words.of(why) + " ");
        var count = new Span(waiting.cut().contains(why) ? Words.of(WorkLine.MORE_THAN, waiting.count(why)) : Integer.toString(waiting.count(why)));
        count.addClassName("vb-pill");
        heading.add(count);
        add(heading);
        var byArticle = new LinkedHashMap<ArticleId, List<WorkRow>>();
        rows.forEach(row -> byArticle.computeIfAbsent(row.story().article(), none -> new ArrayList<>()).add(row));
        byArticle.values().forEach(this::story);
        if (waiting.count(why) > rows.size()) {
            add(new Paragraph(Words.of(WorkLine.FIRST_OF_MORE, rows.size(), waiting.count(why))));
        }
    }

    /** One a passage, in the order in which they are shown. */
    List<RouterLink> links() {
        return links;
    }

    /** Beside each of the links, what ends what the person asked; none where they asked nothing. */
    List<NativeButton> endings() {
        return endings;
    }

    private void story(List<WorkRow> rows) {
        var first = rows.getFirst();
        var headline = new ArticleLink(first.story().headline(), first.story().article());
        headline.addClassName("headline");
        headline.getElement().setAttribute("lang", first.story().language());
        var top = new Div(headline);
        top.addClassName("story");
        if (first.due() != null) {
            var due = Moments.deadline(first.due(), true, clock);
            due.addClassName("due");
            top.add(due);
        }
        var list = new UnorderedList();
        list.addClassNames("vb-plain", "rows");
        rows.forEach(row -> list.add(item(row, first)));
        add(top, list);
    }

    private ListItem item(WorkRow row, WorkRow first) {
        var item = new ListItem(line(row, first));
        if (unasked != null) {
            var ends = new NativeButton(Words.of(WorkLine.NO_ANSWER_NEEDED), click -> unasked.accept(row));
            ends.addClassName("vb-inline");
            ends.getElement().setAttribute(
                    "aria-label", Words.of(WorkLine.NO_ANSWER_NEEDED_FROM, row.asked(), row.label(), row.story().headline()));
            endings.add(ends);
            item.addClassName("asks");
            item.add(ends);
        }
        return item;
    }

    private RouterLink line(WorkRow row, WorkRow first) {
        RouterLink link = new ArticleLink("", row.story().article(), row.label());
        if (row.look() != null) {
            link.getElement().setAttribute("href", "second-looks/" + row.look());
        }
        var label = new Span(row.label());
        label.addClassName("label");
        var words = new Span(row.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", row.story().language()).setAttribute("dir", "auto");
        var facts = new Span();
        facts.addClassName("facts");
        if (row.speaker() != null) {
            facts.add(new Span(row.speaker()));
        }
        if (!row.asked().isEmpty()) {
            var asked = new Span(Words.of(WorkLine.ASKED, row.asked()));
            asked.addClassName("asked");
            facts.add(asked);
        }
        var from = row.from();
        if (from != null && row.since() != null) {
            facts.add(Moments.since(row.since(), clock, ago -> Words.of(WorkLine.FROM, from, ago)));
        }
        if (row.due() != null && !row.due().equals(first.due())) {
            facts.add(Moments.deadline(row.due(), true, clock));
        }
        link.add(label, new StateWord(row.status()), words, facts);
        links.add(link);
        return link;
    }
}

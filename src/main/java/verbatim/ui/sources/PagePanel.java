package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import verbatim.message.Refused;
import verbatim.source.SourceId;
import verbatim.source.capture.PageCheck;
import verbatim.source.capture.PageNewsReading;
import verbatim.source.capture.PageNewsRow;
import verbatim.source.capture.PageStanding;
import verbatim.source.capture.Rechecks;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** How the page is that a source was fetched from, what became of it, and the way to ask for it now. */
class PagePanel extends Section {

    private final SourceId source;
    private final PageNewsReading news;
    private final Rechecks rechecks;
    private final Clock clock;
    private final Runnable changed;
    private final Div now = new Div();
    private final Paragraph said = new Paragraph();
    private final Button check = new Button();

    /** @param changed runs where the source has another text, or its page came or went */
    PagePanel(SourceId source, PageNewsReading news, Rechecks rechecks, Clock clock, Runnable changed) {
        this.source = source;
        this.news = news;
        this.rechecks = rechecks;
        this.clock = clock;
        this.changed = changed;
        var title = new H2(Words.of(PageNewsLine.PAGE));
        title.addClassName("vb-label");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        check.setText(Words.of(PageNewsLine.CHECK_NOW));
        check.setDisableOnClick(true);
        check.addClickListener(click -> check());
        add(title, now, said, check);
        show();
    }

    private void show() {
        now.removeAll();
        var events = news.of(source);
        var standing = news.standing(source);
        setVisible(standing.isPresent() || !events.isEmpty());
        check.setVisible(standing.isPresent());
        standing.ifPresent(this::show);
        if (!events.isEmpty()) {
            now.add(list(events));
        }
    }

    private void show(PageStanding standing) {
        now.add(line(PageNewsLine.LAST_THERE, standing.checkedAt()));
        var gone = standing.goneSince();
        var failing = standing.inVain().since();
        if (gone != null) {
            now.add(line(PageNewsLine.GONE_SINCE, gone));
        } else if (failing != null) {
            now.add(line(PageNewsLine.IN_VAIN, failing));
        }
    }

    private Div line(PageNewsLine what, Instant at) {
        var line = new Div(Moments.shown(Words.of(what, Moments.day(at, clock)), at));
        line.addClassName("vb-soft");
        return line;
    }

    private UnorderedList list(List<PageNewsRow> events) {
        var list = new UnorderedList();
        list.addClassNames("vb-plain", "vb-page-events");
        events.forEach(row -> list.add(new ListItem(event(row, clock))));
        return list;
    }

    /** What became of a page, when, and who has seen it. */
    static Div event(PageNewsRow row, Clock clock) {
        var what = new Span(Words.of(row.what()));
        what.addClassName("vb-pill");
        var event = new Div(what, new Span(" "), Moments.shown(Moments.day(row.at(), clock), row.at()));
        if (row.text() != null) {
            event.add(new Span(" · "));
            event.add(new RouterLink(Words.of(PageNewsLine.TEXT, row.text()), SnapshotView.class, SnapshotView.at(row.source(), row.text())));
        }
        if (row.seenBy() != null) {
            event.add(new Span(" · " + Words.of(PageNewsLine.SEEN_BY, row.seenBy())));
        }
        return event;
    }

    private void check() {
        say(Words.of(PageNewsLine.CHECKING));
        getUI().ifPresent(ui -> BackgroundJob.begin("check a page", ui, job -> {
            try {
                var came = rechecks.check(source);
                job.tell(() -> ended(came));
            } catch (Refused refused) {
                job.tell(() -> ended(String.join(" ", Words.of(refused.refusals()))));
            }
        }, () -> ended(Words.of(PageNewsLine.NOT_CHECKED))));
    }

    private void ended(PageCheck came) {
        ended(Words.of(came));
        switch (came.outcome()) {
            case CHANGED, BACK, GONE -> changed.run();
            case AS_IT_WAS, NOT_HAD -> show();
        }
    }

    private void ended(String sentence) {
        check.setEnabled(true);
        say(sentence);
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setVisible(true);
    }
}

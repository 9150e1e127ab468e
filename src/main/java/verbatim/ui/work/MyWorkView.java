package verbatim.ui.work;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Announcements;
import verbatim.review.talk.Asks;
import verbatim.review.work.MyWork;
import verbatim.review.work.Waits;
import verbatim.review.work.WorkRow;
import verbatim.ui.articles.ArticlesView;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.RowKeys;

/** What waits for the person who sits here, by why it does, the nearest deadline first. */
@Route("work")
@PermitAll
@CssImport("./styles/work.css")
public class MyWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyWork work;
    private final Clock clock;
    private final NewerLine newer = new NewerLine(this::show);
    private final Paragraph late = new Paragraph();
    private final Div sections = new Div();
    private final RowKeys keys = new RowKeys(KeyScreen.WORK);
    private final UnaskedLine unasked;
    private @Nullable WorkSection asked;
    private int endedAt;
    private MyWork.Waiting shown = MyWork.Waiting.NOTHING;

    MyWorkView(MyWork work, Asks asks, Clock clock, Announcements announcements) {
        this.work = work;
        this.clock = clock;
        unasked = new UnaskedLine(asks, this::saved);
        keys.press(unasked, List.of("z"));
        addClassNames("vb-page", "vb-work");
        late.addClassName("late");
        var people = new RouterLink(Words.of(WorkLine.PEOPLE), TeamWorkView.class);
        people.addClassName("vb-button");
        // By its address alone: those screens know others that know this one.
        var looks = new RouterLink();
        looks.setText(Words.of(WorkLine.SECOND_LOOKS));
        looks.getElement().setAttribute("href", "second-looks");
        looks.addClassName("vb-button");
        add(new Header(new H1(Words.of(WorkLine.TITLE)), people, looks), newer, unasked, late, sections, keys);
        // Each save of anybody on the desk may be news here: what is read for it may come a second later.
        DeskNews.tellInPassing(this, announcements, news -> renew());
        EachMinute.hear(this, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        newer.setVisible(false);
        shown = work.read();
        sections.removeAll();
        asked = null;
        var all = new ArrayList<RouterLink>();
        shown.rows().forEach((why, rows) -> {
            var section = new WorkSection(why, rows, shown, this::end, clock);
            all.addAll(section.links());
            if (why == Waits.ASKED_AT_DESK) {
                asked = section;
            }
            sections.add(section);
        });
        keys.over(all);
        countLate();
        if (shown.rows().isEmpty()) {
            sections.add(nothing());
        }
    }

    private void end(WorkRow row) {
        endedAt = Objects.requireNonNullElse(shown.rows().get(Waits.ASKED_AT_DESK), List.of()).indexOf(row);
        unasked.end(row);
    }

    /** What stands beside every screen counts it, too; one goes on where one was. */
    private void saved() {
        show();
        WorkSaved.tell(this);
        if (asked == null) {
            unasked.focus();
        } else {
            int at = Math.clamp(endedAt, 0, asked.endings().size() - 1);
            keys.at(asked.links().get(at));
            asked.endings().get(at).focus();
        }
    }

    private static Div nothing() {
        var words = new Span(Words.of(WorkLine.NOTHING) + " ");
        var articles = new RouterLink(Words.of(WorkLine.NOTHING_HELP), ArticlesView.class);
        var empty = new Div(words, articles);
        empty.addClassName("vb-empty");
        return empty;
    }

    private void countLate() {
        late.setText(Words.of(WorkLine.OVERDUE, shown.overdue()));
        late.setVisible(shown.overdue() > 0);
    }

    /** No row moves under a pointer: what others changed waits until it is asked for. What is overdue by now alone is counted at once. */
    private void renew() {
        var now = work.read();
        if (!now.withOverdue(shown.overdue()).equals(shown)) {
            newer.say(Words.of(NewsLine.DESK_WENT_ON));
        } else if (now.overdue() != shown.overdue()) {
            shown = now;
            countLate();
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of(WorkLine.TITLE) + " · Verbatim";
    }
}

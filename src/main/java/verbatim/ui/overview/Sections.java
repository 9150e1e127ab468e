package verbatim.ui.overview;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import verbatim.review.QueuePart;
import verbatim.review.overview.Blocking;
import verbatim.review.overview.Findings;
import verbatim.review.overview.Scope;
import verbatim.review.overview.SignOffTimes;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Words;

/** The pictures of a scope, one below the other, with what is said of each. */
class Sections {

    /** So many articles are named that took long. */
    private static final int LONGEST = 10;

    private final Scope scope;
    private final DeskFigures told;
    private final Pictures pictures;

    Sections(Scope scope, DeskFigures told, Clock clock) {
        this.scope = scope;
        this.told = told;
        pictures = new Pictures(scope, clock);
    }

    List<PictureSection> all() {
        var all = new ArrayList<PictureSection>();
        all.add(new PictureSection(OverviewLine.WORK, List.of(Words.of(OverviewLine.WORK_ABOUT, scope.step())), pictures.work(told.work())));
        all.add(new PictureSection(OverviewLine.BLOCKS, List.of(said(told.blocking())), pictures.blocks(told.blocking())));
        all.add(times(told.times()));
        all.add(new PictureSection(
                OverviewLine.BY_SPEAKER, said(told.speakers(), OverviewLine.NO_SPEAKER), pictures.findings(told.speakers(), QueuePart.SPEAKER)));
        if (scope.publication() == null && scope.article() == null) {
            all.add(new PictureSection(
                    OverviewLine.BY_PUBLICATION,
                    said(told.publications(), OverviewLine.NO_PUBLICATION),
                    pictures.findings(told.publications(), QueuePart.PUBLICATION)));
        }
        return all;
    }

    private String said(Blocking blocking) {
        if (scope.article() != null) {
            return Words.of(blocking.blocked() > 0 ? OverviewLine.BLOCKS_ONE : OverviewLine.NOTHING_BLOCKS);
        }
        return Words.of(OverviewLine.BLOCKS_ABOUT, blocking.articles(), blocking.blocked());
    }

    private PictureSection times(SignOffTimes times) {
        var about = new ArrayList<String>();
        about.add(times.median()
                .map(median -> Words.of(OverviewLine.TIMES_ABOUT, times.all().size(), Pictures.lasting(median)))
                .orElseGet(() -> Words.of(OverviewLine.NO_TIMES)));
        if (times.fallen() > 0) {
            about.add(Words.of(OverviewLine.FALLEN, times.fallen()));
        }
        var figures = pictures.times(times);
        if (times.all().isEmpty() || scope.article() != null) {
            return new PictureSection(OverviewLine.TIMES, about, figures);
        }
        var longest = new OrderedList();
        longest.addClassName("longest");
        times.all().stream().limit(LONGEST).forEach(took -> {
            var link = new ArticleLink(took.headline(), took.article());
            link.getElement().setAttribute("lang", took.language());
            longest.add(new ListItem(link, new Span(" "), new Span(Pictures.lasting(took.length()))));
        });
        return new PictureSection(OverviewLine.TIMES, about, figures, new H3(Words.of(OverviewLine.LONGEST)), longest);
    }

    private List<String> said(Findings findings, OverviewLine unnamed) {
        if (findings.first().isEmpty() && findings.unnamed() == 0) {
            return List.of(Words.of(OverviewLine.NO_FINDINGS));
        }
        var about = new ArrayList<String>();
        about.add(Words.of(OverviewLine.FINDINGS_ABOUT));
        if (findings.others() > 0) {
            about.add(Words.of(OverviewLine.OTHERS, findings.first().size(), findings.others()));
        }
        if (findings.unnamed() > 0) {
            about.add(Words.of(unnamed, findings.unnamed()));
        }
        return about;
    }
}

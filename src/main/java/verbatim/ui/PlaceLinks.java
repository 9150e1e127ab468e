package verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import verbatim.ui.articles.ArticlesView;
import verbatim.ui.component.Words;
import verbatim.ui.overview.OverviewView;
import verbatim.ui.people.PeopleView;
import verbatim.ui.sources.SourcesView;
import verbatim.ui.speakers.SpeakersView;
import verbatim.ui.work.MyWorkView;
import verbatim.ui.work.StartView;

/** The links of the frame to the places of the desk. */
final class PlaceLinks {

    private PlaceLinks() {}

    static RouterLink wordmark() {
        var home = new RouterLink("Verbatim", StartView.class);
        home.addClassName("wordmark");
        return home;
    }

    /** A link that says when one is there. */
    static RouterLink of(String name, Class<? extends Component> view) {
        var link = new RouterLink(name, view);
        link.addClassName("place");
        link.setHighlightAction((anchor, highlighted) -> {
            if (highlighted) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    /** How the work lies between people is a place within one's own. */
    static RouterLink work() {
        var link = of(Words.of(ShellLine.WORK), MyWorkView.class);
        link.setHighlightCondition((anchor, event) -> event.getLocation().getPath().startsWith("work"));
        return link;
    }

    /** An article is a place within the articles. */
    static RouterLink articles() {
        var link = of(Words.of(ShellLine.ARTICLES), ArticlesView.class);
        link.setHighlightCondition((anchor, event) -> {
            var path = event.getLocation().getPath();
            return path.equals("articles") || path.startsWith("article/") || path.equals("import");
        });
        return link;
    }

    /** What administrators set for the desk is reached from its people; what one is told oneself is not. */
    static RouterLink people() {
        var link = of(Words.of(ShellLine.PEOPLE), PeopleView.class);
        link.setHighlightCondition((anchor, event) -> {
            var path = event.getLocation().getPath();
            return path.equals("people") || path.startsWith("settings/") && !path.equals("settings/notices");
        });
        return link;
    }

    static RouterLink overview() {
        return of(Words.of(ShellLine.OVERVIEW), OverviewView.class);
    }

    /** Who of the speakers may be one, and the page of each, are places within the speakers. */
    static RouterLink speakers() {
        var link = of(Words.of(ShellLine.SPEAKERS), SpeakersView.class);
        link.setHighlightCondition((anchor, event) -> {
            var path = event.getLocation().getPath();
            return path.equals("speakers") || path.startsWith("speakers/") || path.startsWith("speaker/");
        });
        return link;
    }

    /** A source, and what was captured of it, are places within the sources. */
    static RouterLink sources() {
        var link = of(Words.of(ShellLine.SOURCES), SourcesView.class);
        link.setHighlightCondition((anchor, event) -> {
            var path = event.getLocation().getPath();
            return path.equals("sources") || path.startsWith("sources/") || path.startsWith("source/");
        });
        return link;
    }
}

package verbatim.ui.overview;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.ClosedArticles;
import verbatim.review.FilterWords;
import verbatim.review.overview.Scope;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.Words;

/**
 * The desk in pictures, or one article: of which days, and of which publication, stands in the address. What is counted is
 * counted beside the screen.
 */
@Route(Address.OVERVIEW)
@PermitAll
@CssImport("./styles/work.css")
@CssImport("./styles/overview.css")
public class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskFigures.Reading reading;
    private final ArticleReading articles;
    private final ClosedArticles closed;
    private final FilterWords names;
    private final Clock clock;
    private final H1 title = new H1(Words.of(OverviewLine.TITLE));
    private final Div links = new Div();
    private final NewerLine newer = new NewerLine(this::count);
    private final ProgressBar going = new ProgressBar();
    private final Paragraph said = new Paragraph();
    private final Div pictures = new Div();
    private final SpanBar bar;
    private Scope scope;
    private @Nullable BackgroundJob job;

    OverviewView(DeskFigures.Reading reading, ArticleReading articles, ClosedArticles closed, FilterWords names, Clock clock, Announcements announcements) {
        this.reading = reading;
        this.articles = articles;
        this.closed = closed;
        this.names = names;
        this.clock = clock;
        scope = Scope.of(Address.USUAL_DAYS, clock.instant().atZone(Moments.zone()).toLocalDate(), Moments.zone());
        bar = new SpanBar(scope, names::publications, this::go);
        addClassNames("vb-page", "vb-overview");
        links.addClassName("vb-row");
        said.addClassName("vb-soft");
        said.getElement().setAttribute("role", "status");
        going.setIndeterminate(true);
        going.getElement().setAttribute("aria-hidden", "true");
        add(new Header(title, links, bar), newer, going, said, pictures);
        DeskNews.tell(this, announcements, news -> {
            if (scope.article() == null || news.stream().anyMatch(change -> change.article().equals(scope.article()))) {
                newer.say(Words.of(NewsLine.DESK_WENT_ON));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scope = Address.read(event.getLocation().getQueryParameters(), Moments.zone(), clock);
        links.removeAll();
        var article = scope.article();
        var facts = article == null ? null : articles.facts(article).orElse(null);
        if (article != null && facts == null) {
            throw NotOnThisDesk.article();
        }
        if (article != null && closed.isClosed(article)) {
            // There it is said why.
            event.forwardTo(ArticleLink.address(article));
            return;
        }
        title.setText(facts == null ? Words.of(OverviewLine.TITLE) : Words.of(OverviewLine.OF_ARTICLE, facts.headline()));
        if (facts != null) {
            lead(facts);
        }
        bar.show(scope, scope.until().equals(clock.instant().atZone(scope.zone()).toLocalDate()));
        count();
    }

    private void lead(ArticleFacts article) {
        var desk = new RouterLink(Words.of(OverviewLine.WHOLE_DESK), OverviewView.class);
        var there = new ArticleLink(Words.of(OverviewLine.TO_ARTICLE), article.id());
        desk.addClassName("vb-button");
        there.addClassName("vb-button");
        links.add(there, desk);
    }

    private void go(Scope to) {
        UI.getCurrent().navigate(OverviewView.class, Address.parameters(to, clock));
    }

    /** What was shown stays until there is something newer. */
    private void count() {
        stop();
        newer.setVisible(false);
        going.setVisible(true);
        said.setText(Words.of(OverviewLine.COUNTING));
        var asked = scope;
        job = BackgroundJob.begin("counting for the overview", UI.getCurrent(), running -> {
            var told = reading.of(asked);
            running.tell(() -> show(running, asked, told));
        }, () -> ended(Words.of(OverviewLine.NOT_COUNTED)));
    }

    private void show(BackgroundJob counted, Scope asked, DeskFigures told) {
        if (counted.isStopped()) {
            return;
        }
        ended("");
        pictures.removeAll();
        new Sections(asked, told, clock).all().forEach(pictures::add);
    }

    private void ended(String words) {
        going.setVisible(false);
        said.setText(words);
    }

    private void stop() {
        if (job != null) {
            job.stop();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Verbatim";
    }
}

package verbatim.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.LongImporting;
import verbatim.passage.Announcements;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.ArticlesShown;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.ProgressStrip;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.SignedOffWord;
import verbatim.ui.component.Words;

/** The desk's articles with progress and deadline, the nearest deadline first. */
@Route("articles")
@PermitAll
public class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String SHOW = "show";

    private final ArticleList articles;
    private final Clock clock;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Words.of(ScreenLine.SHOW_MORE), click -> showMore());
    private final Div empty = new Div();
    private final NewerLine newer = new NewerLine(this::showFirst);
    private final CurrentPerson currentPerson;
    private final NativeButton awaitingReview = chip(ArticlesLine.AWAITING_REVIEW, "review");
    private final NativeButton facts = chip(ArticlesLine.FACTS, "facts");
    private final NativeButton all = chip(ArticlesLine.ALL, "all");
    private ArticlesShown shown = ArticlesShown.ALL;
    private @Nullable ArticleRow last;

    ArticlesView(
            ArticleList articles,
            LongImporting importing,
            CurrentPerson currentPerson,
            Clock clock,
            Announcements announcements) {
        this.articles = articles;
        this.clock = clock;
        this.currentPerson = currentPerson;
        addClassName("vb-page");
        search.setPlaceholder(Words.of(ArticlesLine.FIND));
        search.setAriaLabel(Words.of(ArticlesLine.FIND));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showFirst());
        var toImport = new RouterLink(Words.of(ArticlesLine.IMPORT), ImportView.class);
        toImport.addClassName("vb-button");
        list.addClassName("vb-articles");
        empty.addClassName("vb-empty");
        var going = new ImportsGoing(importing, currentPerson, announcements, () -> {});
        var chips = new Div(awaitingReview, facts, all);
        chips.addClassName("vb-row");
        awaitingReview.setVisible(mayReview());
        add(new Header(new H1(Words.of(ArticlesLine.TITLE)), search, toImport), chips, newer, going, list, empty, more);
        DeskNews.tell(this, announcements, news -> newer.say(Words.of(NewsLine.DESK_WENT_ON)));
    }

    /** What is shown stands in the address; a reviewer who asks for nothing sees what waits for the second person. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(SHOW).orElse(currentPerson.require().role() == Role.REVIEWER ? "review" : "all");
        shown = mayReview() && asked.equals("review") ? ArticlesShown.AWAITING_REVIEW : asked.equals("facts") ? ArticlesShown.FACTS : ArticlesShown.ALL;
        press(awaitingReview, shown == ArticlesShown.AWAITING_REVIEW);
        press(facts, shown == ArticlesShown.FACTS);
        press(all, shown == ArticlesShown.ALL);
        // Who may not review sees chips where another list than the usual is shown.
        facts.setVisible(shown == ArticlesShown.FACTS);
        all.setVisible(mayReview() || shown != ArticlesShown.ALL);
        if (isAttached()) {
            showFirst();
        }
    }

    private static void press(NativeButton chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    private boolean mayReview() {
        return currentPerson.require().role().includes(Role.REVIEWER);
    }

    private static NativeButton chip(ArticlesLine line, String show) {
        var chip = new NativeButton(
                Words.of(line), click -> UI.getCurrent().navigate(ArticlesView.class, QueryParameters.of(SHOW, show)));
        chip.addClassName("vb-chip");
        return chip;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showFirst();
    }

    private void showFirst() {
        newer.setVisible(false);
        list.removeAll();
        last = null;
        showMore();
        boolean found = last != null;
        list.setVisible(found);
        empty.setVisible(!found);
        empty.setText(Words.of(switch (shown) {
            case AWAITING_REVIEW -> ArticlesLine.NOTHING_AWAITS;
            case FACTS -> ArticlesLine.NO_FACTS;
            case ALL -> search.isEmpty() ? ArticlesLine.NONE : ArticlesLine.NONE_LIKE_THIS;
        }));
    }

    /** One more than is shown is asked for, to know whether there is one. */
    private void showMore() {
        var rows = articles.find(search.getValue(), shown, last, 0, PAGE + 1);
        var page = rows.subList(0, Math.min(PAGE, rows.size()));
        page.forEach(row -> list.add(new ListItem(link(row))));
        last = page.isEmpty() ? last : page.getLast();
        more.setVisible(rows.size() > PAGE);
    }

    private ArticleLink link(ArticleRow row) {
        var headline = new Div(row.headline());
        headline.addClassName("headline");
        headline.getElement().setAttribute("lang", row.language());
        var what = new Div(headline, meta(row));
        var words = new Span(row.closed() ? Words.of(ArticlesLine.LOOKED_AT_BLIND) : Words.inOneLine(row.progress().parts()));
        words.addClassName("words");
        var progress = new Div(new ProgressStrip(row.progress()), words);
        progress.addClassName("progress");
        var link = new ArticleLink("", row.id());
        link.add(what, progress);
        return link;
    }

    private Div meta(ArticleRow row) {
        var facts = new ArrayList<String>();
        if (row.byline() != null) {
            facts.add(row.byline());
        }
        if (row.publication() != null) {
            facts.add(row.publication());
        }
        var meta = new Div(new Span(String.join(" · ", facts)));
        if (!facts.isEmpty()) {
            meta.add(" · ");
        }
        meta.add(Moments.shown(Words.of(ArticlesLine.IMPORTED, Moments.ago(row.importedAt(), clock)), row.importedAt()));
        if (row.signOff() != null) {
            meta.add(new Span(" · "), new SignedOffWord(row.signOff()));
        } else if (row.deadline() != null) {
            var due = Moments.shown(" · " + Moments.due(row.deadline(), clock), row.deadline());
            due.getClassNames().set("late", row.deadline().isBefore(clock.instant()));
            meta.add(due);
        }
        meta.addClassName("meta");
        return meta;
    }

    @Override
    public String getPageTitle() {
        return Words.of(ArticlesLine.TITLE) + " · Verbatim";
    }
}

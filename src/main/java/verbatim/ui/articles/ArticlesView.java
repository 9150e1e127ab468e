package verbatim.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
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
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.LongImporting;
import verbatim.passage.Announcements;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.ArticlesShown;
import verbatim.text.TextDirection;
import verbatim.text.TypedWords;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The desk's articles with progress and deadline, the nearest deadline first. */
@Route("articles")
@PermitAll
public class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String SHOW = "show";
    private static final String PUBLICATION = "publication";

    private final ArticleList articles;
    private final Clock clock;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Words.of(ScreenLine.SHOW_MORE), click -> showMore());
    private final Div empty = new Div();
    private final NewerLine newer = new NewerLine(this::showFirst);
    private final CurrentPerson currentPerson;
    private final NativeButton awaitingReview = chip(ArticlesLine.AWAITING_REVIEW, ArticlesShown.AWAITING_REVIEW);
    /** What else the address asks for: the overview leads there. */
    private final NativeButton asked = new NativeButton("", click -> showFirst());
    private final NativeButton all = chip(ArticlesLine.ALL, ArticlesShown.ALL);
    private ArticlesShown shown = ArticlesShown.ALL;
    private @Nullable String publication;
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
        var chips = new Div(awaitingReview, asked, all);
        asked.addClassName("vb-chip");
        chips.addClassName("vb-row");
        awaitingReview.setVisible(mayReview());
        add(new Header(new H1(Words.of(ArticlesLine.TITLE)), search, toImport), chips, newer, going, list, empty, more);
        DeskNews.tell(this, announcements, news -> newer.say(Words.of(NewsLine.DESK_WENT_ON)));
    }

    /** What is shown stands in the address; a reviewer who asks for nothing sees what waits for the second person. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var usual = currentPerson.require().role() == Role.REVIEWER ? ArticlesShown.AWAITING_REVIEW : ArticlesShown.ALL;
        shown = parameters.getSingleParameter(SHOW).map(ArticlesShown::of).orElse(usual);
        if (shown == ArticlesShown.AWAITING_REVIEW && !mayReview()) {
            shown = ArticlesShown.ALL;
        }
        publication = parameters.getSingleParameter(PUBLICATION).map(TypedWords::keptOrNone).orElse(null);
        var narrowed = narrowed();
        press(awaitingReview, shown == ArticlesShown.AWAITING_REVIEW);
        asked.setText(narrowed);
        press(asked, true);
        press(all, shown == ArticlesShown.ALL && publication == null);
        // Who may not review sees chips where another list than the usual is shown.
        asked.setVisible(!narrowed.isEmpty());
        all.setVisible(mayReview() || !narrowed.isEmpty());
        if (isAttached()) {
            showFirst();
        }
    }

    private String narrowed() {
        var reason = switch (shown) {
            case FACTS_PROPOSED -> Words.of(ArticlesLine.FACTS);
            case FACTS_NOT_LOOKED_FOR -> Words.of(ArticlesLine.FACTS_NOT_LOOKED_FOR);
            case ALL, AWAITING_REVIEW -> "";
        };
        return publication == null ? reason : reason.isEmpty() ? publication : reason + " · " + TextDirection.inLine(publication);
    }

    private static void press(NativeButton chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    private boolean mayReview() {
        return currentPerson.require().role().includes(Role.REVIEWER);
    }

    private static NativeButton chip(ArticlesLine line, ArticlesShown show) {
        var chip = new NativeButton(
                Words.of(line), click -> UI.getCurrent().navigate(ArticlesView.class, QueryParameters.of(SHOW, show.word())));
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
            case FACTS_PROPOSED, FACTS_NOT_LOOKED_FOR -> ArticlesLine.NONE_SUCH;
            case ALL -> !search.isEmpty() ? ArticlesLine.NONE_LIKE_THIS : publication == null ? ArticlesLine.NONE : ArticlesLine.NONE_SUCH;
        }));
    }

    /** One more than is shown is asked for, to know whether there is one. */
    private void showMore() {
        var rows = articles.find(search.getValue(), shown, publication, last, 0, PAGE + 1);
        var page = rows.subList(0, Math.min(PAGE, rows.size()));
        page.forEach(row -> list.add(new ArticleEntry(row, clock)));
        last = page.isEmpty() ? last : page.getLast();
        more.setVisible(rows.size() > PAGE);
    }

    @Override
    public String getPageTitle() {
        return Words.of(ArticlesLine.TITLE) + " · Verbatim";
    }
}

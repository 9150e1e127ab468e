package verbatim.ui.second;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.LookRow;
import verbatim.review.second.LookState;
import verbatim.review.second.SecondLooks;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.Words;

/**
 * In the place of an article at which whoever sits here looks blind: it says so, and opens it all the same where they want it,
 * which ends the blindness.
 */
@Route("second-looks/article/:article")
@PermitAll
@CssImport("./styles/second.css")
public class ClosedArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondLooks looks;
    private final LookHandingIn handingIn;

    ClosedArticleView(SecondLooks looks, LookHandingIn handingIn) {
        this.looks = looks;
        this.handingIn = handingIn;
        addClassNames("vb-page", "vb-second");
    }

    static RouterLink toLooks() {
        var link = new RouterLink(Words.of(SecondLine.TO_THE_LOOKS), SecondLooksView.class);
        link.addClassName("vb-button");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = ArticleLink.articleOf(event).orElseThrow(NotOnThisDesk::article);
        var closing = looks.closing(article);
        if (closing.isEmpty()) {
            event.forwardTo(ArticleLink.address(article));
            return;
        }
        removeAll();
        var labels = closing.stream().map(LookRow::label).toList();
        // Only what was handed in a moment ago: there is nothing to lose any more but the way back.
        boolean handedIn = closing.stream().allMatch(look -> look.state() == LookState.HANDED_IN);
        var headline = new Paragraph(closing.getFirst().story().headline());
        headline.addClassName("headline");
        var open = new Button(Words.of(SecondLine.OPEN_ALL_THE_SAME), click -> {
            handingIn.open(article);
            UI.getCurrent().navigate(ArticleLink.address(article));
        });
        var ways = new Div(toLooks(), open);
        ways.addClassName("vb-row");
        add(new H1(Words.of(SecondLine.CLOSED_TITLE)), headline,
                new Paragraph(Words.of(handedIn ? SecondLine.CLOSED_HANDED_IN : SecondLine.CLOSED_WORDS, labels)), ways);
    }

    @Override
    public String getPageTitle() {
        return Words.of(SecondLine.CLOSED_TITLE) + " · Verbatim";
    }
}

package verbatim.ui.second;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.message.Refused;
import verbatim.passage.Announcements;
import verbatim.passage.PassagesChanged;
import verbatim.review.second.BlindPassage;
import verbatim.review.second.ComparingLooks;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.LookId;
import verbatim.review.second.SecondLooks;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/**
 * One second look: blind for whoever is to look, for as long as it is not handed in; then both findings side by side, for whom
 * they are meant.
 */
@Route("second-looks/:look")
@PermitAll
@CssImport("./styles/second.css")
public class LookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LOOK = "look";

    private final SecondLooks looks;
    private final LookHandingIn handingIn;
    private final ComparingLooks comparing;
    private final Clock clock;
    private final NewerLine newer = new NewerLine(this::showAnew);
    private String title = Words.of(SecondLine.TITLE);
    private @Nullable BlindPassage blind;

    LookView(SecondLooks looks, LookHandingIn handingIn, ComparingLooks comparing, Clock clock, Announcements announcements) {
        this.looks = looks;
        this.handingIn = handingIn;
        this.comparing = comparing;
        this.clock = clock;
        addClassNames("vb-page", "vb-second");
        DeskNews.tell(this, announcements, news -> heard(news.stream().map(PassagesChanged::article).toList()));
    }

    private void heard(List<ArticleId> changed) {
        getChildren().filter(TwoPanel.class::isInstance).map(TwoPanel.class::cast).forEach(TwoPanel::renew);
        var read = blind;
        if (read == null || !changed.contains(read.look().story().article())) {
            return;
        }
        // What is being written is not taken from under whoever writes it.
        if (looks.read(read.look().id()).filter(read::showsAs).isEmpty()) {
            newer.say(Words.of(SecondLine.NOT_AS_READ));
        }
    }

    private void showAnew() {
        var read = blind;
        removeAll();
        if (read != null) {
            show(read.look().id());
        }
    }

    /** The route's parameters for one. */
    public static RouteParameters at(LookId look) {
        return new RouteParameters(LOOK, look.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        newer.setVisible(false);
        look(event).ifPresentOrElse(this::show, () -> event.rerouteTo(SecondLooksView.class));
    }

    private static Optional<LookId> look(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(LOOK).map(UUID::fromString).map(LookId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(LookId look) {
        var mine = looks.read(look);
        blind = mine.orElse(null);
        if (mine.isPresent()) {
            title = Words.of(SecondLine.LOOK_TITLE, mine.get().look().label());
            add(newer, new BlindPanel(mine.get(), looks, handingIn));
            return;
        }
        try {
            var both = comparing.compare(look);
            title = Words.of(SecondLine.TWO_TITLE, both.look().label());
            add(new TwoPanel(both, comparing, clock));
        } catch (Refused refused) {
            var line = new RefusalLine();
            line.show(refused);
            add(line, ClosedArticleView.toLooks());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Verbatim";
    }
}

package verbatim.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.PassageCard;

/**
 * Leads to an article in the workbench, or to a passage of it. By its address alone: screens that only lead there need not
 * know the workbench, which knows some of them.
 */
public class ArticleLink extends RouterLink {

    /** To an article. */
    public ArticleLink(String words, ArticleId article) {
        this(words, address(article));
    }

    /** To the passage that people call so, such as "Q2". */
    public ArticleLink(String words, ArticleId article, String label) {
        this(words, address(article, label));
    }

    private ArticleLink(String words, String address) {
        setText(words);
        getElement().setAttribute("href", address);
    }

    /** The article that an address names in its part {@code :article}; empty where that is no identity. */
    public static Optional<ArticleId> articleOf(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("article").map(UUID::fromString).map(ArticleId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Where an article stands in the workbench, relative to the application. */
    public static String address(ArticleId article) {
        return "article/" + article.value();
    }

    /** Where one is asked instead whether to open it, who looks at one of its passages blind. */
    public static String closedAddress(ArticleId article) {
        return "second-looks/article/" + article.value();
    }

    /** Where a passage of it stands. */
    public static String address(ArticleId article, String label) {
        return address(article) + "/" + label;
    }

    /** Says in the address of the window that this passage is shown; nothing where none is. */
    public static void stand(@Nullable PassageCard shown) {
        if (shown != null) {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(shown.article(), shown.row().label())));
        }
    }
}

package verbatim.ui.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import verbatim.account.ErasedThing;
import verbatim.account.Erasing;
import verbatim.account.ErasureRow;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/**
 * The administrator's screen on which what must not be kept is erased, and on which stands what was. The article or the source
 * is named in the address.
 */
@Route("settings/erasing")
@RolesAllowed("ADMIN")
@CssImport("./styles/settings.css")
public class ErasingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ARTICLE = "article";
    private static final String SOURCE = "source";
    private static final int LAST = 200;

    private final Erasing erasing;
    private final ArticleReading articles;
    private final SourceReading sources;
    private final Clock clock;
    private final Div form = new Div();
    private final UnorderedList last = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of(ErasingLine.NONE_YET));

    ErasingView(Erasing erasing, ArticleReading articles, SourceReading sources, Clock clock) {
        this.erasing = erasing;
        this.articles = articles;
        this.sources = sources;
        this.clock = clock;
        getContent().addClassNames("vb-page", "vb-erasing");
        getContent().add(
                new Header(new H1(Words.of(ErasingLine.TITLE))),
                new Paragraph(Words.of(ErasingLine.ABOUT)),
                form,
                new H2(Words.of(ErasingLine.LAST)),
                none,
                last);
    }

    /** What is left of something that was erased, in a sentence. */
    public static String tombstone(ErasureRow row, Clock clock) {
        return Words.of(ErasingLine.TOMBSTONE, row.kind().name(), Moments.day(row.at(), clock), row.by(), row.reason());
    }

    /** A button that leads to what can be erased of an article. */
    public static Button ofArticle(ArticleId article) {
        return button(ARTICLE, article.value());
    }

    /** A button that leads to what can be erased of a source. */
    public static Button ofSource(SourceId source) {
        return button(SOURCE, source.value());
    }

    private static Button button(String what, UUID id) {
        return new Button(
                Words.of(ErasingLine.ERASE),
                click -> UI.getCurrent().navigate(ErasingView.class, QueryParameters.of(what, id.toString())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.removeAll();
        var named = event.getLocation().getQueryParameters();
        var article = named.getSingleParameter(ARTICLE).flatMap(ErasingView::id).map(ArticleId::new).flatMap(articles::facts);
        var source = named.getSingleParameter(SOURCE).flatMap(ErasingView::id).map(SourceId::new).flatMap(sources::sheet);
        article.ifPresent(facts -> form.add(ErasingForm.ofArticle(facts.id(), facts.headline(), erasing, this::showLast)));
        source.ifPresent(sheet -> form.add(ErasingForm.ofSource(sheet.id(), sheet.details().title(), erasing, this::showLast)));
        if (article.isEmpty() && source.isEmpty()) {
            form.add(new Paragraph(Words.of(ErasingLine.HOW)));
        }
        showLast();
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void showLast() {
        var rows = erasing.last(LAST);
        none.setVisible(rows.isEmpty());
        last.removeAll();
        rows.forEach(row -> last.add(new ListItem(Moments.shown(Moments.day(row.at(), clock), row.at()), new Paragraph(words(row)))));
    }

    private static String words(ErasureRow row) {
        return Words.of(ErasingLine.ROW, row.by(), row.kind(), gone(row.gone()), row.reason());
    }

    /** So many of what, in one line. */
    static String gone(Map<ErasedThing, Integer> gone) {
        return gone.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Words.language().form("counted", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return Words.of(ErasingLine.TITLE) + " · Verbatim";
    }
}

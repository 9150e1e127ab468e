package verbatim.ui.sources;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import verbatim.article.ArticleId;
import verbatim.passage.ArticleSources;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.capture.Capture;
import verbatim.source.capture.Capturing;

/** Lets a person add a source, from wherever one may be missing. */
@Component
public class AddingSources {

    private final SourceKeeping keeping;
    private final ArticleSources articleSources;
    private final Capturing capturing;

    AddingSources(SourceKeeping keeping, ArticleSources articleSources, Capturing capturing) {
        this.keeping = keeping;
        this.articleSources = articleSources;
        this.capturing = capturing;
    }

    /**
     * Opens the dialog for a source of the desk.
     *
     * @param added hears of the source once it is stored
     */
    void toDesk(Consumer<SourceId> added) {
        new SourceDialog(capturing, this::store, added).open();
    }

    /**
     * Opens the dialog for a source that is laid to an article as well.
     *
     * @param added hears of the source once it is stored
     */
    public void toArticle(ArticleId article, Consumer<SourceId> added) {
        new SourceDialog(capturing, (details, text) -> articleSources.lay(article, details, text), added).open();
    }

    private SourceId store(SourceDetails details, @Nullable Capture text) {
        return text == null ? keeping.add(details) : capturing.add(details, text);
    }

    /**
     * Opens the dialog for a page that somebody reads, and leads to the source that it becomes.
     *
     * @param title of the page; empty where it has none
     * @param article to which it is laid as well; null for none
     */
    public void page(String url, String title, @Nullable ArticleId article) {
        SourceDialog.Store store = article == null ? this::store : (details, text) -> articleSources.lay(article, details, text);
        var dialog = new SourceDialog(
                capturing, store, source -> UI.getCurrent().navigate(SourceView.class, SourcesView.at(source)));
        dialog.open();
        dialog.bring(url, title);
    }
}

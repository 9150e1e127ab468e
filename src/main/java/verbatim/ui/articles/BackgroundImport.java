package verbatim.ui.articles;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ImportRefused;
import verbatim.article.Imported;
import verbatim.article.Importing;

/** One import on a thread of its own, as the person who began it; tells the screen how it ended. */
class BackgroundImport {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundImport.class);
    private static final String STOPPED = "The import was stopped. Nothing was stored; your text is still here.";

    private final Thread thread;
    private volatile boolean stopped;

    BackgroundImport(
            Importing importing,
            Imported imported,
            ArticleDetails details,
            UI ui,
            Consumer<ArticleId> done,
            Consumer<List<String>> refused) {
        Runnable work = () -> {
            try {
                var article = importing.take(imported, details);
                ui.access(() -> done.accept(article));
            } catch (ImportRefused refusal) {
                ui.access(() -> refused.accept(refusal.reasons()));
            } catch (RuntimeException fault) {
                if (stopped) {
                    ui.access(() -> refused.accept(List.of(STOPPED)));
                    return;
                }
                // The end of a job: the person must hear of it, and no caller is left to pass it to.
                LOG.error("An import failed", fault);
                ui.access(() -> refused.accept(List.of("The article could not be stored. Nothing of it was kept; your text"
                        + " is still here. Please try again.")));
            }
        };
        // No virtual thread: interrupting one closes the connection that it reads from, perhaps in the midst of a commit.
        thread = Thread.ofPlatform().name("import").daemon().start(new DelegatingSecurityContextRunnable(work));
    }

    /** Asks it to end; what was not committed by then is not kept. */
    void stop() {
        stopped = true;
        thread.interrupt();
    }
}

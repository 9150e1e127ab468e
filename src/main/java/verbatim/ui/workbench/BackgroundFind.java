package verbatim.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageId;
import verbatim.passage.SourceSearch;
import verbatim.passage.StepRefused;
import verbatim.source.SourceRefused;

/** One search of the sources on a thread of its own, as the person who began it; tells the screen how it goes. */
class BackgroundFind {

    /** Where the search is followed; called with the screen's lock. */
    interface Screen {
        /** So many of the sources have been searched. */
        void progress(int done, int of);

        /** The search ended, or was stopped. */
        void found(SourceSearch search);

        /** Nothing was searched. */
        void refused(List<String> sentences);
    }

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFind.class);

    /** How often the screen is told; more often only costs time. */
    private static final long BETWEEN_NEWS = 150_000_000;

    private final UI ui;
    private final Screen screen;
    private volatile boolean stopped;
    private long told = System.nanoTime() - BETWEEN_NEWS;

    BackgroundFind(FindingInSources finding, PassageId passage, Scope scope, UI ui, Screen screen) {
        this.ui = ui;
        this.screen = screen;
        // A platform thread: comparing only computes, and would keep a carrier from all that waits for the database.
        Thread.ofPlatform()
                .name("find in sources")
                .daemon()
                .start(new DelegatingSecurityContextRunnable(() -> search(finding, passage, scope)));
    }

    /** Asks it to end; what was found by then is told. */
    void stop() {
        stopped = true;
    }

    private void search(FindingInSources finding, PassageId passage, Scope scope) {
        try {
            var search = finding.find(passage, scope, this::goesOn);
            tell(() -> screen.found(search));
        } catch (StepRefused refused) {
            tell(() -> screen.refused(refused.missing()));
        } catch (SourceRefused refused) {
            tell(() -> screen.refused(refused.reasons()));
        } catch (RuntimeException fault) {
            // The end of a job: the person must hear of it, and no caller is left to pass it to.
            LOG.error("A search of the sources failed", fault);
            tell(() -> screen.refused(List.of("The search failed. Nothing was changed. Please try again.")));
        }
    }

    private boolean goesOn(int done, int of) {
        if (System.nanoTime() - told >= BETWEEN_NEWS || done == of) {
            told = System.nanoTime();
            tell(() -> screen.progress(done, of));
        }
        return !stopped && ui.isAttached();
    }

    /** The window may have been closed meanwhile. */
    private void tell(Command news) {
        if (ui.isAttached()) {
            ui.access(news);
        }
    }
}

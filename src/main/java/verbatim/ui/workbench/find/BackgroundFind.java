package verbatim.ui.workbench.find;

import com.vaadin.flow.component.UI;
import java.util.List;
import verbatim.comparison.SourceSearch;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageId;
import verbatim.passage.StepRefused;
import verbatim.source.SourceRefused;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Words;

/** One search of the sources beside the screen, which shows how it goes. */
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

    /** How often the screen shows it; more often only costs time. */
    private static final long BETWEEN_NEWS = 150_000_000;

    

    private final Screen screen;
    private final TrueWords trueWords;
    private final BackgroundJob job;
    private volatile boolean found;
    private long told = System.nanoTime() - BETWEEN_NEWS;

    BackgroundFind(FindingInSources finding, PassageId passage, Scope scope, UI ui, Screen screen, TrueWords trueWords) {
        this.screen = screen;
        this.trueWords = trueWords;
        job = BackgroundJob.begin(
                "find in sources", ui, running -> search(running, finding, passage, scope), this::failed);
    }

    /** Asks it to end; what was found by then is shown. */
    void stop() {
        job.stop();
    }

    /** What was found stands, where only what is nearest could not be looked for. */
    private void failed() {
        if (found) {
            trueWords.failed();
        } else {
            screen.refused(List.of(Words.of(FindLine.FAILED)));
        }
    }

    private void search(BackgroundJob running, FindingInSources finding, PassageId passage, Scope scope) {
        try {
            var search = finding.find(passage, scope, (done, of) -> goesOn(running, done, of));
            found = true;
            running.tell(() -> screen.found(search));
            if (search.wantsNearest()) {
                var nearest = finding.nearest(passage, scope, (done, of) -> !running.isStopped() && running.isHeard());
                running.tell(() -> trueWords.nearest(nearest));
            }
        } catch (StepRefused refused) {
            running.tell(() -> screen.refused(Words.of(refused.refusals())));
        } catch (SourceRefused refused) {
            running.tell(() -> screen.refused(Words.of(refused.refusals())));
        }
    }

    private boolean goesOn(BackgroundJob running, int done, int of) {
        if (System.nanoTime() - told >= BETWEEN_NEWS || done == of) {
            told = System.nanoTime();
            running.tell(() -> screen.progress(done, of));
        }
        return !running.isStopped() && running.isHeard();
    }
}

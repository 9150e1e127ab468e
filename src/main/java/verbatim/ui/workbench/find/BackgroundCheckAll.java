package verbatim.ui.workbench.find;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.CheckingAll;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceId;
import verbatim.ui.component.BackgroundJob;

/** All quotes of an article searched for beside the screen, which shows how it goes. It stops where the screen is left. */
class BackgroundCheckAll implements CheckingAll.Follower {

    /** Where it is followed; called with the screen's lock. */
    interface Screen {
        /** Others check all just now. */
        void waits();

        /** So many quotes are done. */
        void progress(int done, int of);

        /** It ended, or was stopped. */
        void done(CheckingAll.Outcome outcome);

        /** It failed; what was recorded by then stays. */
        void failed();
    }

    private static final long BETWEEN_NEWS = 150_000_000;

    private final Screen screen;
    private final BackgroundJob job;
    private volatile @Nullable BackgroundJob running;
    private long told = System.nanoTime() - BETWEEN_NEWS;

    BackgroundCheckAll(
            CheckingAll checking, ArticleId article, Scope scope, @Nullable SourceId one, UI ui, Screen screen) {
        this.screen = screen;
        job = BackgroundJob.begin(
                "check all",
                ui,
                work -> {
                    running = work;
                    var outcome = checking.check(article, scope, one, this);
                    work.tell(() -> screen.done(outcome));
                },
                screen::failed);
    }

    /** Asks it to end; what came of it by then is shown. */
    void stop() {
        job.stop();
    }

    @Override
    public boolean waits() {
        tell(screen::waits);
        return goesOn();
    }

    @Override
    public boolean goesOn(int done, int of) {
        tell(() -> screen.progress(done, of));
        return goesOn();
    }

    private void tell(Command news) {
        var work = running;
        if (work != null && System.nanoTime() - told >= BETWEEN_NEWS) {
            told = System.nanoTime();
            work.tell(news);
        }
    }

    private boolean goesOn() {
        var work = running;
        return work != null && !work.isStopped() && work.isHeard();
    }
}

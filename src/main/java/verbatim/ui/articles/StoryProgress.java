package verbatim.ui.articles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.CapturedStories;
import verbatim.document.ReadingCancelled;
import verbatim.document.ReadingProgress;
import verbatim.fetch.FetchCancelled;
import verbatim.message.Refused;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Words;

/** Reads a file or a page beside the screen: how far that is, and the way to stop it. Unseen while nothing is read. */
class StoryProgress extends Div {

    /** What is read. */
    interface Reading {
        CapturedStories read(ReadingProgress progress);
    }

    /** The screen is told of each twentieth part, not of each page. */
    private static final double STEP = 0.05;

    private final ProgressBar bar = new ProgressBar();
    private final Consumer<List<String>> refused;
    private final Consumer<CapturedStories> read;
    private @Nullable BackgroundJob running;
    private Runnable unread = () -> {};

    /**
     * Nothing is read yet.
     *
     * @param refused hears why nothing was read
     * @param read is given what was, to be closed in the end
     */
    StoryProgress(Consumer<List<String>> refused, Consumer<CapturedStories> read) {
        this.refused = refused;
        this.read = read;
        addClassName("vb-progress");
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Words.of(StoryLine.HOW_FAR));
        add(new Span(Words.of(StoryLine.READING)), bar, new Button(Words.of(StoryLine.STOP), click -> stoppedByHand()));
        setVisible(false);
    }

    /** @param notRead runs where nothing comes of it */
    void read(UI ui, Reading reading, Runnable notRead) {
        bar.setValue(0);
        setVisible(true);
        unread = notRead;
        running = BackgroundJob.begin("story", ui, job -> {
            try {
                var stories = reading.read(new Follower(job));
                job.tell(() -> {
                    if (job == running) {
                        end();
                        read.accept(stories);
                    } else {
                        stories.close();
                    }
                });
            } catch (ReadingCancelled | FetchCancelled stopped) {
                // Whoever stopped it knows.
            } catch (Refused why) {
                job.tell(() -> {
                    if (job == running) {
                        refuse(Words.of(why.refusals()));
                    }
                });
            }
        }, () -> refuse(List.of(Words.of(StoryLine.FAILED))));
    }

    /** Ends what is being read; nothing comes of it. */
    void stop() {
        if (running != null) {
            running.stop();
            end();
        }
    }

    private void stoppedByHand() {
        stop();
        unread.run();
        refused.accept(List.of(Words.of(StoryLine.STOPPED)));
    }

    private void refuse(List<String> why) {
        end();
        unread.run();
        refused.accept(why);
    }

    private void end() {
        running = null;
        setVisible(false);
    }

    /** Tells the screen how far it is. */
    private final class Follower implements ReadingProgress {
        private final BackgroundJob job;
        private double told;

        Follower(BackgroundJob job) {
            this.job = job;
        }

        @Override
        public boolean goesOn(double part) {
            if (part >= told + STEP) {
                told = part;
                job.tell(() -> bar.setValue(Math.min(1, part)));
            }
            return !job.isStopped() && job.isHeard();
        }
    }
}

package verbatim.ui.speakers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import verbatim.message.Refused;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** A step on speakers, taken beside the screen: with a thousand passages it takes seconds, for which the window would stand still. */
final class SavedBeside {

    private SavedBeside() {}

    /**
     * Takes it; the screen is told, with its lock, what came of it.
     *
     * @param name what it is, for the log
     * @param refusal says why it was not taken
     * @param over runs first, however it ended
     * @param done runs where it was taken
     */
    static void take(String name, Consumer<BackgroundJob> step, RefusalLine refusal, Command over, Command done) {
        BackgroundJob.begin(
                name,
                UI.getCurrent(),
                job -> {
                    try {
                        step.accept(job);
                        job.tell(() -> {
                            over.execute();
                            done.execute();
                        });
                    } catch (Refused refused) {
                        job.tell(() -> {
                            over.execute();
                            refusal.show(refused);
                        });
                    } catch (DataAccessException unreachable) {
                        job.tell(() -> {
                            over.execute();
                            refusal.say(FaultSentence.of(unreachable));
                        });
                    }
                },
                () -> {
                    over.execute();
                    refusal.say(Words.of(ScreenLine.NOT_SAVED));
                });
    }
}

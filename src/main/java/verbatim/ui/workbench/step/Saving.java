package verbatim.ui.workbench.step;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageReading;
import verbatim.passage.StepRefused;
import verbatim.source.SourceRefused;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Saves a step and shows it, or says what is missing or was saved meanwhile. */
class Saving {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final PassageReading reading;
    private final Consumer<Steps.Outcome> screen;

    Saving(PassageReading reading, Consumer<Steps.Outcome> screen) {
        this.reading = reading;
        this.screen = screen;
    }

    void show(Steps.Outcome outcome) {
        screen.accept(outcome);
    }

    boolean save(PassageCard card, String wanted, RefusalLine beside, Steps.Deed deed, Consumer<Steps.Done> saved) {
        return guarded(beside, () -> {
            try {
                var done = deed.on(card);
                saved.accept(done);
                screen.accept(new Steps.Outcome.Saved(done.card(), done.said()));
                return true;
            } catch (NewerVersion newer) {
                screen.accept(new Steps.Outcome.Newer(newer, wanted, () -> save(newer.current(), wanted, beside, deed, saved)));
            } catch (ConcurrencyFailureException collision) {
                reading.card(card.row().id()).ifPresent(now ->
                        screen.accept(new Steps.Outcome.Newer(new NewerVersion(now), wanted, () -> save(now, wanted, beside, deed, saved))));
            }
            return false;
        });
    }

    /**
     * Does something that may be refused.
     *
     * @param beside where to say why
     * @return whether it was done
     */
    boolean guarded(RefusalLine beside, BooleanSupplier deed) {
        beside.clear();
        try {
            return deed.getAsBoolean();
        } catch (StepRefused | SourceRefused refused) {
            beside.show(refused.refusals());
        } catch (AccessDeniedException denied) {
            beside.say(Words.of(StepLine.ROLE_TOO_LOW));
        } catch (DataAccessException | TransactionException fault) {
            LOG.error("A step was not saved", fault);
            beside.say(FaultSentence.of(fault));
        }
        return false;
    }
}

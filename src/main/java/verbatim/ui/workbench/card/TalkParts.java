package verbatim.ui.workbench.card;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import verbatim.account.CurrentPerson;
import verbatim.message.Refused;
import verbatim.passage.PassageId;
import verbatim.review.talk.Asks;
import verbatim.review.talk.TalkDrafts;
import verbatim.review.talk.Talking;
import verbatim.review.talk.ThreadRow;
import verbatim.review.talk.Threads;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;

/** The services of the card's threads, and the one place where what they refuse is said. */
@Component
record TalkParts(Threads threads, Talking talking, Asks asks, TalkDrafts drafts, CurrentPerson currentPerson, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(TalkParts.class);

    /** @param saved says that it was saved */
    TalkPanel panel(Consumer<String> saved) {
        return new TalkPanel(this, saved);
    }

    List<ThreadRow> of(PassageId passage) {
        return threads.of(passage);
    }

    /** Whether it was done; beside stands why it was not. */
    boolean done(RefusalLine beside, Runnable step) {
        beside.clear();
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            beside.show(refused);
        } catch (DataAccessException | TransactionException | AccessDeniedException fault) {
            LOG.error("What was said was not saved", fault);
            beside.say(FaultSentence.of(fault));
        }
        return false;
    }
}

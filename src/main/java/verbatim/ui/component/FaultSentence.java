package verbatim.ui.component;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import verbatim.passage.PassageRefusal;
import verbatim.passage.StepRefused;

/** What a person is told of a fault that nobody expected. */
public final class FaultSentence {

    private FaultSentence() {}

    /** One or two sentences, without a word of the fault itself; that something is closed to them is none, and said as it is. */
    public static String of(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return Words.of(ScreenLine.ROLE_TOO_LOW);
            }
            if (cause instanceof StepRefused refused && refused.refusals().getFirst().code() == PassageRefusal.LOOKED_AT_BLIND) {
                return Words.of(refused);
            }
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof CannotCreateTransactionException) {
                return Words.of(ScreenLine.DATABASE_SILENT);
            }
        }
        return Words.of(ScreenLine.FAULT);
    }
}

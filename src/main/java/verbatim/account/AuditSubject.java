package verbatim.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;

/**
 * Of what an entry of the audit trail tells.
 *
 * @param title what it was called then; of a confidential source the codename; null where that was erased
 */
public record AuditSubject(Kind kind, UUID id, @Nullable String title) {

    /** What kind of thing it is. */
    public enum Kind implements Worded {
        ARTICLE,
        SOURCE,
        TOKEN,
        WEBHOOK,
        PERSON
    }
}

package verbatim.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is left of what was erased.
 *
 * @param subject the article or the source; not there any more where it is the article itself
 * @param by name
 * @param gone how many of what
 */
public record ErasureRow(ErasureKind kind, UUID subject, Instant at, String by, String reason, Map<ErasedThing, Integer> gone) {

    /** Keeps the map from being changed later. */
    public ErasureRow {
        gone = Map.copyOf(gone);
    }
}

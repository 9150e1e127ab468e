package verbatim.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * A source with all that is said of it.
 *
 * @param details without what would tell who a confidential source is; its title then is the codename
 * @param version for a later change
 * @param confidants who may know who a confidential source is
 * @param looks when one of them looked, newest first; empty for those who are none of them
 * @param changes newest first; of those that show who a confidential source is, nobody sees here what they were
 * @param usedBy how many articles are checked against it
 * @param archived whether it is put away: neither listed nor searched
 * @param mergedInto the source that it has gone into; null where it has not
 */
public record SourceSheet(
        SourceId id,
        SourceDetails details,
        boolean confidential,
        long version,
        String addedBy,
        Instant addedAt,
        List<Confidant> confidants,
        List<Look> looks,
        List<SourceChange> changes,
        int usedBy,
        boolean archived,
        @Nullable SourceId mergedInto) {

    /** Somebody who may know. */
    public record Confidant(PersonId id, String name) {}

    /** That somebody looked who a confidential source is. */
    public record Look(String name, Instant at) {}
}

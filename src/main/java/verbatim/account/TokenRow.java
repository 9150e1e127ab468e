package verbatim.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as a list shows it; never the token itself.
 *
 * @param owner in whose name it acts
 * @param name of the program, as the owner calls it
 * @param lastUsed to the minute; null if it never was
 * @param ended null unless somebody ended it
 */
public record TokenRow(
        TokenId id,
        PersonId owner,
        String ownerName,
        String name,
        TokenScope scope,
        Instant made,
        Instant expires,
        @Nullable Instant lastUsed,
        @Nullable Instant ended) {

    /** Whether it lets anything in at a moment. */
    public TokenState state(Instant now) {
        if (ended != null) {
            return TokenState.ENDED;
        }
        return expires.isAfter(now) ? TokenState.WORKS : TokenState.EXPIRED;
    }
}

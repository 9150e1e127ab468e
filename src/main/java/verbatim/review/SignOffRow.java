package verbatim.review;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off, to be read.
 *
 * @param sha256 of the revision that was signed, lower-case hex
 * @param accepted the passages that were not verified, as they stand in the text
 * @param fallenAt null while it stands
 */
public record SignOffRow(
        int revisionNumber,
        String sha256,
        String signedBy,
        Instant signedAt,
        List<Accepted> accepted,
        @Nullable Instant fallenAt,
        @Nullable FallReason fallenReason) {

    /**
     * A passage with which it was signed off all the same.
     *
     * @param reason null only where an older build did not ask
     */
    public record Accepted(Caveat caveat, @Nullable String reason) {}

    /** Keeps the list from being changed later. */
    public SignOffRow {
        accepted = List.copyOf(accepted);
    }

    /** With something else in the place of what must be hidden. */
    public SignOffRow shown(UnaryOperator<String> hiding) {
        return new SignOffRow(
                revisionNumber,
                sha256,
                signedBy,
                signedAt,
                accepted.stream()
                        .map(one -> new Accepted(one.caveat(), one.reason() == null ? null : hiding.apply(one.reason())))
                        .toList(),
                fallenAt,
                fallenReason == null ? null : fallenReason.shown(hiding));
    }

    /** Whether it has not fallen. */
    public boolean stands() {
        return fallenAt == null;
    }

    /** How many passages were accepted that were so. */
    public int count(Caveat.Kind kind) {
        return (int) accepted.stream().filter(one -> one.caveat().kind() == kind).count();
    }

    /** What is to be said of it as long as it stands. */
    public SignedOff signedOff() {
        return SignedOff.with(accepted.stream().map(Accepted::caveat).toList());
    }
}

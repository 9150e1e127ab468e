package verbatim.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are asked for; what is null lets all through.
 *
 * @param from the first day, in the zone of whoever asks
 * @param to the last day
 * @param words in the title of what it is about, case folded
 */
public record AuditFilter(
        @Nullable PersonId who, @Nullable AuditAct what, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String words) {

    /** All there are. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** Words that are none let all through. */
    public AuditFilter {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** The same for one person, or for everybody. */
    public AuditFilter withWho(@Nullable PersonId one) {
        return new AuditFilter(one, what, from, to, words);
    }

    /** The same for one act, or for any. */
    public AuditFilter withWhat(@Nullable AuditAct one) {
        return new AuditFilter(who, one, from, to, words);
    }

    /** The same from a day on. */
    public AuditFilter withFrom(@Nullable LocalDate day) {
        return new AuditFilter(who, what, day, to, words);
    }

    /** The same until a day is over. */
    public AuditFilter withTo(@Nullable LocalDate day) {
        return new AuditFilter(who, what, from, day, words);
    }

    /** The same for other words. */
    public AuditFilter withWords(@Nullable String other) {
        return new AuditFilter(who, what, from, to, other);
    }
}

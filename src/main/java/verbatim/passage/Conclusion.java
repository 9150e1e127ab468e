package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded about a passage: the second of the three axes.
 *
 * @param findingReason why it cannot be checked; with {@link Finding#NOT_CHECKABLE} alone
 * @param staleFinding what was concluded before a revision changed the words: in sight until a new finding is set
 * @param concludedAt when a finding was last set or taken back; null where there never was one. What was written before
 *     says nothing about the finding of now
 */
@Embeddable
record Conclusion(
        @Enumerated(EnumType.STRING) @Nullable Finding finding,
        @Nullable String findingReason,
        @Enumerated(EnumType.STRING) @Nullable Finding staleFinding,
        @Nullable Instant concludedAt) {

    static final Conclusion NONE = new Conclusion(null, null, null, null);

    /**
     * A finding about a passage of this kind, with these flags; null where one is taken back.
     *
     * @throws StepRefused if it does not fit, or its reason is missing
     */
    static Conclusion of(@Nullable Finding finding, @Nullable String reason, PassageKind kind, Flags flags, Instant at) {
        if (finding != null && !finding.fits(kind)) {
            throw new StepRefused("“%s” cannot be said of %s.".formatted(finding.word(), kind.description()));
        }
        if (isTranslationAlone(finding, kind) && !flags.translated()) {
            throw new StepRefused("“Faithful” is for reported speech or a checked translation. These words stand in"
                    + " quotation marks: flag the quote as translated first, or choose “Altered”.");
        }
        var keptReason = finding == Finding.NOT_CHECKABLE
                ? Written.demand(reason == null ? "" : reason, "Say why it cannot be checked.")
                : null;
        return new Conclusion(finding, keptReason, null, at);
    }

    /** @throws StepRefused if it cannot stand beside these flags */
    void requireFits(PassageKind kind, Flags flags) {
        if (isTranslationAlone(finding, kind) && !flags.translated()) {
            throw new StepRefused(
                    "The finding is “Faithful”, which these words can only be as a translation. Change the finding first.");
        }
    }

    private static boolean isTranslationAlone(@Nullable Finding finding, PassageKind kind) {
        return finding == Finding.FAITHFUL && kind.isInMarks();
    }

    /** Whether it says the same, whatever was concluded before. */
    boolean saysAs(Conclusion other) {
        return finding == other.finding && Objects.equals(findingReason, other.findingReason);
    }

    /** When a revision changed the words. */
    Conclusion stale(Instant at) {
        return new Conclusion(null, null, finding, at);
    }

    /** Whether no finding was ever set: one that was taken back counts, so that nobody makes one disappear alone. */
    boolean neverWasOne() {
        return concludedAt == null;
    }

    /** For the history: the name of the finding; null where there is none. */
    @Nullable String name() {
        return finding == null ? null : finding.name();
    }
}

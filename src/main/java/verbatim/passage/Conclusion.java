package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

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
            throw new StepRefused(PassageRefusal.FINDING_DOES_NOT_FIT, finding, new Sentences.Form("described", kind));
        }
        if (isTranslationAlone(finding, kind) && !flags.translated()) {
            throw new StepRefused(PassageRefusal.FAITHFUL_WITHOUT_TRANSLATION, Finding.FAITHFUL, Finding.ALTERED);
        }
        if (finding != null && wantsOriginal(finding, flags)) {
            throw new StepRefused(PassageRefusal.STANDS_WITHOUT_ORIGINAL, finding, Finding.UNVERIFIABLE);
        }
        var keptReason = finding == Finding.NOT_CHECKABLE
                ? Written.demand(reason == null ? "" : reason, PassageRefusal.NOT_CHECKABLE_WITHOUT_REASON)
                : null;
        return new Conclusion(finding, keptReason, null, at);
    }

    /** @throws StepRefused if it cannot stand beside these flags */
    void requireFits(PassageKind kind, Flags flags) {
        if (isTranslationAlone(finding, kind) && !flags.translated()) {
            throw new StepRefused(PassageRefusal.FAITHFUL_ONLY_AS_TRANSLATION, Finding.FAITHFUL);
        }
        if (finding != null && wantsOriginal(finding, flags)) {
            throw new StepRefused(PassageRefusal.STANDS_ONLY_WITH_ORIGINAL, finding);
        }
    }

    /** What was said in another language is not borne out by a translation that nobody has held against it. */
    private static boolean wantsOriginal(Finding finding, Flags flags) {
        return finding.letsStand() && flags.lacksOriginal();
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

    /** When an undo took the first finding away, which counts all the same. */
    Conclusion takenBack(Instant at) {
        return new Conclusion(null, null, staleFinding, at);
    }

    /** Whether no finding was ever set: one that was taken back counts, so that nobody makes one disappear alone. */
    boolean neverWasOne() {
        return concludedAt == null;
    }

    /** For the history; null where there is none. */
    ChangeValue.@Nullable Concluded value() {
        return finding == null ? null : new ChangeValue.Concluded(finding);
    }
}

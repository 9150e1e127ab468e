package verbatim.passage;

import java.util.Set;
import verbatim.message.Worded;

/** What the editor concludes: a quote's fidelity, or a claim's truth. The second of the three axes. */
public enum Finding implements Worded {
    /** Word for word. */
    EXACT(true, Status.VERIFIED),
    /** Only what the house style permits was changed. */
    CLEANED(true, Status.VERIFIED),
    /** Reported speech, or a checked translation, with the same meaning. */
    FAITHFUL(true, Status.VERIFIED),
    /** Words inside the marks differ. */
    ALTERED(true, Status.PROBLEM),
    /** The right words give a wrong impression. */
    OUT_OF_CONTEXT(true, Status.PROBLEM),
    /** Somebody else said it. */
    MISATTRIBUTED(true, Status.PROBLEM),
    /** The record shows that it was not said on that occasion. */
    NOT_SAID(true, Status.PROBLEM),
    /** Searched for, and no adequate record found. */
    UNVERIFIABLE(true, Status.CANNOT_VERIFY),
    /** The claim stands. */
    SUPPORTED(false, Status.VERIFIED),
    /** The claim misleads as it stands. */
    NEEDS_CONTEXT(false, Status.PROBLEM),
    /** The record says otherwise. */
    CONTRADICTED(false, Status.PROBLEM),
    /** Searched for, and neither shown nor refuted. */
    UNPROVEN(false, Status.CANNOT_VERIFY),
    /** No fact can decide it. */
    NOT_CHECKABLE(false, Status.CANNOT_VERIFY);

    private final boolean ofQuote;
    private final Status whenApproved;

    Finding(boolean ofQuote, Status whenApproved) {
        this.ofQuote = ofQuote;
        this.whenApproved = whenApproved;
    }

    /** "meaning": in a sentence, what is said with it. */
    @Override
    public Set<String> forms() {
        return Set.of("meaning");
    }

    /** The status of a passage that was approved with this finding. */
    public Status whenApproved() {
        return whenApproved;
    }

    /** Whether approving it needs a note that says what is wrong. */
    public boolean isProblem() {
        return whenApproved == Status.PROBLEM;
    }

    /** Whether it lets the words be printed as they are. */
    public boolean letsStand() {
        return whenApproved == Status.VERIFIED;
    }

    /** Whether to submit it needs a note that says what is wrong with the quote. */
    boolean needsNote() {
        return this == OUT_OF_CONTEXT || this == MISATTRIBUTED || this == ALTERED || this == NOT_SAID;
    }

    /** Whether a record of where was searched can stand in for evidence. */
    public boolean canRestOnSearch() {
        return this == UNVERIFIABLE || this == NOT_SAID || this == UNPROVEN;
    }

    /** Whether it can be concluded about a passage of this kind at all. */
    public boolean fits(PassageKind kind) {
        if (kind == PassageKind.INDIRECT && (this == EXACT || this == CLEANED)) {
            return false;
        }
        return ofQuote == kind.isQuote();
    }

    /**
     * Whether it takes the words for closer to the record than {@code shown}. What says something else than how the words
     * stand to the record, such as {@link #MISATTRIBUTED}, is never milder.
     */
    public boolean isMilderThan(Finding shown) {
        return switch (this) {
            case EXACT -> shown != EXACT;
            case CLEANED, FAITHFUL -> shown == ALTERED;
            default -> false;
        };
    }
}

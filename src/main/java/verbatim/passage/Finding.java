package verbatim.passage;


/** What the editor concludes: a quote's fidelity, or a claim's truth. The second of the three axes. */
public enum Finding {
    /** Word for word. */
    EXACT(true, "Exact", Status.VERIFIED),
    /** Only what the house style permits was changed. */
    CLEANED(true, "Cleaned", Status.VERIFIED),
    /** Reported speech, or a checked translation, with the same meaning. */
    FAITHFUL(true, "Faithful", Status.VERIFIED),
    /** Words inside the marks differ. */
    ALTERED(true, "Altered", Status.PROBLEM),
    /** The right words give a wrong impression. */
    OUT_OF_CONTEXT(true, "Out of context", Status.PROBLEM),
    /** Somebody else said it. */
    MISATTRIBUTED(true, "Misattributed", Status.PROBLEM),
    /** The record shows that it was not said on that occasion. */
    NOT_SAID(true, "Not said", Status.PROBLEM),
    /** Searched for, and no adequate record found. */
    UNVERIFIABLE(true, "Cannot verify", Status.CANNOT_VERIFY),
    /** The claim stands. */
    SUPPORTED(false, "Supported", Status.VERIFIED),
    /** The claim misleads as it stands. */
    NEEDS_CONTEXT(false, "Needs context", Status.PROBLEM),
    /** The record says otherwise. */
    CONTRADICTED(false, "Contradicted", Status.PROBLEM),
    /** Searched for, and neither shown nor refuted. */
    UNPROVEN(false, "Unproven", Status.CANNOT_VERIFY),
    /** No fact can decide it. */
    NOT_CHECKABLE(false, "Not checkable", Status.CANNOT_VERIFY);

    private final boolean ofQuote;
    private final String word;
    private final Status whenApproved;

    Finding(boolean ofQuote, String word, Status whenApproved) {
        this.ofQuote = ofQuote;
        this.word = word;
        this.whenApproved = whenApproved;
    }

    /** As shown to people. */
    public String word() {
        return word;
    }

    /** The status of a passage that was approved with this finding. */
    public Status whenApproved() {
        return whenApproved;
    }

    /** Whether approving it needs a note that says what is wrong. */
    public boolean isProblem() {
        return whenApproved == Status.PROBLEM;
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

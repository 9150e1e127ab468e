package verbatim.account;

/**
 * What one desk has settled for itself.
 *
 * @param deskName printed on reports
 * @param secondCheck whether a second person must approve
 */
public record DeskSettings(String deskName, SecondCheck secondCheck) {

    /** Who may approve a passage. */
    public enum SecondCheck {
        /** A reviewer who changed nothing of it: the rule. */
        FOUR_EYES,
        /** The checker alone: for a desk of one. Recorded with each approval. */
        ALONE
    }
}

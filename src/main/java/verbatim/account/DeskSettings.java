package verbatim.account;

import verbatim.message.Worded;

/**
 * What one desk has settled for itself.
 *
 * @param deskName printed on reports
 * @param secondCheck whether a second person must approve
 * @param independentSources how many sources that do not share their wording a finding needs where none is first hand,
 *     1 to 9
 */
public record DeskSettings(String deskName, SecondCheck secondCheck, int independentSources) {

    /** The most independent sources that can be asked for. */
    public static final int MOST_SOURCES = 9;

    /** Who may approve a passage. */
    public enum SecondCheck implements Worded {
        /** A reviewer who changed nothing of it: the rule. */
        FOUR_EYES,
        /** The checker alone: for a desk of one. Recorded with each approval. */
        ALONE
    }
}

package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on: the rows beside a passage that its rules ask for.
 *
 * @param evidence the evidence that stands
 * @param searches how many searches were recorded
 * @param notes how many notes were written since the finding was set: one from before says nothing about it
 * @param unsettled what the evidence and the attribution leave open, as sentences; see {@link Unsettled}
 */
record Basis(Standing evidence, int searches, int notes, List<String> unsettled) {

    /**
     * Evidence that was not withdrawn.
     *
     * @param pieces how many there are
     * @param firstHand how many of them come from a {@linkplain verbatim.source.Tier#isFirstHand first-hand} source
     * @param independent how many stories they tell; sources that share their wording tell one
     * @param needed how many independent sources the desk asks for where none is first hand
     */
    record Standing(int pieces, int firstHand, int independent, int needed) {

        private List<String> missing() {
            if (pieces == 0) {
                return List.of("Add evidence: the source, and where in it the words stand.");
            }
            if (firstHand == 0 && independent < needed) {
                return List.of(("No recording, transcript, notes or confirmation is among the evidence: then %d independent"
                        + " sources are needed, and there %s. Sources that share their wording count as one.")
                        .formatted(needed, independent == 1 ? "is 1" : "are " + independent));
            }
            return List.of();
        }
    }

    /** What is still missing before the finding can be submitted, as sentences; empty where nothing is. */
    List<String> missingFor(@Nullable Finding finding, @Nullable String findingReason, Flags flags) {
        if (finding == null) {
            return List.of("Set a finding first.");
        }
        var missing = new ArrayList<String>();
        if (finding == Finding.NOT_CHECKABLE) {
            if (findingReason == null) {
                missing.add("Say why it cannot be checked.");
            }
        } else if (finding.canRestOnSearch()) {
            if (evidence.pieces() == 0 && searches == 0) {
                missing.add("Record where you searched, or add evidence.");
            }
        } else {
            missing.addAll(evidence.missing());
        }
        if (finding == Finding.ALTERED && flags.materialChange() == null) {
            missing.add("Say whether the alteration changes the meaning.");
        }
        missing.addAll(flags.missingOfTranslation());
        missing.addAll(unsettled);
        return missing;
    }
}

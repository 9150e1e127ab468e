package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on: the rows beside a passage that its rules ask for.
 *
 * @param evidence how many pieces of evidence with a locator stand (not withdrawn)
 * @param searches how many searches were recorded
 * @param notes how many notes were written
 */
record Basis(int evidence, int searches, int notes) {

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
            if (evidence == 0 && searches == 0) {
                missing.add("Record where you searched, or add evidence.");
            }
        } else if (evidence == 0) {
            missing.add("Add evidence: the source, and where in it the words stand.");
        }
        if (finding == Finding.ALTERED && flags.materialChange() == null) {
            missing.add("Say whether the alteration changes the meaning.");
        }
        missing.addAll(flags.missingOfTranslation());
        return missing;
    }
}

package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;

/**
 * What a finding rests on: the rows beside a passage that its rules ask for.
 *
 * @param evidence the evidence that stands
 * @param searches how many searches were recorded
 * @param covering how many of them went through what covers the occasion, as somebody said
 * @param notes how many notes were written since the finding was set: one from before says nothing about it
 * @param doubts how many doubts are open
 * @param unsettled what the evidence and the attribution leave open, see {@link Unsettled}
 */
record Basis(Standing evidence, int searches, int covering, int notes, int doubts, List<Refusal> unsettled) {

    static Basis of(PassageCard card) {
        return new Basis(
                Standing.of(card.countingEvidence(), card.standingEvidence().size(), card.rule().independentSources()),
                card.standingSearches().size(),
                (int) card.standingSearches().stream().filter(search -> search.coverage() != null).count(),
                card.notesOnTheFinding().size(),
                card.openDoubts().size(),
                new Unsettled(card).refusals());
    }

    /**
     * Evidence that was not withdrawn, but for what is the article itself.
     *
     * @param pieces how many there are
     * @param firstHand how many of them come from a {@linkplain verbatim.source.Tier#isFirstHand first-hand} source
     * @param independent how many stories they tell; sources that share their wording tell one
     * @param circular how many more there are that are the article itself, or a copy of it
     * @param needed how many independent sources the desk asks for where none is first hand
     */
    record Standing(int pieces, int firstHand, int independent, int circular, int needed) {

        private static Standing of(List<EvidenceRow> evidence, int all, int needed) {
            return new Standing(
                    evidence.size(),
                    (int) evidence.stream().filter(e -> e.provenance().tier().isFirstHand()).count(),
                    (int) evidence.stream().map(EvidenceRow::story).distinct().count(),
                    all - evidence.size(),
                    needed);
        }

        private List<Refusal> missing() {
            if (pieces == 0) {
                return List.of(Refusal.of(circular == 0 ? PassageRefusal.NO_EVIDENCE : PassageRefusal.CIRCULAR_EVIDENCE_ONLY));
            }
            if (firstHand == 0 && independent < needed) {
                return List.of(Refusal.of(PassageRefusal.TOO_FEW_INDEPENDENT, needed, independent));
            }
            return List.of();
        }
    }

    /** What is still missing before the finding can be submitted, empty where nothing is. */
    List<Refusal> missingFor(@Nullable Finding finding, @Nullable String findingReason, Flags flags) {
        if (finding == null) {
            return List.of(Refusal.of(PassageRefusal.NO_FINDING));
        }
        var missing = new ArrayList<Refusal>();
        if (finding == Finding.NOT_CHECKABLE) {
            if (findingReason == null) {
                missing.add(Refusal.of(PassageRefusal.NOT_CHECKABLE_WITHOUT_REASON));
            }
        } else if (finding.canRestOnSearch()) {
            if (evidence.pieces() == 0 && searches == 0) {
                missing.add(Refusal.of(PassageRefusal.NO_SEARCH));
            } else if (finding == Finding.NOT_SAID && covering == 0) {
                missing.add(Refusal.of(PassageRefusal.OCCASION_NOT_COVERED, finding));
            }
        } else {
            missing.addAll(evidence.missing());
        }
        if (finding.needsNote() && notes == 0) {
            missing.add(Refusal.of(PassageRefusal.FINDING_WITHOUT_NOTE, finding));
        }
        if (finding == Finding.ALTERED && flags.materialChange() == null) {
            missing.add(Refusal.of(PassageRefusal.MATERIAL_CHANGE_OPEN));
        }
        missing.addAll(flags.missingOfTranslation());
        missing.addAll(unsettled);
        return missing;
    }
}

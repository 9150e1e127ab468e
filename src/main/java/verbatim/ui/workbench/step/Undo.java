package verbatim.ui.workbench.step;

import org.jspecify.annotations.Nullable;
import verbatim.passage.Correction;
import verbatim.passage.DoubtId;
import verbatim.passage.EvidenceId;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.SearchId;

/**
 * What takes a step back. Fifty of them are kept for a window: the few values that stood there before, and never a card or a
 * part of the screen, which would be held for as long.
 */
public sealed interface Undo {

    /** The finding as it was. */
    record FindingBefore(@Nullable Finding finding, @Nullable String reason) implements Undo {}

    /** The flags as they were. */
    record FlagsBefore(Flags flags) implements Undo {}

    /** The proposed words as they were; null for none. */
    record CorrectionBefore(@Nullable Correction correction) implements Undo {}

    /** No translation. */
    record NotTranslated() implements Undo {}

    /**
     * The speaker as before.
     *
     * @param name empty where nobody was known
     */
    record SpeakerBefore(String name) implements Undo {}

    /** The doubt that was settled is open again. */
    record DoubtSettled(DoubtId doubt) implements Undo {}

    /** Not said to cover the occasion after all. */
    record NotCovered(SearchId search) implements Undo {}

    /** In check again. */
    record Withdrawal() implements Undo {}

    /** Not approved after all. */
    record NotApproved() implements Undo {}

    /** Not dismissed after all. */
    record NotDismissed() implements Undo {}

    /** Not asked to dismiss any more. */
    record DismissalNotAsked() implements Undo {}

    /** Without the evidence that was accepted. */
    record NotAccepted(EvidenceId evidence) implements Undo {}

    /** Not marked after all: what was marked stays, dismissed. */
    record NotMarked() implements Undo {}
}

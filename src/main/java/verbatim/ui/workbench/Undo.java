package verbatim.ui.workbench;

import org.jspecify.annotations.Nullable;
import verbatim.passage.EvidenceId;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageCard;

/**
 * What takes a step back. Fifty of them are kept for a window: the few values that stood there before, and never a card or a
 * part of the screen, which would be held for as long.
 */
sealed interface Undo {

    /**
     * Takes the step back, on the passage as it stands now.
     *
     * @param undid says so in words
     */
    Steps.Done on(PassageCard now, UseCases use, String undid);

    /** The finding as it was. */
    record FindingBefore(@Nullable Finding finding, @Nullable String reason) implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().conclude(now.row().id(), now.version(), finding, reason), undid, null);
        }
    }

    /** The flags as they were. */
    record FlagsBefore(Flags flags) implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().flag(now.row().id(), now.version(), flags), undid, null);
        }
    }

    /** No translation. */
    record NotTranslated() implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().flag(now.row().id(), now.version(), now.flags().with(Mark.TRANSLATED, false)), undid, null);
        }
    }

    /**
     * The speaker as before.
     *
     * @param name empty where nobody was known
     */
    record SpeakerBefore(String name) implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().ascribe(now.row().id(), now.version(), name), undid, null);
        }
    }

    /** In check again. */
    record Withdrawal() implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().withdraw(now.row().id(), now.version()), undid, null);
        }
    }

    /** Not approved after all. */
    record NotApproved() implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.reviewing().undoApproval(now.row().id(), now.version()), undid, null);
        }
    }

    /** Not dismissed after all. */
    record NotDismissed() implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().undoDismissal(now.row().id(), now.version()), undid, null);
        }
    }

    /** Not asked to dismiss any more. */
    record DismissalNotAsked() implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.checking().refuseDismissal(now.row().id(), now.version()), undid, null);
        }
    }

    /** Without the evidence that was accepted. */
    record NotAccepted(EvidenceId evidence) implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return new Steps.Done(use.gathering().withdraw(evidence), undid, null);
        }
    }

    /** Not marked after all: what was marked stays, dismissed. */
    record NotMarked() implements Undo {
        @Override
        public Steps.Done on(PassageCard now, UseCases use, String undid) {
            return Dismissing.of(use.checking().unmark(now.row().id(), now.version()), undid);
        }
    }
}

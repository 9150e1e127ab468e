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

    /** Takes the step back, on the passage as it stands now. */
    PassageCard on(PassageCard now, UseCases use);

    /** The same, and says what came of it. */
    default Steps.Done taking(String what, PassageCard now, UseCases use) {
        return new Steps.Done(on(now, use), "undid %s of %s".formatted(what, now.row().label()), null);
    }

    /** The finding as it was. */
    record FindingBefore(@Nullable Finding finding, @Nullable String reason) implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.checking().conclude(now.row().id(), now.version(), finding, reason);
        }
    }

    /** The flags as they were. */
    record FlagsBefore(Flags flags) implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.checking().flag(now.row().id(), now.version(), flags);
        }
    }

    /** No translation. */
    record NotTranslated() implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.checking().flag(now.row().id(), now.version(), now.flags().with(Mark.TRANSLATED, false));
        }
    }

    /**
     * The speaker as before.
     *
     * @param name empty where nobody was known
     */
    record SpeakerBefore(String name) implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.checking().ascribe(now.row().id(), now.version(), name);
        }
    }

    /** In check again. */
    record Withdrawal() implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.checking().withdraw(now.row().id(), now.version());
        }
    }

    /** Not approved after all. */
    record NotApproved() implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.reviewing().reopen(now.row().id(), now.version(), "approved by mistake");
        }
    }

    /** Not dismissed after all; or, where that was only asked for, asked no more. */
    record NotDismissed(boolean atOnce) implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return atOnce
                    ? use.checking().restore(now.row().id(), now.version(), "undone")
                    : use.checking().refuseDismissal(now.row().id(), now.version());
        }
    }

    /** Without the evidence that was accepted. */
    record NotAccepted(EvidenceId evidence) implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return use.gathering().withdraw(evidence);
        }
    }

    /** Not marked after all: what was marked stays, dismissed. */
    record NotMarked() implements Undo {
        @Override
        public PassageCard on(PassageCard now, UseCases use) {
            return taking("", now, use).card();
        }

        @Override
        public Steps.Done taking(String what, PassageCard now, UseCases use) {
            return new Dismissing(use.checking(), "Marked by mistake.", "undid marking of " + now.row().label()).on(now);
        }
    }
}

package verbatim.ui.workbench.step;

import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.Takeback;

/**
 * What takes a step back. Fifty of them are kept for a window: the few values that stood there before, and never a card or a
 * part of the screen, which would be held for as long.
 */
sealed interface Undo {

    /** Of which passage. */
    PassageId passage();

    /** The same once a later step was taken back, where that one followed right upon this. */
    Undo without(Takeback later, PassageCard now);

    /** All that the step changed stands as it did. */
    record Step(Takeback takeback) implements Undo {
        @Override
        public PassageId passage() {
            return takeback.passage();
        }

        @Override
        public Undo without(Takeback later, PassageCard now) {
            return new Step(takeback.without(later, now));
        }
    }

    /**
     * Not marked after all: what was marked stays, dismissed.
     *
     * @param count how many changes its history had when it was marked
     */
    record NotMarked(PassageId passage, int count) implements Undo {
        @Override
        public Undo without(Takeback later, PassageCard now) {
            return passage.equals(later.passage()) && count == later.countBefore()
                    ? new NotMarked(passage, now.past().count())
                    : this;
        }
    }
}

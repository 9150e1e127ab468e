package verbatim.ui.component;

/** Asks before something is thrown away that was written and not saved. */
class DiscardQuestion extends HarmQuestion {

    /**
     * A question to be opened.
     *
     * @param discard what happens where the person does not want it any more
     * @param stay what happens where they go on writing
     */
    DiscardQuestion(Runnable discard, Runnable stay) {
        super(Words.of(ScreenLine.DISCARD_QUESTION), Words.of(ScreenLine.NOT_SAVED_YET), Words.of(ScreenLine.DISCARD), discard, Words.of(ScreenLine.GO_ON), stay);
    }
}

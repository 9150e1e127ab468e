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
        super("Discard what you wrote?", "It is not saved yet.", "Discard", discard, "Go on writing", stay);
    }
}

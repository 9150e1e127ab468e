package verbatim.passage;

import verbatim.text.TypedWords;

/** What people write, made fit to be kept. */
class Written {

    private static final int LONGEST = 20_000;

    private Written() {}

    /** Without white space around it; U+0000, which the database cannot hold, becomes U+FFFD. */
    static String fit(Writing what, String words) {
        if (words.length() > LONGEST) {
            throw new StepRefused(PassageRefusal.TOO_LONG, what, LONGEST);
        }
        return TypedWords.kept(words);
    }

    /**
     * Why something is done, which may be left out where no rule asks for it.
     *
     * @throws StepRefused if it says nothing: "." is no reason
     */
    static String why(Writing what, String words) {
        var fitting = fit(what, words);
        if (!fitting.isEmpty() && !TypedWords.haveAWord(fitting)) {
            throw new StepRefused(PassageRefusal.REASON_WITHOUT_WORD);
        }
        return fitting;
    }

    /** A reason, which must not be empty where it is a person's words. */
    static Reason demand(Reason reason, PassageRefusal ifEmpty) {
        return reason.reason() == null ? reason : Reason.of(demand(reason.reason(), ifEmpty));
    }

    /** The words, which must not be empty. */
    static String demand(String words, PassageRefusal ifEmpty) {
        if (words.isBlank()) {
            throw new StepRefused(ifEmpty);
        }
        return words.strip();
    }
}

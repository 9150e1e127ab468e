package verbatim.text.quotation;

import verbatim.text.language.WordClass;

/**
 * Words that somebody forgot to close before a clause of saying: <i>“It holds, said Ann Lee. “We built it.”</i> They end at the
 * clause, by a guess that the doubt about their mark tells.
 */
final class ForgottenMark {

    static final String NAME = "closing mark forgotten";

    /** The same where the mark does not show that it opens: it may as well be one too many, so that a person makes a quote of the words. */
    static final String EITHER_WAY = "closing mark forgotten, or one too many";

    /** What stands behind the clause in such words, or on the line of a dash: said as well, or told. */
    static final String REST = "behind a clause of saying, with no mark";

    /** Fewer tokens are too few to be an utterance. */
    static final int SHORTEST = 3;

    private ForgottenMark() {
    }

    /** Index of the last token of what the mark at {@code open} opens, before a clause of saying that no other mark parts from it; -1 where none stands there. */
    static int lastBefore(Marks marks, int open) {
        if (!marks.mayOpen(open) && !set(marks, open) || marks.isOneOf(open, "”»›")) {
            return -1;
        }
        int limit = next(marks, open);
        for (int i = open + SHORTEST; i < limit; i++) {
            boolean point = marks.token(i - 1).is(",") || marks.token(i - 1).is("?") || marks.token(i - 1).is("!");
            if (point && SayingClause.begins(marks, i, limit)) {
                // Where such clauses stand inside the marks as well, what goes on behind one is said.
                boolean inside = marks.text().language().has(WordClass.CONVENTIONS, "incise") && set(marks, open);
                return inside && new Incise(marks, limit).end(i) < limit - 1 ? -1 : i - 1;
            }
        }
        return -1;
    }

    /** Whether where the words end that this rule found is a guess. */
    static boolean guessed(String rule) {
        return rule.equals(NAME) || rule.equals(EITHER_WAY);
    }

    /** The name for what the mark at {@code open} opens. */
    static String rule(Marks marks, int open) {
        return marks.isOneOf(open, "\"＂'") ? EITHER_WAY : NAME;
    }

    /** Whether the next mark of the paragraph opens as well, behind the end of a sentence. */
    static boolean opensAgain(Marks marks, int open) {
        int next = next(marks, open);
        return next < marks.to() && marks.isOneOf(open, "«‹") && marks.isOneOf(next, "«‹") && marks.token(next - 1).terminal();
    }

    /** A guillemet between blanks opens by its shape. */
    private static boolean set(Marks marks, int open) {
        return marks.isOneOf(open, "«‹");
    }

    private static int next(Marks marks, int open) {
        return marks.all().stream().filter(i -> i > open).findFirst().orElse(marks.to());
    }
}

package verbatim.text.quotation;

import verbatim.text.token.Token;

/**
 * What an editor or the narrator sets into somebody's words in brackets, and they did not say: <i>[Note : he means the
 * ferry.]</i>, a sentence of its own, <i>(The ferry was full that day.)</i>, or what the speaker did meanwhile, <i>(et il montra le
 * pont)</i>.
 */
final class EditorsNote {

    private static final int LONGEST = 80;

    private EditorsNote() {
    }

    /** Index of the bracket that closes the note that opens at token {@code i} and before {@code to}; -1 where none does. */
    static int end(Marks marks, int i, int to) {
        boolean bracket = marks.token(i).is("[") || marks.token(i).is("(");
        for (int j = i + 1; bracket && j < Math.min(to, i + LONGEST); j++) {
            if (marks.token(j).is(marks.token(i).is("[") ? "]" : ")")) {
                return note(marks, i, j) ? j : -1;
            }
        }
        return -1;
    }

    private static boolean note(Marks marks, int open, int close) {
        if (close - open < 3) {
            return false;
        }
        boolean capital = marks.token(open + 1).capital();
        if (marks.token(open).is("[")) {
            return capital && marks.token(open + 2).is(":");
        }
        return capital && marks.token(open - 1).terminal() && marks.token(close - 1).is(".") || does(marks, open, close);
    }

    /** Whether the words between tell in the narrative past, and nobody says "I" or "you" in them. */
    private static boolean does(Marks marks, int open, int close) {
        boolean past = false;
        for (int i = open + 1; i < close; i++) {
            if (Narration.talks(marks, i)) {
                return false;
            }
            past |= !marks.token(i).capital() && marks.text().language().narrative(marks.token(i).lower());
        }
        return past;
    }

    /** Index of the first token from {@code i} on, and before {@code to}, that the points after a note do not belong to. */
    static int next(Marks marks, int i, int to) {
        int next = i;
        while (next < to && marks.token(next).type() == Token.Type.POINT && ".,;:".contains(marks.token(next).lower())) {
            next++;
        }
        return next;
    }
}

package verbatim.text.quotation;

import verbatim.text.token.Token;

/** What an editor sets into somebody's words in square brackets, and they did not say: <i>[Note : he means the ferry.]</i>. */
final class EditorsNote {

    private static final int LONGEST = 80;

    private EditorsNote() {
    }

    /** Index of the bracket that closes the note that opens at token {@code i} and before {@code to}; -1 where none does. */
    static int end(Marks marks, int i, int to) {
        if (!marks.token(i).is("[") || i + 2 >= to || !marks.token(i + 1).capital() || !marks.token(i + 2).is(":")) {
            return -1;
        }
        for (int j = i + 3; j < Math.min(to, i + LONGEST); j++) {
            if (marks.token(j).is("]")) {
                return j;
            }
        }
        return -1;
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

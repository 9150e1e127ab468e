package verbatim.text.quotation;

import verbatim.text.token.Token;

/**
 * What an editor or the narrator sets into somebody's words in brackets, and they did not say: <i>[Note : he means the
 * ferry.]</i>, or a sentence of its own, <i>(The ferry was full that day.)</i>.
 */
final class EditorsNote {

    private static final int LONGEST = 80;

    private EditorsNote() {
    }

    /** Index of the bracket that closes the note that opens at token {@code i} and before {@code to}; -1 where none does. */
    static int end(Marks marks, int i, int to) {
        if (i + 2 >= to || !marks.token(i + 1).capital()) {
            return -1;
        }
        boolean note = marks.token(i).is("[") && marks.token(i + 2).is(":");
        boolean sentence = marks.token(i).is("(") && marks.token(i - 1).terminal();
        for (int j = i + 3; (note || sentence) && j < Math.min(to, i + LONGEST); j++) {
            if (marks.token(j).is(note ? "]" : ")")) {
                return note || marks.token(j - 1).is(".") ? j : -1;
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

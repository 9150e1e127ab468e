package verbatim.text.wording.risk;

/** The quotation marks of a record, as far as what stands in them can be told from what does not. */
final class RecordMarks {

    private static final int MOST_OF_A_MARK = 1_500;

    private RecordMarks() {}

    /** Where the mark stands that is open at a place; -1 for none. */
    static int opening(String text, int place) {
        int straight = -1;
        for (int i = place - 1; i >= Math.max(0, place - MOST_OF_A_MARK); i--) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && text.charAt(i - 1) == '\n' || "”»".indexOf(c) >= 0) {
                return straightOpen(text, straight, place);
            }
            if ("“„«".indexOf(c) >= 0) {
                return i;
            }
            if (c == '"' && straight < 0) {
                straight = i;
            }
        }
        return straightOpen(text, straight, place);
    }

    /** A straight mark opens where a blank stands before it. */
    private static int straightOpen(String text, int mark, int place) {
        return mark >= 0 && (mark == 0 || " \n\t(:—\u00A0".indexOf(text.charAt(mark - 1)) >= 0) && mark < place ? mark : -1;
    }

    /** Where the mark closes that opens at a place; -1 for nowhere. */
    static int closing(String text, int open) {
        String marks = switch (text.charAt(open)) {
            case '„' -> "“”";
            case '“' -> "”";
            case '«' -> "»";
            default -> "\"";
        };
        for (int i = open + 1; i < Math.min(text.length(), open + MOST_OF_A_MARK); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

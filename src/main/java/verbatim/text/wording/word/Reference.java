package verbatim.text.wording.word;

/** The number in brackets that calls a note or a source, right behind a word, its point or another one: "cracks.[12]", "known[3, 4]". */
final class Reference {

    private static final int LONGEST = 12;
    private static final String BEFORE = ".,;:!?…)]\"”’»%";

    private Reference() {}

    /** Where it ends that begins at an offset; the offset itself where none does. */
    static int end(String text, int open) {
        if (open == 0 || text.charAt(open) != '[' || !Character.isLetter(text.charAt(open - 1)) && BEFORE.indexOf(text.charAt(open - 1)) < 0) {
            return open;
        }
        int digits = 0;
        int close = open + 1;
        while (close < text.length() && close - open <= LONGEST && (Character.isDigit(text.charAt(close)) || digits > 0 && ", –-".indexOf(text.charAt(close)) >= 0)) {
            digits += Character.isDigit(text.charAt(close)) ? 1 : 0;
            close++;
        }
        boolean closed = digits > 0 && close < text.length() && text.charAt(close) == ']' && Character.isDigit(text.charAt(close - 1));
        return closed && (close + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(close + 1))) ? close + 1 : open;
    }
}

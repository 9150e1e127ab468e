package verbatim.text.turn;

/** What stands before a colon and speaks to nobody, in whatever language: <i>Update:</i>, <i>Step 2:</i>. */
public final class Headings {

    private Headings() {
    }

    /** Whether words before a colon are such a heading. */
    public static boolean is(String words) {
        String[] parts = words.strip().split("[ \u00A0]");
        LabelWords all = LabelWords.all();
        boolean numbered = parts.length == 2 && all.has("counted things", parts[0]) && !parts[1].isEmpty() && Character.isDigit(parts[1].charAt(0));
        return numbered || parts.length == 1 && all.has("headings", parts[0]);
    }
}

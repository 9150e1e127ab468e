package verbatim.text.turn;

/** What stands before a colon and speaks to nobody, in whatever language: <i>Update:</i>, <i>Step 2:</i>, <i>Die Antwort:</i>. */
public final class Headings {

    private static final LabelWords WORDS = LabelWords.all();
    private static final int MOST_BEFORE = 3;

    private Headings() {
    }

    /** Whether words before a colon are such a heading. */
    public static boolean is(String words) {
        String[] parts = NamesOfSpeakers.words(words.strip());
        return isNumbered(parts) || parts.length == 1 && WORDS.has("headings", parts[0]);
    }

    /** "Step 2", "Part two", "Agenda item 3", "Second half" */
    private static boolean isNumbered(String... parts) {
        int last = parts.length - 1;
        boolean counted = last > 0 && last <= MOST_BEFORE && WORDS.has("counted things", parts[last - 1]);
        return counted && !parts[last].isEmpty() && (Character.isDigit(parts[last].charAt(0)) || WORDS.has("number words", parts[last]))
                || last == 1 && WORDS.has("ordinals", parts[0]) && WORDS.has("counted things", parts[1]);
    }

    /** Whether what looks like a label is rather a heading, or a remark. */
    static boolean is(Label label) {
        String[] parts = NamesOfSpeakers.words(label.name());
        if (label.way() != ':' && WORDS.has("remarks", parts[0])) {
            return true;
        }
        return switch (label.form()) {
            case LETTER, UNNAMED, ALONE -> false;
            case CAPITALS, MIXED, SET_APART -> isNumbered(parts) || isOfOneself(label, parts) || isDay(label, parts) || !isOneOfCrowd(parts) && !NamesOfSpeakers.of(label.name()).areSeated() && (isThing(label, parts) || hasHeading(label, parts));
        };
    }

    /** "Ich sage Ihnen:", "I, Clara Denn, say:" */
    private static boolean isOfOneself(Label label, String... parts) {
        return label.form() == Label.Form.MIXED && WORDS.has("first persons", parts[0]) && (parts.length == 1 || Character.isLowerCase(parts[1].codePointAt(0)));
    }

    private static boolean isDay(Label label, String... parts) {
        return label.form() == Label.Form.MIXED && label.way() == ':' && parts.length == 1 && WORDS.has("days", parts[0]);
    }

    /** "Die Antwort: nein." */
    private static boolean isThing(Label label, String... parts) {
        return label.form() == Label.Form.MIXED && parts.length == 2 && WORDS.has("articles", parts[0]) && WORDS.has("things", parts[1]);
    }

    /** "Teilnehmer 4:" is one of those whom "Teilnehmer:" lists, and "Source 1:" somebody who is not to be named. */
    private static boolean isOneOfCrowd(String... parts) {
        return parts.length == 2 && (WORDS.has("crowd", parts[0]) && Character.isDigit(parts[1].charAt(0))
                || WORDS.has("counted sources", parts[0]) && (Character.isDigit(parts[1].charAt(0)) || parts[1].length() == 1));
    }

    private static boolean hasHeading(Label label, String... parts) {
        String first = parts[0];
        if (ParticleNames.isOne(label.name())) {
            // "von Arnim:" is no field of a letter.
            return false;
        }
        boolean named = parts.length > 1 && WORDS.has("begin names", first) && Character.isUpperCase(parts[1].codePointAt(0));
        return WORDS.has("headings", parts[parts.length - 1]) && !WORDS.has("titles", first) || WORDS.has("headings", first) && !label.personal() && !named;
    }
}

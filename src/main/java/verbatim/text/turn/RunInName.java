package verbatim.text.turn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name run in with the words that follow it, with nothing but a point or a dash between, as the journals of houses set it:
 * "Mr. OTTLEY (during the reading). I ask", "The SPEAKER—The question", "Mme Kervadec. — Bonjour". Only its title and its capitals tell it from
 * the beginning of a sentence. What nothing else can be is {@link JournalLabels}'.
 */
final class RunInName {

    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern STOP = Pattern.compile("\\.(?=\\s|$)\\s*");
    private static final Pattern DASH = Pattern.compile("\\.?[ \\u00A0\\u202F]?[–—][ \\u00A0\\u202F]?|\\.?[ \\u00A0]-{2}[ \\u00A0]");
    /** "M. Kern, rapporteur. Avis défavorable.": a role that a point closes. */
    private static final Pattern ROLE = Pattern.compile(", (?<first>[\\p{L}-]+)[^.:\\n]{0,120}(?=\\.)");

    private RunInName() {}

    /**
     * The label that a name with a title, or an office behind its article, makes so; null where none.
     *
     * @param end of the name, in the line
     * @param close of the remarks behind it
     * @param time that stands before it; null for none
     */
    static @Nullable Label of(String line, String name, int end, int close, @Nullable String time) {
        // "Mrs. VOSS of Norwick. I object": the name was read into the sentence where no point parted them.
        String full = name;
        int at = close;
        String cut = upToPoint(name);
        if (cut.length() < name.length() && (Appellation.isInCapitals(cut) || Appellation.looksLikeAName(cut) || Appellation.isOffice(cut))) {
            full = cut;
            at = end - name.length() + full.length();
        }
        if (Appellation.first(full).length() == full.length()) {
            return null;
        }
        Matcher dash = DASH.matcher(line).region(at, line.length());
        if (dash.lookingAt() && (Appellation.isInCapitals(full) || Appellation.looksLikeAName(full) && WORDS.has("titles", Appellation.first(full)))) {
            Label.Form form = Appellation.isInCapitals(full) ? Label.Form.CAPITALS : Label.Form.MIXED;
            return new Label(form, full, time, dash.end(), true);
        }
        Matcher role = ROLE.matcher(line).region(at, line.length());
        boolean explained = role.lookingAt() && !Appellation.isInCapitals(full) && !WORDS.has("sentences", role.group("first"));
        boolean ranked = explained && JournalLabels.isRank(role.group("first"));
        Matcher stop = STOP.matcher(line).region(explained ? role.end() : at, line.length());
        if (!stop.lookingAt() || stop.end() == line.length()) {
            return null;
        }
        if (explained && !ranked) {
            return Appellation.looksLikeAName(full) ? new Label(Label.Form.SET_APART, full, time, stop.end(), true, JournalLabels.EXPLAINED) : null;
        }
        return Appellation.isInCapitals(full) ? new Label(Label.Form.CAPITALS, full, time, stop.end(), true)
                : Appellation.looksLikeAName(full) || Appellation.isOffice(full) ? new Label(Label.Form.SET_APART, full, time, stop.end(), true, '.') : null;
    }

    /** "Mrs. VOSS of Norwick" of "Mrs. VOSS of Norwick. I object to": up to the first point that closes no title. */
    private static String upToPoint(String name) {
        for (int i = name.indexOf(". "); i > 0; i = name.indexOf(". ", i + 1)) {
            String last = name.substring(name.lastIndexOf(' ', i - 1) + 1, i);
            if (last.length() > 1 && (!WORDS.has("titles", last) || Appellation.isOffice(name.substring(0, i)))) {
                return name.substring(0, i);
            }
        }
        return name;
    }
}

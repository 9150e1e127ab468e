package verbatim.text.turn;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record says above its turns of who speaks in it: "Interviewer: Tom Reed" where "Tom Reed:", "TR:" or "Interviewer:" begin the
 * turns. That is no turn of an interviewer who says "Tom Reed".
 */
final class FrontMatter {

    /** Lines that are looked at. */
    private static final int DEEPEST = 30;
    private static final Pattern PERSON = Pattern.compile("\\s*(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}][\\p{L}\\p{M}.'’-]*){0,4}?)(?:, [^.!?\\n]{1,60}?)?(?:,? ?[(=] ?(?<short>\\p{Lu}[\\p{L}\\d.]{0,5})\\)?)?\\s*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[^\\p{Lu}][.!?…][”\"»]?\\s*");

    private FrontMatter() {}

    /**
     * Takes the labels from its lines, and gives those.
     *
     * @param counts of the labels; those that are taken are counted no more
     */
    static BitSet forget(List<String> lines, List<@Nullable Label> labels, LabelCounts counts) {
        BitSet front = new BitSet();
        for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
            @Nullable Label label = labels.get(i);
            if (label == null || label.form() != Label.Form.MIXED && label.form() != Label.Form.CAPITALS || label.words() >= lines.get(i).length()) {
                continue;
            }
            String key = label.key();
            int times = counts.times(key);
            Matcher person = PERSON.matcher(lines.get(i).substring(label.words()));
            if (person.matches() && (times == 1 && isSpeaker(person, counts, key, label.personal()) || times > 1 && LabelWords.all().has("parts", label.name()) && isField(lines, i))
                    && !SENTENCE_END.matcher(lines.get(i)).matches()
                    && Appellation.looksLikeAName(person.group("name"))) {
                labels.set(i, null);
                front.set(i);
                counts.forgetAbove(key);
            }
        }
        return front;
    }

    /** Whether other labels have the name, its initials, or what stands in brackets behind it. */
    private static boolean isSpeaker(Matcher person, LabelCounts counts, String key, boolean personal) {
        String name = person.group("name").toLowerCase(Locale.ROOT);
        @Nullable String shortened = person.group("short");
        String initials = Label.initials(person.group("name"));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean known = counts.has(name) || !last.equals(name) && counts.has(last);
        return personal && known || !initials.isEmpty() && !initials.equals(key) && counts.has(initials)
                || shortened != null && counts.has(shortened.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Whether it stands in the first paragraph, among fields such as "Date:". */
    private static boolean isField(List<String> lines, int line) {
        int from = line;
        int to = line;
        while (from > 0 && !lines.get(from - 1).isBlank()) {
            from--;
        }
        while (to + 1 < lines.size() && !lines.get(to + 1).isBlank()) {
            to++;
        }
        if (to + 1 == lines.size()) {
            // Turns stand on lines of one paragraph, too.
            return false;
        }
        boolean fields = false;
        for (int i = from; i <= to; i++) {
            int colon = lines.get(i).indexOf(':');
            if (colon <= 0) {
                return false;
            }
            fields |= LabelWords.all().has("headings", lines.get(i).substring(0, colon).strip().split(" ")[0]);
        }
        return fields;
    }
}

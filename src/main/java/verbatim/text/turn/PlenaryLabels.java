package verbatim.text.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels as the European Parliament prints them, in each language: a name, a group in brackets or behind a comma what somebody speaks as,
 * a point and a dash: "Eva Lind (S&D). – ", "Eva Lind, on behalf of the S&D Group. – ", "Die Präsidentin. – ". Nobody may come again in
 * a debate. News agencies set places so, glossaries offices and bibliographies names: the group of a parliament and its chair, or words
 * that are spoken, tell a debate from them.
 */
final class PlenaryLabels {

    private static final int SEVERAL = 2;
    private static final int LONGEST = 240;
    private static final String STARS = "[*_]{0,3}";
    private static final String END = "[ \\u00A0]?\\." + STARS + "[ \\u00A0]?(?:[–—]" + STARS + "[ \\u00A0]*|-{1,2}[ \\u00A0]+)(?:\\(\\p{Lu}{2}\\)[ \\u00A0]*)?(?=\\S)";
    private static final Pattern LABEL = Pattern.compile("\\s*" + STARS + "(?<name>\\p{Lu}[\\p{L}\\p{M}'’-]*+(?:[ \\u00A0](?:\\p{L}\\.|[\\p{L}&][\\p{L}\\p{M}'’-]*+)){0,5})" + STARS
            + "(?<group>(?:[ \\u00A0]?\\([^()\\n:]{1,40}\\)){0,2})(?<role>(?:" + STARS + "," + STARS + " [^.,–—\\n:]{1,120}){0,4})" + STARS + END);
    /** What stands where such a label would. */
    private static final Pattern ODD = Pattern.compile("\\s*" + STARS + "\\p{Lu}[^.,\\n–—:!?]{1,60}(?:, [^.\\n–—:!?]{1,60})?" + END + "(?=[\\p{Lu}(])");

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}/&-]+");

    private final LabelWords words = LabelWords.all();
    private final Map<Integer, Label> found = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private int strong;
    private boolean people;
    private int known;
    private int chairs;

    private PlenaryLabels() {}

    /** Puts them in the place of other labels where a record has them. */
    static void in(List<String> lines, List<@Nullable Label> labels) {
        PlenaryLabels plenary = new PlenaryLabels();
        for (int i = 0; i < lines.size(); i++) {
            plenary.read(i, lines.get(i));
        }
        if (!plenary.holds()) {
            return;
        }
        if (plenary.isDebate(lines)) {
            for (int i = 0; i < lines.size(); i++) {
                if (labels.get(i) != null && labels.get(i).way() == JournalLabels.JOURNAL) {
                    continue;
                }
                Label label = plenary.found.containsKey(i) ? plenary.found.get(i) : labels.get(i) == null || labels.get(i).form() == Label.Form.SET_APART ? plenary.odd(lines.get(i)) : null;
                labels.set(i, label == null ? labels.get(i) : label);
            }
        } else if (plenary.names.size() == plenary.found.size()) {
            // "The President. - An office made in 1801."
            plenary.found.keySet().forEach(line -> labels.set(line, null));
        }
    }

    private void read(int at, String whole) {
        int point = whole.indexOf('.');
        if (point < 0 || point > LONGEST) {
            return;
        }
        Matcher matcher = LABEL.matcher(whole).region(0, Math.min(whole.length(), LONGEST));
        if (!matcher.lookingAt()) {
            return;
        }
        String name = matcher.group("name");
        String[] parts = name.split("[ \\u00A0]");
        boolean office = words.has("titles", parts[parts.length - 1]) && (parts.length == 1 || words.has("articles", parts[0]));
        if (NamesOfSpeakers.of(name).beginsSentence() && !office || NamesOfSpeakers.of(name).beginHeading() || !office && !Appellation.looksLikeAName(name)) {
            return;
        }
        if (isOfTwo(parts) || JournalLabels.isMany(name)) {
            return;
        }
        boolean role = !matcher.group("role").isEmpty();
        boolean told = parts.length > 1 && (role || !matcher.group("group").isEmpty());
        strong += office || told ? 1 : 0;
        chairs += office ? 1 : 0;
        known += told && (isOneOf("groups", matcher.group("group")) || isOneOf("for whom", matcher.group("role") + " " + matcher.group("group"))) ? 1 : 0;
        people |= office || told && (role || words.isFirstName(parts[0].toLowerCase(Locale.ROOT)));
        names.add(name);
        found.put(at, new Label(Label.Form.ALONE, name, null, matcher.end(), true));
    }

    /** "Eva Lind and Rolf Brandt", but not "Ana Ortega y Gasset". */
    private boolean isOfTwo(String... parts) {
        for (int i = SEVERAL; i < parts.length - SEVERAL; i++) {
            if (words.has("joining", parts[i])) {
                return true;
            }
        }
        return false;
    }

    /** "Eva Lind and Rolf Brandt (PPE). – ": nobody who can be named. */
    private @Nullable Label odd(String line) {
        Matcher odd = ODD.matcher(line).region(0, Math.min(line.length(), LONGEST));
        return odd.lookingAt() && !NamesOfSpeakers.of(line).beginsSentence() ? new Label(Label.Form.UNNAMED, "", null, odd.end(), true, '.') : null;
    }

    private boolean isOneOf(String section, String behind) {
        for (String word : WORD_ENDS.split(behind)) {
            if (words.has(section, word)) {
                return true;
            }
            for (String part : word.split("-")) {
                if (words.has(section, part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a group of a parliament is named beside its chair or another group, or most of them say what is spoken. */
    private boolean isDebate(List<String> lines) {
        if (known >= SEVERAL || known > 0 && chairs > 0) {
            return true;
        }
        TalkSigns signs = new TalkSigns();
        List<Integer> starts = List.copyOf(found.keySet());
        for (int i = 0; i < starts.size(); i++) {
            @Nullable Label label = found.get(starts.get(i));
            if (label != null) {
                signs.add(label.name(), TalkSigns.block(lines, starts.get(i), label.words(), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()));
            }
        }
        return signs.areTalk();
    }

    private boolean holds() {
        return names.size() >= SEVERAL && people && strong * SEVERAL >= found.size();
    }
}

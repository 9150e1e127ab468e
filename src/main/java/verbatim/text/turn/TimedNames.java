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
 * Names between a time from and until and what is said, each on a line, as programs for calls kept them: "0:0:3.120 --> 0:0:5.40", "Eva
 * Lind", "It is shut." Captions have such times, too, and words in the next line: there no line comes again and again. The chapters of a
 * film do, and are no names.
 */
final class TimedNames {

    private static final int SEVERAL = 2;
    private static final int NEARLY = 8;
    private static final int MOST_OF_THEM = 4;
    private static final int MOST_WORDS = 6;
    private static final LabelReading READING = new LabelReading();
    private static final Pattern NAME = Pattern.compile("\\s*(?<name>[\\p{L}+][^\\n.:;!?…\"“”()]{0,58}(?:(?<=\\b\\p{L})\\.[^\\n.:;!?…\"“”()]{0,40})?)(?:[ ]?\\([^()\\n]{1,40}\\)){0,2}\\s*");

    private TimedNames() {}

    /** Puts them in the place of other labels where nearly each time has one. */
    static void in(List<String> lines, List<@Nullable Label> labels) {
        Map<Integer, Label> found = new TreeMap<>();
        Set<String> names = new HashSet<>();
        int times = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf("-->") < 0 || !TimeStamp.isAlone(lines.get(i))) {
                continue;
            }
            times++;
            Matcher name = i + SEVERAL < lines.size() && !lines.get(i + SEVERAL).isBlank() ? NAME.matcher(lines.get(i + 1)) : null;
            if (name != null && name.matches() && parted(name.group("name")).count() <= MOST_WORDS) {
                boolean read = isName(name.group("name"));
                found.put(i + 1, new Label(read ? Label.Form.ALONE : Label.Form.UNNAMED, read ? name.group("name").strip() : "", null, lines.get(i + 1).length(), true, read ? ':' : '\n'));
                names.add(lines.get(i + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        boolean again = found.size() >= SEVERAL && found.size() * NEARLY >= times * (NEARLY - 1) && names.size() * MOST_OF_THEM <= found.size() * (MOST_OF_THEM - 1);
        if (again && areSaid(lines, found)) {
            found.forEach(labels::set);
        } else if (again) {
            found.keySet().forEach(line -> labels.set(line, null));
        }
    }

    /** Whether most of them are certainly people, or may be and say what is said in a talk. */
    private static boolean areSaid(List<String> lines, Map<Integer, Label> found) {
        TalkSigns signs = new TalkSigns();
        int people = 0;
        int named = 0;
        int plain = 0;
        for (Map.Entry<Integer, Label> each : found.entrySet()) {
            String name = each.getValue().name();
            if (name.isEmpty()) {
                continue;
            }
            named++;
            NamesOfSpeakers words = NamesOfSpeakers.of(name);
            boolean person = isPerson(name);
            people += person ? 1 : 0;
            plain += person || words.count() > 1 && words.isPlain() && words.isCapital() ? 1 : 0;
            signs.add(name, lines.get(each.getKey() + 1));
        }
        return named > 0 && (people * SEVERAL >= named || plain * SEVERAL >= named && signs.areAtLeastAThird() || signs.areTalk());
    }

    /** "Eva Lind", "Lind, Eva", "Speaker 2" */
    private static boolean isPerson(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && LabelWords.all().isFirstName(NamesOfSpeakers.of(name.substring(comma + 1)).first().toLowerCase(Locale.ROOT))
                || READING.of(name + ": ").filter(Label::personal).isPresent();
    }

    /** The words of a name, in which a comma parts them as well. */
    private static NamesOfSpeakers parted(String name) {
        return NamesOfSpeakers.of(name.replace(',', ' '));
    }

    private static boolean isName(String name) {
        return !parted(name).makeSentenceWithoutParticles() && Character.isUpperCase(name.codePointAt(0)) && Appellation.looksLikeAName(name);
    }
}

package verbatim.text.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Those who ask and have small letters, as papers call themselves in their interviews: "hafenblatt:", "nord am sonntag:". A sentence begins
 * with a capital, so that what does not, comes again before questions, and takes turns with another label, is somebody's.
 */
final class SmallQuestioners {

    private static final int AGAIN = 2;
    private static final int LONGEST = 70;
    private static final Pattern NAME = Pattern.compile("(?:\\*\\*|__)?(?<name>\\p{Ll}[\\p{L}\\p{N}.'’-]*(?: [\\p{L}\\p{N}&.'’-]+){0,5})[ \\u00A0]?:(?:\\*\\*|__)?[ \\t]+(?=\\S)");

    /** What is known of one name. */
    private static final class Asking {
        private int times;
        private int questions;
        private boolean inTurn = true;
    }

    private SmallQuestioners() {}

    /** Sets the labels of lines that begin so. */
    static void in(List<String> lines, List<@Nullable Label> labels) {
        Map<String, Asking> all = new HashMap<>();
        Set<String> others = new HashSet<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            @Nullable Matcher small = small(lines.get(i), label);
            if (small != null) {
                String name = small.group("name");
                Asking asking = all.computeIfAbsent(name, each -> new Asking());
                asking.times++;
                asking.questions += asks(lines, labels, i) ? 1 : 0;
                asking.inTurn &= !name.equals(before);
                before = name;
            } else if (label != null && (label.form() == Label.Form.MIXED || label.form() == Label.Form.CAPITALS)) {
                others.add(label.key());
                before = label.key();
            }
        }
        all.values().removeIf(asking -> asking.times < AGAIN || asking.questions * AGAIN < asking.times || !asking.inTurn);
        if (all.size() != 1 || others.isEmpty()) {
            return;
        }
        String name = all.keySet().iterator().next();
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Matcher small = small(lines.get(i), labels.get(i));
            if (small != null && small.group("name").equals(name)) {
                labels.set(i, new Label(Label.Form.MIXED, name, null, small.end(), true));
            }
        }
    }

    private static @Nullable Matcher small(String line, @Nullable Label label) {
        boolean open = label == null || label.form() == Label.Form.SET_APART;
        int colon = open ? line.indexOf(':') : -1;
        if (colon < 1 || colon > LONGEST) {
            return null;
        }
        Matcher name = NAME.matcher(line);
        return name.lookingAt() && isName(name.group("name")) ? name : null;
    }

    /** "das magazin" is one, "und dann" is none. */
    private static boolean isName(String name) {
        NamesOfSpeakers words = NamesOfSpeakers.of(name);
        boolean article = words.count() > 1 && LabelWords.all().has("articles", words.first());
        return !NamesOfSpeakers.of(article ? name.substring(name.indexOf(' ') + 1) : name.toLowerCase(Locale.ROOT)).makeSentenceWithoutParticles() && !words.makeHeading() && !words.beginWithFirstName();
    }

    /** Whether what stands behind it up to the next label ends as a question does. */
    private static boolean asks(List<String> lines, List<@Nullable Label> labels, int line) {
        int to = line + 1;
        while (to < lines.size() && labels.get(to) == null && !lines.get(to).isBlank()) {
            to++;
        }
        String last = lines.get(to - 1).stripTrailing();
        return last.endsWith("?") || last.endsWith("?“") || last.endsWith("?»") || last.endsWith("?\"");
    }
}

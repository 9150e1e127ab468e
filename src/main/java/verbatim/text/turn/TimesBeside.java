package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names with a time beside them and nothing else on the line: a talk has them, and so have results, lists of what is played and
 * appointments. In a talk words stand below most of them; those with the family name first are its labels where the times rise, too, and
 * what stands below them is said.
 */
final class TimesBeside {

    private static final int SEVERAL = 2;
    private static final int FEW = 8;
    private static final int NOON = 12;
    private static final int STEP = 60;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private TimesBeside() {}

    /** Takes from labels those that are none. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        List<Integer> surnames = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label != null && label.form() == Label.Form.ALONE && label.time() != null) {
                beside.add(i);
                if (label.way() == LooseLabels.SURNAME_FIRST) {
                    surnames.add(i);
                }
            }
        }
        if (beside.size() >= SEVERAL && !haveWords(lines, labels, beside)) {
            beside.forEach(line -> labels.set(line, null));
        } else if (!surnames.isEmpty() && !areTurns(lines, labels, surnames)) {
            surnames.forEach(line -> labels.set(line, null));
        }
    }

    /** Whether words stand below more than half of them. */
    private static boolean haveWords(List<String> lines, List<@Nullable Label> labels, List<Integer> beside) {
        int words = 0;
        for (int line : beside) {
            int next = line + 1;
            while (next < lines.size() && (lines.get(next).isBlank() || TimeStamp.isAlone(lines.get(next)))) {
                next++;
            }
            @Nullable Label below = next < lines.size() ? labels.get(next) : null;
            words += next < lines.size() && (below == null || below.form() != Label.Form.ALONE) ? 1 : 0;
        }
        return words * SEVERAL > beside.size();
    }

    private static boolean areTurns(List<String> lines, List<@Nullable Label> labels, List<Integer> surnames) {
        TalkSigns signs = new TalkSigns();
        Set<String> names = new HashSet<>();
        int falls = 0;
        int last = 0;
        for (int i = 0; i < surnames.size(); i++) {
            int line = surnames.get(i);
            @Nullable Label label = labels.get(line);
            if (label == null) {
                continue;
            }
            names.add(label.name().toLowerCase(Locale.ROOT));
            int seconds = seconds(label.time());
            falls += seconds < last ? 1 : 0;
            last = seconds;
            int next = i + 1 < surnames.size() ? surnames.get(i + 1) : lines.size();
            signs.add(label.name(), TalkSigns.block(lines, line, label.words(), next));
        }
        boolean comeAgain = names.size() < surnames.size();
        return surnames.size() >= SEVERAL && falls * FEW <= surnames.size() && haveWords(lines, labels, surnames)
                && (comeAgain ? signs.areAtLeastAThird() : signs.areTalk());
    }

    /** How far into a day or a recording a time is; "1:05 PM" is behind noon. */
    private static int seconds(@Nullable String time) {
        int seconds = 0;
        if (time != null) {
            Matcher numbers = NUMBERS.matcher(time);
            boolean first = true;
            boolean marked = time.toLowerCase(Locale.ROOT).indexOf('m') >= 0;
            while (numbers.find()) {
                int number = Integer.parseInt(numbers.group());
                int hour = first && marked ? number % NOON + (time.toLowerCase(Locale.ROOT).indexOf('p') >= 0 ? NOON : 0) : number;
                seconds = seconds * STEP + hour;
                first = false;
            }
        }
        return seconds;
    }
}

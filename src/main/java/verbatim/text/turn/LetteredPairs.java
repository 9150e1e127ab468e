package verbatim.text.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters that nothing but a gap, a bracket, a dash or the end of the line parts from the words: marks of a school, an index and what is
 * to be chosen have them, too. They ask and answer where no letter but two of a pair stands so, in turn, and most of the questions ask.
 */
final class LetteredPairs {

    private static final int SEVERAL = 2;
    private static final int FEW = 4;
    private static final Pattern LETTER = Pattern.compile("[ \\t]*(?<letter>\\p{Lu})(?:(?<sign>[)\\]>]|\\*\\*|__|[ ]?-{1,3}(?=[ \\t]))|(?<gap>[ ]*\\t|[ ]{2,})(?=\\S)|(?<alone>[ \\t]*$))");

    private LetteredPairs() {}

    /** What is known of the letters that one sign sets apart. */
    private static final class Form {
        private final List<Integer> lines = new ArrayList<>();
        private final Set<String> letters = new TreeSet<>();
        private String last = "";
        private int inTurn;
        private int questions;
        private int asked;
    }

    /** Takes from labels those that are none. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        Map<String, Form> forms = new TreeMap<>();
        boolean others = false;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            others |= label != null && label.form() != Label.Form.LETTER && label.form() != Label.Form.SET_APART && label.form() != Label.Form.UNNAMED;
            int begin = LabelReading.begin(lines.get(i));
            Matcher letter = LETTER.matcher(lines.get(i)).region(Math.min(begin, lines.get(i).length()), lines.get(i).length());
            boolean lettered = label != null && label.form() == Label.Form.LETTER;
            if ((label == null || lettered || label.form() == Label.Form.SET_APART) && letter.lookingAt()) {
                String sign = letter.group("sign") != null ? letter.group("sign").strip() : letter.group("gap") != null ? " " : "";
                read(forms.computeIfAbsent(sign, each -> new Form()), letter.group("letter"), i, lines, labels);
            }
        }
        for (Form form : forms.values()) {
            if (!holds(form, others)) {
                form.lines.stream().filter(line -> isLetter(labels.get(line))).forEach(line -> labels.set(line, null));
            }
        }
    }

    private static void read(Form form, String letter, int line, List<String> lines, List<@Nullable Label> labels) {
        form.lines.add(line);
        form.letters.add(letter);
        form.inTurn += letter.equals(form.last) ? 0 : 1;
        form.last = letter;
        @Nullable Label label = labels.get(line);
        if (label != null && isLetter(label) && LabelWords.all().has("asking", letter)) {
            int next = line + 1;
            while (next < lines.size() && next <= line + FEW && (labels.get(next) == null || labels.get(next).form() == Label.Form.SET_APART) && !LETTER.matcher(lines.get(next)).lookingAt()) {
                next++;
            }
            form.questions++;
            form.asked += TalkSigns.asks(TalkSigns.block(lines, line, label.words(), next)) ? 1 : 0;
        }
    }

    private static boolean holds(Form form, boolean others) {
        LabelWords words = LabelWords.all();
        boolean pair = form.letters.stream().filter(letter -> words.has("asking", letter)).count() <= 1 && form.letters.stream().filter(letter -> words.has("answering", letter)).count() <= 1
                && form.letters.stream().allMatch(letter -> words.has("asking", letter) || words.has("answering", letter));
        boolean ask = form.asked * SEVERAL >= form.questions;
        // A few letters among the labels of a talk leave open who speaks.
        return pair && ask && (others || form.letters.size() == SEVERAL && form.questions >= SEVERAL && (form.lines.size() - form.inTurn) * FEW <= form.lines.size());
    }

    private static boolean isLetter(@Nullable Label label) {
        return label != null && label.form() == Label.Form.LETTER;
    }
}

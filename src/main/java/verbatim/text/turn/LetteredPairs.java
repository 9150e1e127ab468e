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
 * to be chosen have them, too. They ask and answer where hardly a letter but two of a pair stands so, in turn, and most of the questions
 * ask. In a talk that has other labels, what has the form of one and is none leaves open who speaks behind a gap.
 */
final class LetteredPairs {

    private static final int SEVERAL = 2;
    private static final int FEW = 4;
    /** A line that is wrapped may begin with "I". */
    private static final int HARDLY_ANY = 8;
    private static final Pattern LETTER = Pattern.compile("[ \\t]*(?<letter>\\p{Lu})(?:(?<sign>[)\\]>]|\\*\\*|__|[ ]?-{1,3}(?=[ \\t]))|(?<gap>[ ]*\\t|[ ]{2,})(?=\\S)|(?<alone>[ \\t]*$))");

    private LetteredPairs() {}

    /** What is known of the letters that one sign sets apart. */
    private static final class Form {
        private final List<Integer> lines = new ArrayList<>();
        private final Set<String> letters = new TreeSet<>();
        private int others;
        private String last = "";
        private int inTurn;
        private int questions;
        private int asked;
    }

    /** Takes from labels those that are none. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        Map<String, Form> forms = new TreeMap<>();
        Map<String, Integer> talkers = new TreeMap<>();
        int closed = 0;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean lettered = isLetter(label);
            boolean open = label == null || label.form() == Label.Form.SET_APART;
            if (label != null && !open && !lettered && label.form() != Label.Form.UNNAMED) {
                talkers.merge(label.key(), 1, Integer::sum);
            }
            int begin = label == null ? 0 : Math.min(LeadIn.begin(lines.get(i)), lines.get(i).length());
            Matcher letter = LETTER.matcher(lines.get(i)).region(begin, lines.get(i).length());
            boolean set = (open || lettered) && letter.lookingAt();
            closed += label != null && lettered && !set && LabelWords.all().has("asking", label.name()) ? 1 : 0;
            if (set) {
                String sign = letter.group("sign") != null ? letter.group("sign").strip() : letter.group("gap") != null ? " " : "";
                read(forms.computeIfAbsent(sign, each -> new Form()), letter.group("letter"), i, lines, labels);
            }
        }
        boolean talk = talkers.size() >= SEVERAL && talkers.values().stream().anyMatch(times -> times >= SEVERAL);
        for (Form form : forms.values()) {
            if (!holds(form, talk || closed >= SEVERAL)) {
                form.lines.forEach(line -> forget(labels, line, talk));
            }
        }
    }

    private static void forget(List<@Nullable Label> labels, int line, boolean talk) {
        @Nullable Label label = labels.get(line);
        if (label != null && isLetter(label)) {
            labels.set(line, talk && label.way() == LetteredLabel.GAP ? new Label(Label.Form.UNNAMED, "", label.time(), label.words(), true, label.way()) : null);
        }
    }

    private static void read(Form form, String letter, int line, List<String> lines, List<@Nullable Label> labels) {
        form.lines.add(line);
        boolean asks = LabelWords.all().has("asking", letter);
        if (!asks && !LabelWords.all().has("answering", letter)) {
            form.others++;
            return;
        }
        form.letters.add(letter);
        form.inTurn += letter.equals(form.last) ? 0 : 1;
        form.last = letter;
        @Nullable Label label = labels.get(line);
        if (label != null && isLetter(label) && asks) {
            int next = line + 1;
            while (next < lines.size() && next <= line + FEW && goesOn(lines.get(next), labels.get(next))) {
                next++;
            }
            form.questions++;
            form.asked += TalkSigns.asks(TalkSigns.block(lines, line, label.words(), next)) ? 1 : 0;
        }
    }

    private static boolean goesOn(String line, @Nullable Label label) {
        return (label == null || label.form() == Label.Form.SET_APART) && !LETTER.matcher(line).lookingAt();
    }

    private static boolean holds(Form form, boolean talk) {
        LabelWords words = LabelWords.all();
        long asking = form.letters.stream().filter(letter -> words.has("asking", letter)).count();
        boolean pair = asking <= 1 && form.letters.size() - asking <= 1 && (form.others == 0 || form.others * HARDLY_ANY < form.lines.size());
        boolean ask = form.asked * SEVERAL >= form.questions;
        return pair && ask && (talk || form.letters.size() == SEVERAL && form.questions >= SEVERAL && (form.lines.size() - form.inTurn) * FEW <= form.lines.size());
    }

    private static boolean isLetter(@Nullable Label label) {
        return label != null && label.form() == Label.Form.LETTER;
    }
}

package verbatim.text.turn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interviews whose questions have no label, as they stand in bold letters, and whose answers have one: "What happened?" and below it "Vale: It
 * sank." A single label makes no talk but where it comes again, and behind a question each time.
 */
final class AnswersOfOne {

    private static final int AGAIN = 2;

    private AnswersOfOne() {}

    /** Adds the turns of lines where they are such an interview, and those of nobody where its questions begin. */
    static void in(List<String> lines, List<@Nullable Label> labels, List<@Nullable SpokenTurn> turns) {
        List<Integer> answers = new ArrayList<>();
        @Nullable String key = null;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label == null || label.form() == Label.Form.SET_APART) {
                continue;
            }
            boolean named = label.form() == Label.Form.MIXED || label.form() == Label.Form.CAPITALS;
            if (!named || key != null && !key.equals(label.key()) || question(lines, labels, i) < 0) {
                return;
            }
            key = label.key();
            answers.add(i);
        }
        if (answers.size() < AGAIN) {
            return;
        }
        for (int line : answers) {
            @Nullable Label label = labels.get(line);
            if (label != null) {
                turns.set(question(lines, labels, line), new SpokenTurn(null, null, 0, false));
                turns.set(line, new SpokenTurn(label.name(), label.time(), label.words(), true));
            }
        }
    }

    /** Where the paragraph before a line begins, if it asks and has no label; -1 if not. */
    private static int question(List<String> lines, List<@Nullable Label> labels, int line) {
        int last = line - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        boolean asks = last >= 0 && lines.get(last).stripTrailing().matches("(?s).*[?？][”\"»“*_]{0,3}");
        int first = last;
        while (asks && first > 0 && labels.get(first) == null && !lines.get(first - 1).isBlank() && labels.get(first - 1) == null) {
            first--;
        }
        return asks && (labels.get(first) == null || labels.get(first).form() == Label.Form.SET_APART) ? first : -1;
    }
}

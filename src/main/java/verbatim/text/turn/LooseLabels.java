package verbatim.text.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings that other lines have, too, and that are labels by what the record does elsewhere only: "Eva Lind 10:02" is one where
 * people come again, and "Updated 14:05", "Norwick 31:28" and "Lunch 12:30" are none; so "A British man" answers no question.
 */
final class LooseLabels {

    /** A name and a time with one blank between them. */
    static final char ONE_BLANK = ' ';
    /** A name in brackets before a time. */
    static final char BRACKETS = '[';

    /** A letter that a blank parts from the words, with no sign. */
    static final char NO_SIGN = '_';

    /** A family name before the first one, and a time beside them. */
    static final char SURNAME_FIRST = ',';

    private static final int SEVERAL = 2;

    private LooseLabels() {}

    /** Takes from labels those that are none. */
    static void forget(List<@Nullable Label> labels) {
        Map<String, Integer> blanks = new HashMap<>();
        Set<String> brackets = new HashSet<>();
        for (@Nullable Label label : labels) {
            if (isLoose(label) && isSomebody(label)) {
                String key = label.name().toLowerCase(Locale.ROOT);
                if (label.way() == BRACKETS) {
                    brackets.add(key);
                } else if (label.way() == ONE_BLANK) {
                    blanks.merge(key, 1, Integer::sum);
                }
            }
        }
        boolean surnames = labels.stream().filter(label -> isLoose(label) && label.way() == SURNAME_FIRST).count() >= SEVERAL;
        boolean talk = blanks.size() >= SEVERAL && blanks.values().stream().anyMatch(times -> times >= SEVERAL);
        labels.replaceAll(label -> isLoose(label) && !(isSomebody(label) && switch (label.way()) {
            case BRACKETS -> brackets.size() >= SEVERAL;
            case SURNAME_FIRST -> surnames;
            default -> talk;
        }) ? null : label);
        forgetSentences(labels);
    }

    /** "A British man": a letter that answers has a sign in a record in which another has, and answers but once. */
    private static void forgetSentences(List<@Nullable Label> labels) {
        LabelWords words = LabelWords.all();
        boolean signs = labels.stream().anyMatch(label -> label != null && label.form() == Label.Form.LETTER && label.way() != NO_SIGN && words.has("answering", label.name()));
        boolean asked = false;
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label != null && label.form() == Label.Form.LETTER && label.way() == NO_SIGN && !words.has("asking", label.name()) && (signs || !asked)) {
                labels.set(i, null);
            } else if (label != null && label.form() != Label.Form.UNNAMED && label.form() != Label.Form.SET_APART) {
                asked = label.form() == Label.Form.LETTER && words.has("asking", label.name());
            }
        }
    }

    private static boolean isLoose(@Nullable Label label) {
        return label != null && label.form() == Label.Form.ALONE && label.way() != ':';
    }

    private static boolean isSomebody(Label label) {
        return label.personal() || label.name().indexOf(' ') > 0;
    }
}

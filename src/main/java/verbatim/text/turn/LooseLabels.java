package verbatim.text.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern SENTENCE = Pattern.compile("(?U)\\p{Lu}.*[.!?…]['\"”»“)]*\\s*");

    private LooseLabels() {}

    /** Takes from labels those that are none. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
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
        boolean talk = blanks.size() >= SEVERAL && (blanks.values().stream().anyMatch(times -> times >= SEVERAL) || standAboveSentences(lines, labels));
        labels.replaceAll(label -> isLoose(label) && !(isSomebody(label) && switch (label.way()) {
            case BRACKETS -> brackets.size() >= SEVERAL;
            case SURNAME_FIRST -> true;
            default -> talk;
        }) ? null : label);
        forgetSentences(lines, labels);
    }

    /** Whether half of the paragraphs begin with a name and a time, and sentences follow each in the next line: in a programme, a title does. */
    private static boolean standAboveSentences(List<String> lines, List<@Nullable Label> labels) {
        int paragraphs = 0;
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean loose = label != null && label.form() == Label.Form.ALONE && label.way() == ONE_BLANK;
            paragraphs += !lines.get(i).isBlank() && (loose || i == 0 || lines.get(i - 1).isBlank()) ? 1 : 0;
            if (loose) {
                named++;
                if (i + 1 == lines.size() || !SENTENCE.matcher(lines.get(i + 1)).matches()) {
                    return false;
                }
            }
        }
        return named * SEVERAL >= paragraphs;
    }

    /**
     * "A British man": a letter that answers has a sign in a record in which another has, and answers but once. Where a question's has
     * none, either, it may be an answer behind what somebody else said, and is nobody's.
     */
    private static void forgetSentences(List<String> lines, List<@Nullable Label> labels) {
        boolean certain = false;
        for (int i = 0; i < labels.size() && !certain; i++) {
            @Nullable Label label = labels.get(i);
            certain = label != null && isBare(label) && !isAnswer(label) && (!isSmall(lines.get(i), label) || lines.get(i).strip().endsWith("?"));
        }
        if (!certain) {
            // "Q is a letter."
            labels.replaceAll(label -> label != null && isBare(label) ? null : label);
        }
        boolean signs = labels.stream().anyMatch(label -> label != null && isAnswer(label) && label.way() != NO_SIGN);
        boolean asks = labels.stream().anyMatch(label -> label != null && isBare(label) && !isAnswer(label));
        @Nullable Label before = null;
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean asked = before != null && before.form() == Label.Form.LETTER && !isAnswer(before);
            if (label != null && isBare(label) && isAnswer(label) && (signs || !asked)) {
                boolean sentence = signs || !asks || before == null || isAnswer(before) || isSmall(lines.get(i), label);
                labels.set(i, sentence ? null : new Label(Label.Form.UNNAMED, "", label.time(), label.words(), true, NO_SIGN));
            } else if (label != null && label.form() != Label.Form.UNNAMED && label.form() != Label.Form.SET_APART) {
                before = label;
            }
        }
    }

    private static boolean isBare(Label label) {
        return label.form() == Label.Form.LETTER && label.way() == NO_SIGN;
    }

    private static boolean isSmall(String line, Label label) {
        return Character.isLowerCase(line.codePointAt(label.words()));
    }

    private static boolean isAnswer(Label label) {
        return label.form() == Label.Form.LETTER && LabelWords.all().has("answering", label.name());
    }

    private static boolean isLoose(@Nullable Label label) {
        return label != null && label.form() == Label.Form.ALONE && label.way() != ':';
    }

    private static boolean isSomebody(Label label) {
        return label.personal() || label.name().indexOf(' ') > 0;
    }
}

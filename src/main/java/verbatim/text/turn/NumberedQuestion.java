package verbatim.text.turn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a committee's record gives to a question, before whoever asks it: "Q12 Tom Ashe:", "Q12. Chair:", "Question 13: Chair:". It is
 * no part of the name; and where none follows, another than whoever spoke begins.
 */
final class NumberedQuestion {

    /** A number and no name behind it. */
    static final char NUMBER = 'Q';

    private static final int NEAR = 16;
    /** "Q3 was good": of years there are four. */
    private static final int QUARTERS = 4;
    private static final Pattern BEGIN = Pattern.compile("\\s*(?:\\*\\*|__)?[\\[(]?(?iu:Q|" + LabelWords.all().oneOf("numbered questions") + ")[ \\u00A0]?(?<number>\\d{1,4})(?:[ ]?[–—-][ ]?Q?\\d{1,4})?"
            + "(?:[.)\\]]{0,2}|(?<colon>:))(?:\\*\\*|__)?[ \\t\\u00A0]+(?=\\S)");

    private NumberedQuestion() {}

    /** Where a line goes on behind such a number; 0 where none stands. */
    static int end(String line) {
        Matcher begin = begin(line);
        return begin != null && begin.lookingAt() ? begin.end() : 0;
    }

    private static @Nullable Matcher begin(String line) {
        for (int i = 1; i < Math.min(NEAR, line.length()); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return BEGIN.matcher(line);
            }
        }
        return null;
    }

    /** The label that such a line begins with: the name behind the number, or nobody's. Empty where "Q1:" is one itself. */
    static Optional<Label> label(String line, int end, Optional<Label> behind) {
        Matcher begin = BEGIN.matcher(line);
        boolean colon = begin.lookingAt() && begin.group("colon") != null;
        Optional<Label> name = behind.filter(label -> label.form() == Label.Form.CAPITALS || label.form() == Label.Form.MIXED || label.form() == Label.Form.ALONE || label.form() == Label.Form.SET_APART && !colon)
                .filter(label -> !colon || label.personal() || label.name().indexOf(' ') > 0)
                .map(label -> new Label(label.form(), label.name(), label.time(), label.words() + end, label.personal(), label.way()));
        // "Question 5 was left out" is a sentence.
        return name.isPresent() || colon || Character.isLowerCase(line.codePointAt(end)) ? name : Optional.of(new Label(Label.Form.UNNAMED, "", null, end, true, NUMBER));
    }

    /** Takes the labels of nobody where the numbers do not count the questions of a record. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        if (labels.stream().noneMatch(NumberedQuestion::isNumber)) {
            return;
        }
        int last = 0;
        int found = 0;
        boolean countOn = true;
        for (String line : lines) {
            Matcher begin = begin(line);
            if (begin != null && begin.lookingAt()) {
                int number = Integer.parseInt(begin.group("number"));
                countOn &= number > last;
                last = number;
                found++;
            }
        }
        if (!countOn || last <= QUARTERS && found < QUARTERS) {
            labels.replaceAll(label -> isNumber(label) ? null : label);
        }
    }

    private static boolean isNumber(@Nullable Label label) {
        return label != null && label.form() == Label.Form.UNNAMED && label.way() == NUMBER;
    }
}

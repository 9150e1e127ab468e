package verbatim.text.wording.style;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The longest number that begins at one place of a run of words. */
final class NumberPhrase {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberReading numbers;
    private final List<String> words;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private boolean figures;

    /** Reads from {@code at} on. */
    NumberPhrase(NumberReading numbers, List<String> words, int at) {
        this.numbers = numbers;
        this.words = words;
        this.end = at;
        int next = at;
        if (words.size() > at + 1 && numbers.article(words.get(at)) && scale(value(at + 1))) {
            group = BigDecimal.ONE;
            next++;
        }
        boolean going = true;
        while (going && next < words.size()) {
            int from = end > at && numbers.joiner(words.get(next)) && next + 1 < words.size() ? next + 1 : next;
            List<String> phrase = numbers.phraseAt(words, from);
            BigDecimal value = phrase == null ? value(from) : numbers.value(phrase);
            going = value != null && (thousands(words.get(from)) || fits(value, NumberReading.hasDigit(words.get(from))));
            if (going && value != null && thousands(words.get(from))) {
                group = group == null ? value : group.multiply(THOUSAND).add(value);
                next = ++from;
                end = next;
            } else if (going && value != null) {
                take(value, NumberReading.hasDigit(words.get(from)));
                next = from + (phrase == null ? 1 : phrase.size());
                end = next;
            }
        }
    }

    /** The place after the number; where it began, if there is none. */
    int end() {
        return end;
    }

    /** What it comes to. */
    BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    private @Nullable BigDecimal value(int at) {
        return numbers.value(words.get(at));
    }

    private static boolean scale(@Nullable BigDecimal value) {
        return value != null && (value.compareTo(HUNDRED) == 0 || value.compareTo(THOUSAND) >= 0);
    }

    /** "40 000": three figures after others, where the language parts thousands by a blank. */
    private boolean thousands(String word) {
        return figures && group != null && group.scale() <= 0 && group.signum() > 0 && numbers.blanksInFigures()
                && word.length() == 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the value goes on with the number so far: "twenty five", "5 1/2", "3 million" do, "5 20" does not. */
    private boolean fits(BigDecimal value, boolean digits) {
        BigDecimal before = group;
        if (before == null) {
            return total.signum() == 0 ? true : !digits && value.compareTo(THOUSAND) < 0;
        }
        if (!digits && scale(value)) {
            return value.compareTo(HUNDRED) > 0 || before.compareTo(TEN.add(TEN)) < 0;
        }
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return figures && before.scale() <= 0;
        }
        if (digits || figures) {
            return false;
        }
        boolean afterHundreds = before.signum() > 0 && before.remainder(HUNDRED).signum() == 0 && value.compareTo(HUNDRED) < 0;
        boolean afterTens = before.remainder(HUNDRED).compareTo(TEN.add(TEN)) >= 0 && before.remainder(TEN).signum() == 0
                && value.compareTo(TEN) < 0;
        return afterHundreds || afterTens || year(before, value);
    }

    /** "Nineteen ninety", "twenty ten". */
    private static boolean year(BigDecimal before, BigDecimal value) {
        return before.compareTo(TEN) > 0 && before.compareTo(TEN.add(TEN)) <= 0 && before.scale() <= 0
                && value.compareTo(TEN) >= 0 && value.compareTo(HUNDRED) < 0;
    }

    private void take(BigDecimal value, boolean digits) {
        BigDecimal before = group;
        if (!digits && value.compareTo(THOUSAND) >= 0) {
            total = total.add((before == null ? BigDecimal.ONE : before).multiply(value));
            group = null;
            figures = false;
        } else if (!digits && value.compareTo(HUNDRED) == 0 && before != null) {
            group = before.multiply(HUNDRED);
        } else if (!digits && before != null && year(before, value)) {
            group = before.multiply(HUNDRED).add(value);
        } else {
            group = before == null ? value : before.add(value);
            figures |= digits;
        }
    }
}

package verbatim.text.wording.style;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The longest number that begins at one place of a run of words. */
final class NumberPhrase {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final NumberReading numbers;
    private final List<String> words;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private boolean figures;
    private @Nullable BigDecimal lastScale;

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
        int scaled = halfOf(at);
        if (scaled > at) {
            group = HALF;
            next = scaled;
            end = numbers.unit(words.get(scaled)) ? scaled : at;
        }
        boolean going = true;
        while (going && next < words.size()) {
            int from = next;
            List<String> phrase = numbers.phraseAt(words, from);
            if (phrase == null && end > at && numbers.joiner(words.get(next)) && next + 1 < words.size()) {
                from = next + 1;
                phrase = numbers.phraseAt(words, from);
            }
            BigDecimal value = phrase == null ? value(from) : numbers.value(phrase);
            if (value == null && end == next && decimals(next)) {
                next = end;
                continue;
            }
            going = value != null && (thousands(words.get(from)) || andAHalf(value, phrase)
                    || fits(value, NumberReading.hasDigit(words.get(from))));
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

    /** "Half a million", "half a percent": the place of the larger number or the unit, or the same place. */
    private int halfOf(int at) {
        int next = at;
        if (next + 1 < words.size() && !numbers.half(words.get(next))
                && (numbers.article(words.get(next)) || BigDecimal.ONE.equals(value(next)))) {
            next++;
        }
        if (next >= words.size() || !numbers.half(words.get(next))) {
            return at;
        }
        next++;
        if (next + 1 < words.size() && numbers.article(words.get(next))) {
            next++;
            if (numbers.unit(words.get(next))) {
                return next;
            }
        }
        BigDecimal value = next < words.size() ? value(next) : null;
        return value != null && value.compareTo(THOUSAND) >= 0 && !NumberReading.hasDigit(words.get(next)) ? next : at;
    }

    /** "Three point five": what follows the word for the decimal sign, figure by figure. */
    private boolean decimals(int at) {
        if (group == null || group.scale() > 0 || !numbers.decimalWord(words.get(at))) {
            return false;
        }
        BigDecimal place = BigDecimal.ONE;
        BigDecimal value = group;
        int next = at + 1;
        while (next < words.size()) {
            BigDecimal digit = value(next);
            if (digit == null || digit.scale() > 0 || digit.compareTo(TEN) >= 0) {
                break;
            }
            place = place.movePointLeft(1);
            value = value.add(digit.multiply(place));
            next++;
        }
        if (next == at + 1) {
            return false;
        }
        group = value;
        end = next;
        return true;
    }

    /** "Two and a half". */
    private boolean andAHalf(BigDecimal value, @Nullable List<String> phrase) {
        return phrase != null && phrase.size() > 1 && value.compareTo(BigDecimal.ONE) < 0
                && (group == null ? total.signum() == 0 || lastScale != null : group.scale() <= 0);
    }

    /** Whether it ends in figures, and not in words. */
    boolean endsInFigures() {
        return figures;
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
            return total.signum() == 0 || !digits && (value.compareTo(THOUSAND) < 0 || thousandMillions(value));
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

    /** "Mil millones", "a hundred thousand million": the thousand multiplies what follows it. */
    private boolean thousandMillions(BigDecimal value) {
        return group == null && total.compareTo(MILLION) < 0 && value.compareTo(MILLION) >= 0
                && total.remainder(THOUSAND).signum() == 0;
    }

    /** "Nineteen ninety", "twenty ten". */
    private static boolean year(BigDecimal before, BigDecimal value) {
        return before.compareTo(TEN) > 0 && before.compareTo(TEN.add(TEN)) <= 0 && before.scale() <= 0
                && value.compareTo(TEN) >= 0 && value.compareTo(HUNDRED) < 0;
    }

    private void take(BigDecimal value, boolean digits) {
        BigDecimal before = group;
        BigDecimal scale = lastScale;
        lastScale = !digits && value.compareTo(THOUSAND) >= 0 ? value : null;
        if (before == null && scale != null && value.compareTo(BigDecimal.ONE) < 0) {
            // "Two million and a half".
            total = total.add(scale.multiply(value));
        } else if (!digits && total.signum() > 0 && thousandMillions(value)) {
            total = total.multiply(value);
            figures = false;
        } else if (!digits && value.compareTo(THOUSAND) >= 0) {
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

package verbatim.text.wording.style;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days of the year: "October 3", "the third of October", "3 Oct."; "25/12/2024" where only one reading makes a date.
 * A word that is a month only with a capital ("May") counts as one where it is printed so, or a figure follows it.
 */
final class Dates {

    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})");

    private final NumberReading numbers;
    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> doubtful;
    private final Set<String> links;
    private final Set<String> articles;
    /** Whether the month may come first, so that in figures alone the order is open. */
    private final boolean monthFirst;

    /** Reads the language's resource. */
    Dates(NumberReading numbers, LanguageSections language) {
        this.numbers = numbers;
        for (String line : language.lines("months")) {
            String[] sides = line.split(" = ");
            for (int i = 0; i < sides.length - 1; i++) {
                months.put(sides[i], Integer.valueOf(sides[sides.length - 1]));
            }
        }
        doubtful = language.lines("doubtful months");
        links = language.lines("date links");
        articles = language.lines("date articles");
        monthFirst = !articles.isEmpty();
    }

    /** All words that a date may be written with, beside its numbers. */
    Set<String> words() {
        Set<String> words = new HashSet<>(months.keySet());
        words.addAll(links);
        words.addAll(articles);
        return words;
    }

    /** Whether a word may be a month. */
    boolean month(String word) {
        return months.containsKey(plain(word));
    }

    /** Whether a word may stand between a day and its month. */
    boolean link(String word) {
        return links.contains(word);
    }

    /** The word as it is compared, without the capital that says that it is a month. */
    String plain(String word) {
        return word.isEmpty() || !Character.isUpperCase(word.charAt(0)) ? word : word.toLowerCase(Locale.ROOT);
    }

    /** Writes the date that begins at a place; returns the place after it, or the same one. */
    int read(List<String> words, int at, List<String> result) {
        if (months.isEmpty()) {
            return at;
        }
        String word = words.get(at);
        Matcher figures = FIGURES.matcher(word);
        if (figures.matches()) {
            return inFigures(figures, result) ? at + 1 : at;
        }
        if (month(word)) {
            return monthFirst ? dayAfter(words, at, result) : at;
        }
        return monthAfter(words, at, result);
    }

    /** "October 3", "October the third". */
    private int dayAfter(List<String> words, int at, List<String> result) {
        int next = at + 1;
        if (next + 1 < words.size() && articles.contains(words.get(next))) {
            next++;
        }
        int end = dayEnd(words, next);
        if (end == next || doubtful.contains(words.get(at)) && !exact(words, next)) {
            return at;
        }
        add(words, next, months.getOrDefault(plain(words.get(at)), 0), result);
        return end;
    }

    /** "3 October", "the third of October". */
    private int monthAfter(List<String> words, int at, List<String> result) {
        int end = dayEnd(words, at);
        int next = end;
        while (end > at && next + 1 < words.size() && links.contains(words.get(next))) {
            next++;
        }
        if (end == at || next >= words.size() || !month(words.get(next)) || next == end && doubtful.contains(words.get(next))) {
            return at;
        }
        if (!result.isEmpty() && articles.contains(result.getLast())) {
            result.removeLast();
        }
        add(words, at, months.getOrDefault(plain(words.get(next)), 0), result);
        return next + 1;
    }

    private boolean inFigures(Matcher figures, List<String> result) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(3));
        boolean dayFirst = first >= 1 && first <= LAST_DAY && second >= 1 && second <= MONTHS;
        boolean dayLast = monthFirst && second >= 1 && second <= LAST_DAY && first >= 1 && first <= MONTHS;
        if (dayFirst == dayLast && first != second) {
            return false;
        }
        result.add(written(dayFirst ? first : second, dayFirst ? second : first));
        result.add(NumberReading.MARK + figures.group(4));
        return true;
    }

    private void add(List<String> words, int at, int month, List<String> result) {
        result.add(written(day(words, at), month));
    }

    private static String written(int day, int month) {
        return NumberReading.MARK + day + '/' + month;
    }

    /** Whether a day is told by figures, or as a place in a row: "they may one day" tells none. */
    private boolean exact(List<String> words, int at) {
        return NumberReading.hasDigit(words.get(at)) || numbers.place(words, at, false) != null;
    }

    private int dayEnd(List<String> words, int at) {
        if (at >= words.size()) {
            return at;
        }
        NumberReading.Place place = numbers.place(words, at, false);
        int end = place == null ? new NumberPhrase(numbers, words, at).end() : place.end();
        return end > at && day(words, at) > 0 ? end : at;
    }

    private int day(List<String> words, int at) {
        NumberReading.Place place = numbers.place(words, at, false);
        BigDecimal value = place == null ? new NumberPhrase(numbers, words, at).value() : place.value();
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return whole && value.signum() > 0 ? value.intValue() : 0;
    }
}

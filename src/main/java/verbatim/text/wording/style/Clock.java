package verbatim.text.wording.style;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of the day, in minutes from midnight: "7.30 p.m.", "seven thirty pm", "19:30", "19 Uhr 30", "19h30". */
final class Clock {

    private static final int HOUR = 60;
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([:.h]|uhr)(\\d{2})");

    private final NumberReading numbers;
    private final Map<String, String> halves = new HashMap<>();
    private final Set<String> clock;

    /** Reads the language's resource. */
    Clock(NumberReading numbers, LanguageSections language) {
        this.numbers = numbers;
        for (String line : language.lines("halves of the day")) {
            String[] sides = line.split(" = ");
            for (String side : sides) {
                halves.put(side, sides[0]);
            }
        }
        clock = language.lines("clock");
    }

    /** All words that a time may be written with, beside its numbers. */
    Set<String> words() {
        Set<String> words = new HashSet<>(halves.keySet());
        words.addAll(clock);
        return words;
    }

    /** Whether a word tells that a number is a time. */
    boolean contains(String word) {
        return halves.containsKey(word) || clock.contains(word);
    }

    /** Whether figures tell an hour by their colon, though not which half of the day. */
    boolean told(String word) {
        return word.indexOf(':') > 0 && FIGURES.matcher(word).matches();
    }

    /**
     * Writes the time that begins at a place; returns the place after it, or the same one.
     *
     * @param open whether figures with a point may be a time as well
     */
    int read(List<String> words, int at, boolean open, List<String> result) {
        Matcher figures = FIGURES.matcher(words.get(at));
        if (figures.matches()) {
            return inFigures(figures, words, at, open, result);
        }
        if (halves.isEmpty() && clock.isEmpty()) {
            return at;
        }
        NumberPhrase hour = new NumberPhrase(numbers, words, at);
        int end = hour.end();
        if (end == at || end >= words.size()) {
            return at;
        }
        int value = whole(hour.value());
        if (halves.containsKey(words.get(end))) {
            // "Twelve thirty" reads like a year.
            return value > 100
                    ? write(value / 100, value % 100, halves.get(words.get(end)), result) ? end + 1 : at
                    : write(value, 0, halves.get(words.get(end)), result) ? end + 1 : at;
        }
        boolean named = clock.contains(words.get(end));
        int minutes = named ? end + 1 : end;
        if (named && minutes + 1 < words.size() && numbers.joiner(words.get(minutes))) {
            minutes++;
        }
        NumberPhrase minute = new NumberPhrase(numbers, words, minutes);
        int last = minute.end();
        if (named && last > minutes) {
            return write(value, whole(minute.value()), null, result) ? last : at;
        }
        boolean half = !named && last > end && last < words.size() && halves.containsKey(words.get(last));
        return half && write(value, whole(minute.value()), halves.get(words.get(last)), result) ? last + 1 : at;
    }

    private int inFigures(Matcher figures, List<String> words, int at, boolean open, List<String> result) {
        int hour = Integer.parseInt(figures.group(1));
        int minute = Integer.parseInt(figures.group(3));
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        String half = halves.get(next);
        boolean named = clock.contains(next);
        boolean certain = figures.group(2).length() > 1 || figures.group(2).equals("h")
                || figures.group(2).equals(":") && (hour > NOON || figures.group(1).startsWith("0"));
        if (half == null && !named && !certain && open && hour < HOURS && minute < HOUR) {
            result.add(NumberReading.MARK + hour + ':' + figures.group(3));
            return at + 1;
        }
        if (half == null && !named && !certain || !write(hour, minute, half, result)) {
            return at;
        }
        return half != null || named ? at + 2 : at + 1;
    }

    private static boolean write(int hour, int minute, @Nullable String half, List<String> result) {
        if (hour < 0 || minute < 0 || minute >= HOUR || hour > (half == null ? HOURS : NOON)) {
            return false;
        }
        int hours = half == null ? hour : hour % NOON + (half.startsWith("p") ? NOON : 0);
        result.add(NumberReading.MARK + (hours * HOUR + minute) + ":");
        return true;
    }

    private static int whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(100L * HOURS)) < 0 ? value.intValue() : -1;
    }
}

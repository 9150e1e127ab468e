package verbatim.text.wording.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers in a run of words, in words or figures or both, and writes each as one figure: "twenty-five", "25";
 * "8 1/2 million", "8.5 million"; "two billion dollars", "$2 billion". Number words add up, a hundred multiplies what is
 * before it, and so do the larger ones, which close a group.
 */
final class NumberReading {

    /** What a figure is written with, so that it cannot be taken for a word. */
    static final String MARK = "#";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** What tells a place in a row from a number. */
    private static final String ORDINAL = ".";
    private static final String SCALE = "×";
    /** Figures with letters behind them: "48m", "3.5bn", "7:30pm". */
    private static final Pattern WITH_LETTERS = Pattern.compile("(\\d[\\d.,:]*)(\\p{L}[\\p{L}²³]*)");
    private static final int LONGEST_FIGURE = 30;
    private static final int DIGITS = 6;
    private static final Pattern FRACTION = Pattern.compile("[1-9]\\d{0,3}/[1-9]\\d{0,3}");
    private static final Map<String, String> SIGNS = Map.of("½", "0.5", "¼", "0.25", "¾", "0.75");

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Map<List<String>, BigDecimal> phraseValues = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();
    private final Set<String> joiners;
    private final Set<String> articles;
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, BigDecimal> ordinals = new HashMap<>();
    private final Map<String, BigDecimal> denominators = new HashMap<>();
    private final Set<String> ordinalEndings;
    /** What may part a number from what it counts: "48 millions d'euros". */
    private final Set<String> links;
    private final Set<String> decimalWords;
    private final Set<String> halves;
    /** The words that stand for a number's size where figures stand before them ("48m"), each with the word it is read as. */
    private final Map<String, String> magnitudes = new HashMap<>();
    /** What {@link #mayTake} says of listed words. */
    private final Set<String> taken = new HashSet<>();
    private final Units units;
    private final Dates dates;
    private final Clock clock;
    private final Pattern grouped;
    private final char decimal;

    /** Reads the house's number words and what the language says of figures. */
    NumberReading(HouseStyle style, LanguageSections language) {
        for (List<String> entry : StyleEntries.read(StyleList.NUMBERS, style.list(StyleList.NUMBERS))) {
            BigDecimal value = figure(entry.getLast());
            for (String side : entry.subList(0, entry.size() - 1)) {
                List<String> words = Spellings.cut(side, style.language());
                if (value != null && words.size() == 1) {
                    values.put(words.getFirst(), value);
                } else if (value != null && !words.isEmpty()) {
                    phrases.add(words);
                    phraseValues.put(words, value);
                    phraseStarts.add(words.getFirst());
                }
            }
        }
        phrases.sort((a, b) -> b.size() - a.size());
        joiners = language.lines("number joiners");
        articles = language.lines("number articles");
        for (String line : language.lines("currencies")) {
            String[] sides = line.split(" = ");
            for (String each : sides) {
                currencies.put(each, sides[0]);
            }
        }
        links = language.lines("number links");
        halves = language.lines("halves");
        decimalWords = language.lines("decimal words");
        for (String line : language.lines("magnitudes")) {
            String[] sides = line.split(" = ");
            String word = SCALE + "kmbt".charAt((sides[sides.length - 1].length() - 1) / 3 - 1);
            values.put(word, new BigDecimal(sides[sides.length - 1]));
            for (int i = 0; i < sides.length - 1; i++) {
                magnitudes.put(sides[i], word);
            }
        }
        units = new Units(language.lines("units"), style.language());
        dates = new Dates(this, language);
        clock = new Clock(this, language);
        language.lines("ordinals").forEach(line -> put(ordinals, line));
        language.lines("denominators").forEach(line -> put(denominators, line));
        ordinalEndings = language.lines("ordinal endings");
        decimal = language.lines("decimal comma").isEmpty() ? '.' : ',';
        grouped = Pattern.compile(decimal == '.' ? "\\d{1,3}(,\\d{3})+(\\.\\d+)?" : "\\d{1,3}(\\.\\d{3})+(,\\d+)?");
        phrases.forEach(taken::addAll);
        Stream.of(joiners, articles, links, halves, decimalWords, magnitudes.keySet(), ordinals.keySet(), denominators.keySet(),
                ordinalEndings, currencies.keySet(), units.words(), dates.words(), clock.words()).forEach(taken::addAll);
        for (String currency : currencies.keySet()) {
            // "US$" may stand as two words, of which the first is none by itself.
            currencies.keySet().stream().filter(currency::endsWith)
                    .forEach(end -> taken.add(currency.substring(0, currency.length() - end.length())));
        }
    }

    private static void put(Map<String, BigDecimal> numbers, String line) {
        String[] sides = line.split(" = ");
        for (int i = 0; i < sides.length - 1; i++) {
            numbers.put(sides[i], new BigDecimal(sides[sides.length - 1]));
        }
    }

    /** Whether a word is a number or part of one, or its currency. */
    boolean partOfNumber(String word) {
        return number(word) || articles.contains(word) || joiners.contains(word) || links.contains(word) || counted(word)
                || dates.link(word);
    }

    /** Whether a word may be a month. */
    boolean month(String word) {
        return dates.month(word);
    }

    /** Whether a word beside a number belongs to it: a currency, a unit, a size, a month, a half of the day. */
    boolean counted(String word) {
        return currencies.containsKey(word) || units.contains(word) || magnitudes.containsKey(word) || dates.month(word)
                || clock.contains(word);
    }

    /** Whether two runs of words are the same but for how their numbers are written. */
    boolean same(List<String> one, List<String> other) {
        List<String> first = read(one);
        List<String> second = read(other);
        if (first.equals(second)) {
            return true;
        }
        if (!ambiguous(one) && !ambiguous(other)) {
            return false;
        }
        List<String> firstInUnits = read(one, true);
        List<String> secondInUnits = read(other, true);
        return firstInUnits.equals(second) || first.equals(secondInUnits) || firstInUnits.equals(secondInUnits);
    }

    /** Whether a word may be a unit or something else: "48m" are millions or metres, "thirty-second" is long or late; 7.30 a time. */
    private boolean ambiguous(List<String> words) {
        for (String word : words) {
            if (clock.told(word)) {
                return true;
            }
            Matcher letters = WITH_LETTERS.matcher(word);
            String unit = letters.matches() ? letters.group(2) : word;
            if (units.contains(unit) && (magnitudes.containsKey(unit) || ordinals.containsKey(unit) || currencies.containsKey(unit))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells a number by itself. */
    boolean number(String word) {
        return values.containsKey(word) || hasDigit(word) || SIGNS.containsKey(word) || compound(word) != null;
    }

    /** Whether a word may be one of a number's: where none may, {@link #read} leaves all as they are. */
    boolean mayBeOfNumber(String word) {
        return number(word) || ordinal(word) != null || phraseStarts.contains(word);
    }

    /**
     * Whether a word may be taken into a number, a date or a time, whatever stands beside it: all other words {@link #read}
     * leaves where and as they are.
     */
    boolean mayTake(String word) {
        return taken.contains(word) || !dates.plain(word).equals(word) || mayBeOfNumber(word);
    }

    /** The words with each number as one figure, marked, and with it what it counts; all other words as they are. */
    List<String> read(List<String> words) {
        return read(words, false);
    }

    /**
     * The same.
     *
     * @param inUnits whether what may be a unit is one
     */
    List<String> read(List<String> written, boolean inUnits) {
        List<String> words = parted(written, inUnits);
        List<String> result = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = dates.read(words, at, result);
            end = end > at ? end : clock.read(words, at, inUnits, result);
            end = end > at ? end : number(words, at, inUnits, result);
            if (end == at) {
                result.add(dates.plain(words.get(at++)));
            }
            at = Math.max(at, end);
        }
        return result;
    }

    /** With the letters behind figures as words of their own. */
    private List<String> parted(List<String> written, boolean inUnits) {
        List<String> words = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            Matcher letters = WITH_LETTERS.matcher(word);
            if (ordinalEndings.contains(word) && !words.isEmpty() && hasDigit(words.getLast()) && i + 1 < written.size()
                    && dates.month(written.get(i + 1))) {
                // "1° maggio": a sign is a word of its own.
                words.add(words.removeLast() + word);
            } else if (hasDigit(word) && letters.matches() && ordinal(word) == null && counted(letters.group(2))) {
                boolean money = !words.isEmpty() && currency(words.getLast()) != null || paid(written, i + 1);
                words.add(letters.group(1));
                words.add(sized(letters.group(2), inUnits && !money));
            } else if (magnitudes.containsKey(word) && !words.isEmpty() && hasDigit(words.getLast()) && figure(words.getLast()) != null) {
                boolean money = words.size() > 1 && currency(words.get(words.size() - 2)) != null || paid(written, i + 1);
                words.add(sized(word, inUnits && !money));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a currency stands at a place, or behind the link there. */
    private boolean paid(List<String> words, int at) {
        int place = at < words.size() && links.contains(words.get(at)) ? at + 1 : at;
        return place < words.size() && currency(words.get(place)) != null;
    }

    private String sized(String word, boolean inUnits) {
        return inUnits && units.contains(word) ? word : magnitudes.getOrDefault(word, word);
    }

    /** Writes the number that begins at a place; returns the place after it, or the same one. */
    private int number(List<String> words, int begin, boolean inUnits, List<String> result) {
        Place place = place(words, begin, inUnits);
        if (place != null) {
            result.add(MARK + place.value.toPlainString() + ORDINAL);
            return place.end;
        }
        NumberPhrase number = new NumberPhrase(this, words, begin);
        if (number.end() == begin) {
            return begin;
        }
        BigDecimal value = number.value();
        int at = number.end();
        BigDecimal denominator = at < words.size() ? denominators.get(words.get(at)) : null;
        if (denominator != null && value.compareTo(denominator) < 0 && !(inUnits && units.contains(words.get(at)))) {
            value = value.divide(denominator, DIGITS, RoundingMode.HALF_UP);
            at++;
        }
        String written = MARK + value.stripTrailingZeros().toPlainString();
        String before = result.isEmpty() ? null : currency(result.getLast());
        int counted = at + 1 < words.size() && links.contains(words.get(at)) ? at + 1 : at;
        String after = counted < words.size() ? currency(words.get(counted)) : null;
        Units.Found unit = units.at(words, counted);
        if (before != null && !before.equals(after)) {
            result.removeLast();
            String named = result.isEmpty() ? null : currency(result.getLast() + before);
            if (named != null) {
                result.removeLast();
            }
            written += named == null ? before : named;
        } else if (unit != null && (after == null || inUnits || unit.end() > counted + 1)) {
            written += unit.name();
            at = unit.end();
        } else if (after != null) {
            written += after;
            at = counted + 1;
        }
        result.add(written);
        return at;
    }

    /**
     * A place in a row.
     *
     * @param end the place of the word after it
     */
    record Place(BigDecimal value, int end) {}

    /** The place in a row that begins at a place ("twenty-first"), or null; figures never go on in words: "30 second". */
    @Nullable Place place(List<String> words, int begin, boolean inUnits) {
        NumberPhrase number = new NumberPhrase(this, words, begin);
        int last = number.end();
        if (last > begin && last + 1 < words.size() && joiner(words.get(last))) {
            last++;
        }
        BigDecimal ordinal = last < words.size() ? ordinal(words.get(last)) : null;
        if (ordinal == null || last > begin && (number.endsInFigures() || !completes(number.value(), ordinal)
                || inUnits && units.contains(words.get(last)))) {
            return null;
        }
        return new Place(last == begin ? ordinal : number.value().add(ordinal), last + 1);
    }

    /** The place in a row that a word tells ("third", "3rd"), or null. */
    private @Nullable BigDecimal ordinal(String word) {
        BigDecimal listed = ordinals.get(word);
        if (listed != null || word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return listed;
        }
        int end = 1;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return ordinalEndings.contains(word.substring(end)) && end <= LONGEST_FIGURE ? new BigDecimal(word.substring(0, end)) : null;
    }

    /** "Twenty-first", "one hundred and tenth". */
    private static boolean completes(BigDecimal value, BigDecimal ordinal) {
        return value.remainder(BigDecimal.TEN).signum() == 0 && value.compareTo(BigDecimal.TEN) > 0 && ordinal.compareTo(BigDecimal.TEN) < 0
                || value.signum() > 0 && value.remainder(HUNDRED).signum() == 0 && ordinal.compareTo(HUNDRED) < 0;
    }

    /** The value of one number word or figure, or null. */
    @Nullable BigDecimal value(String word) {
        BigDecimal listed = values.get(word);
        if (listed != null) {
            return listed;
        }
        BigDecimal figure = hasDigit(word) || SIGNS.containsKey(word) ? figure(word) : null;
        return figure == null && !hasDigit(word) ? compound(word) : figure;
    }

    /** The longest number of several words that begins at a place, or null ("quatre-vingt"). */
    @Nullable List<String> phraseAt(List<String> words, int at) {
        for (List<String> phrase : phrases) {
            if (at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    BigDecimal value(List<String> phrase) {
        return phraseValues.getOrDefault(phrase, BigDecimal.ZERO);
    }

    /** Whether thousands may be parted by a blank ("40 000"), as where the comma parts decimals. */
    boolean blanksInFigures() {
        return decimal == ',';
    }

    boolean unit(String word) {
        return units.contains(word);
    }

    boolean half(String word) {
        return halves.contains(word);
    }

    boolean decimalWord(String word) {
        return decimalWords.contains(word);
    }

    boolean joiner(String word) {
        return joiners.contains(word);
    }

    boolean article(String word) {
        return articles.contains(word);
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String currency(String word) {
        return currencies.get(word);
    }

    /** The value of figures; null where letters stand among them, or an hour's colon. */
    private @Nullable BigDecimal figure(String word) {
        String sign = SIGNS.get(word);
        if (sign != null) {
            return new BigDecimal(sign);
        }
        if (FRACTION.matcher(word).matches()) {
            String[] sides = word.split("/");
            return new BigDecimal(sides[0]).divide(new BigDecimal(sides[1]), DIGITS, RoundingMode.HALF_UP);
        }
        if (word.indexOf('\'') > 0) {
            return word.matches("\\d{1,3}('\\d{3})+") ? new BigDecimal(word.replace("'", "")) : null;
        }
        String plain = grouped != null && grouped.matcher(word).matches()
                ? word.replace(decimal == '.' ? "," : ".", "") : word;
        plain = decimal == ',' && grouped != null ? plain.replace(',', '.') : plain;
        boolean wellFormed = plain.length() <= LONGEST_FIGURE && plain.matches("[0-9]+(\\.[0-9]+)?");
        return wellFormed ? new BigDecimal(plain) : null;
    }

    /** The value of a word made of number words, as in German ("zweihundertfünfzig"), or null. */
    private @Nullable BigDecimal compound(String word) {
        if (word.length() < 6 || word.length() > 60 || values.isEmpty()) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        int at = 0;
        int parts = 0;
        while (at < word.length()) {
            int end = word.length();
            while (end > at + 1 && !values.containsKey(word.substring(at, end)) && !joiners.contains(word.substring(at, end))) {
                end--;
            }
            String part = word.substring(at, end);
            BigDecimal value = values.get(part);
            if (value == null && !joiners.contains(part)) {
                return null;
            }
            if (value != null) {
                parts++;
                if (value.compareTo(THOUSAND) >= 0) {
                    total = total.add(group.max(BigDecimal.ONE).multiply(value));
                    group = BigDecimal.ZERO;
                } else {
                    group = value.compareTo(HUNDRED) == 0 ? group.max(BigDecimal.ONE).multiply(HUNDRED) : group.add(value);
                }
            }
            at = end;
        }
        return parts > 1 ? total.add(group) : null;
    }
}

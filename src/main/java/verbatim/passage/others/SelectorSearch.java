package verbatim.passage.others;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.text.CodePoints;
import verbatim.text.Span;

/**
 * Where words stand in a text to which a file points. The words decide, then what stands around them, then the numbers; where
 * these leave two places, or what stands around the words here is something else, there is none: a wrong place is worse than a
 * lost one.
 */
public final class SelectorSearch {

    /** Letters and figures that agree next to the words: so many do not agree by chance. */
    private static final int ENOUGH_AROUND = 8;

    /** Words with so many letters and figures that stand in a text once are the ones that are meant, whatever stands around them. */
    private static final int ENOUGH_ALONE = 40;

    private static final int MOST_PLACES = 1_000;

    /** Scripts that put no blanks between words: there no letter tells that a word was cut. */
    private static final Pattern SPACED = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]");

    private final String text;
    private final String sha256;
    private final CodePoints points;

    /** @param sha256 of the text, in hex */
    public SelectorSearch(String text, String sha256) {
        this.text = text;
        this.sha256 = sha256;
        points = CodePoints.of(text);
    }

    /** How well what stands around a place agrees with what the file says. */
    private enum Around {
        AGAINST,
        ONE_SIDE,
        UNTOLD,
        PARTLY,
        WHOLLY
    }

    private record Candidate(Span place, Around around) {}

    /**
     * Where the parts stand, in their order in the text.
     *
     * @return in UTF-16 units of the text
     * @throws OthersRefused where one is not there, or it is not clear where, or two share words
     */
    public List<Span> places(List<WordsSelector> parts) {
        var places = parts.stream().map(this::place).sorted(Comparator.comparingInt(Span::start)).toList();
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).start() < places.get(i - 1).end()) {
                throw new OthersRefused(OthersRefusal.PARTS_OVERLAP);
            }
        }
        return places;
    }

    private Span place(WordsSelector selector) {
        var numbered = numbered(selector);
        if (selector.exact().isEmpty()) {
            if (numbered == null || !sha256.equals(selector.sha256())) {
                throw new OthersRefused(OthersRefusal.POSITION_ALONE);
            }
            return numbered;
        }
        if (numbered != null && sha256.equals(selector.sha256()) && numbered.in(text).equals(selector.exact())) {
            return numbered;
        }
        var candidates = occurrences(selector.exact()).stream()
                .map(place -> new Candidate(place, around(place, selector)))
                .filter(one -> one.around().compareTo(Around.UNTOLD) > 0 || !isCut(one.place()))
                .toList();
        if (candidates.isEmpty()) {
            throw new OthersRefused(OthersRefusal.WORDS_NOT_THERE);
        }
        if (candidates.size() == 1) {
            return alone(candidates.getFirst(), selector.exact());
        }
        var best = candidates.stream().map(Candidate::around).max(Comparator.naturalOrder()).orElseThrow();
        var among = candidates.stream().filter(one -> one.around() == best).map(Candidate::place).toList();
        if (best != Around.AGAINST && among.size() == 1) {
            return among.getFirst();
        }
        return byNumber(among, selector, candidates.size());
    }

    private static Span alone(Candidate only, String exact) {
        if (only.around() == Around.AGAINST && bare(exact).length() < ENOUGH_ALONE) {
            throw new OthersRefused(OthersRefusal.OTHER_WORDS_AROUND);
        }
        return only.place();
    }

    /** Other tools count in UTF-16 units, or in those of a whole page: the numbers serve where they mean one of the places only. */
    private static Span sole(List<Span> places, int all) {
        if (places.size() != 1) {
            throw new OthersRefused(OthersRefusal.WORDS_OFTEN_THERE, all);
        }
        return places.getFirst();
    }

    private Span byNumber(List<Span> among, WordsSelector selector, int all) {
        var start = selector.start();
        if (start == null || selector.sha256() != null && !sha256.equals(selector.sha256())) {
            throw new OthersRefused(OthersRefusal.WORDS_OFTEN_THERE, all);
        }
        return sole(among.stream().filter(place -> place.start() == start || points.fromUtf16(place.start()) == start).toList(), all);
    }

    private @Nullable Span numbered(WordsSelector selector) {
        var start = selector.start();
        var end = selector.end();
        return start == null || end == null || start < 0 || end <= start || end > points.length()
                ? null
                : new Span(points.toUtf16(start), points.toUtf16(end));
    }

    private List<Span> occurrences(String exact) {
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(exact); at >= 0 && places.size() < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
            places.add(new Span(at, at + exact.length()));
        }
        return places.isEmpty()
                ? pattern(exact).matcher(text).results().limit(MOST_PLACES).map(found -> new Span(found.start(), found.end())).toList()
                : places;
    }

    /** The words whatever the shape of marks, blanks and accents: a page shows them otherwise than a text has them. */
    private static Pattern pattern(String exact) {
        return Pattern.compile(Arrays.stream(Normalizer.normalize(exact, Normalizer.Form.NFC).split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePoints().mapToObj(SelectorSearch::letter).collect(Collectors.joining()))
                .collect(Collectors.joining("[\\s\\p{Z}]+")));
    }

    private static String letter(int codePoint) {
        return switch (codePoint) {
            case '\'', '’', '‘', '‚' -> "['’‘‚]";
            case '"', '“', '”', '„', '«', '»' -> "[\"“”„«»]";
            case '-', '‐', '‑', '–', '—' -> "[-‐‑–—]";
            default -> Pattern.quote(Character.toString(codePoint));
        };
    }

    private boolean isCut(Span place) {
        return isInWord(place.start()) || isInWord(place.end());
    }

    private boolean isInWord(int at) {
        Predicate<String> letter = SPACED.asMatchPredicate();
        return at > 0
                && at < text.length()
                && letter.test(Character.toString(text.codePointBefore(at)))
                && letter.test(Character.toString(text.codePointAt(at)));
    }

    private Around around(Span place, WordsSelector selector) {
        int before = reach(selector.prefix());
        int after = reach(selector.suffix());
        var left = side(
                reversed(bare(selector.prefix())), reversed(bare(text.substring(Math.max(0, place.start() - before), place.start()))), place.start() <= before);
        var right = side(
                bare(selector.suffix()), bare(text.substring(place.end(), Math.min(text.length(), place.end() + after))), place.end() + after >= text.length());
        if (left == Around.AGAINST || right == Around.AGAINST) {
            var agrees = left.compareTo(Around.UNTOLD) > 0 ? selector.prefix() : right.compareTo(Around.UNTOLD) > 0 ? selector.suffix() : "";
            return bare(agrees).length() >= ENOUGH_AROUND ? Around.ONE_SIDE : Around.AGAINST;
        }
        if (left == right || left == Around.UNTOLD) {
            return right;
        }
        return right == Around.UNTOLD ? left : Around.PARTLY;
    }

    /** Blanks and marks are not compared: so much of the text has the letters of the context in it, unless it is set far apart. */
    private static int reach(String context) {
        return 2 * context.length() + ENOUGH_AROUND;
    }

    /**
     * How well one side agrees, from the words outwards.
     *
     * @param isWhole whether the text has no more on this side: what a page has before its article is no contradiction
     */
    private static Around side(String told, String here, boolean isWhole) {
        int same = 0;
        while (same < told.length() && same < here.length() && told.charAt(same) == here.charAt(same)) {
            same++;
        }
        if (told.isEmpty()) {
            return Around.UNTOLD;
        }
        if (same == told.length()) {
            return Around.WHOLLY;
        }
        if (isWhole && same == here.length()) {
            return same >= ENOUGH_AROUND ? Around.PARTLY : Around.UNTOLD;
        }
        return same >= ENOUGH_AROUND ? Around.PARTLY : Around.AGAINST;
    }

    private static String bare(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private static String reversed(String words) {
        return new StringBuilder(words).reverse().toString();
    }
}

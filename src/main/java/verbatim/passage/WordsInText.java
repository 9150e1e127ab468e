package verbatim.passage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verbatim.text.Span;
import verbatim.text.TypedWords;

/**
 * Where words stand in a text that a person names by the first and the last of them, without a mouse. Upper case, white space
 * and the shape of quotation marks do not matter; what begins or ends within a word is none.
 */
final class WordsInText {

    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    private WordsInText() {}

    /**
     * From the first words to the nearest last ones after them.
     *
     * @param last blank where the first words are all
     * @return in UTF-16 units of the text
     * @throws StepRefused where the first words are not there or at several places, or the last not after them
     */
    static Span of(String text, String first, String last) {
        var begin = TypedWords.kept(first);
        var end = TypedWords.kept(last);
        if (begin.isEmpty()) {
            throw new StepRefused(PassageRefusal.NOTHING_SELECTED);
        }
        var begins = pattern(begin).matcher(text).results().toList();
        if (begins.isEmpty()) {
            throw new StepRefused(PassageRefusal.WORDS_NOT_IN_TEXT, begin);
        }
        if (begins.size() > 1) {
            throw new StepRefused(PassageRefusal.WORDS_OFTEN_IN_TEXT, begin, begins.size());
        }
        var start = begins.getFirst();
        if (end.isEmpty()) {
            return new Span(start.start(), start.end());
        }
        var ends = pattern(end).matcher(text);
        for (int from = start.start(); ends.find(from); from = ends.start() + 1) {
            if (ends.end() >= start.end()) {
                return new Span(start.start(), ends.end());
            }
        }
        throw new StepRefused(PassageRefusal.END_NOT_IN_TEXT, end, begin);
    }

    /**
     * Words near a place: the first ones nearest to where it begins, and the last ones, after them, nearest to where it ends.
     *
     * @param last blank where the first words are all
     * @param place in UTF-16 units of the text, as what is returned
     * @throws StepRefused where the first words are not there, or the last not after them
     */
    static Span near(String text, String first, String last, Span place) {
        var begin = TypedWords.kept(first);
        var end = TypedWords.kept(last);
        if (begin.isEmpty()) {
            throw new StepRefused(PassageRefusal.NOTHING_SELECTED);
        }
        var start = places(begin, text)
                .min(Comparator.comparingInt(found -> Math.abs(found.start() - place.start())))
                .orElseThrow(() -> new StepRefused(PassageRefusal.WORDS_NOT_IN_TEXT, begin));
        if (end.isEmpty()) {
            return start;
        }
        return places(end, text)
                .filter(found -> found.start() >= start.start() && found.end() >= start.end())
                .min(Comparator.comparingInt(found -> Math.abs(found.end() - place.end())))
                .map(found -> new Span(start.start(), found.end()))
                .orElseThrow(() -> new StepRefused(PassageRefusal.END_NOT_IN_TEXT, end, begin));
    }

    private static Stream<Span> places(String words, String text) {
        return pattern(words).matcher(text).results().map(found -> new Span(found.start(), found.end()));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Arrays.stream(words.split("\\s+"))
                        .map(word -> word.codePoints().mapToObj(WordsInText::letter).collect(Collectors.joining()))
                        .collect(Collectors.joining("\\s+", isLetter(words.codePointAt(0)) ? BEGINS : "",
                                isLetter(words.codePointBefore(words.length())) ? ENDS : "")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static String letter(int codePoint) {
        return switch (codePoint) {
            case '\'', '’', '‘', '‚' -> "['’‘‚]";
            case '"', '“', '”', '„', '«', '»' -> "[\"“”„«»]";
            default -> Pattern.quote(Character.toString(codePoint));
        };
    }
}

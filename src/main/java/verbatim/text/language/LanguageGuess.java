package verbatim.text.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text's language by its most frequent small words, its verbs of saying and by the letters that few others write: the language that
 * shows in most of the first words wins, and the first of {@link Language#KNOWN} where none does.
 */
public final class LanguageGuess {

    /** Enough to tell: the small words make up a third of any prose. */
    private static final int WORDS_READ = 400;

    private final List<Language> languages;
    private final Map<String, List<String>> codes = new HashMap<>();

    /** Asks these languages for their words. */
    public LanguageGuess(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The ISO 639-1 code of the language that {@code text} most likely is in. */
    public String of(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int start = -1;
        int read = 0;
        for (int i = 0; i <= text.length() && read < WORDS_READ; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && Script.unspaced(text.charAt(i))) {
                // Where no blank parts the words, the signs tell.
                count(text.substring(i, i + 1), hits);
                read++;
                letter = false;
            }
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                count(text.substring(start, Math.min(i, start + 30)), hits);
                read++;
                start = -1;
            }
        }
        String best = Language.KNOWN.getFirst();
        for (String code : Language.KNOWN) {
            if (hits.getOrDefault(code, 0) > hits.getOrDefault(best, 0)) {
                best = code;
            }
        }
        return best;
    }

    private void count(String word, Map<String, Integer> hits) {
        for (String code : codes.computeIfAbsent(word, this::using)) {
            hits.merge(code, 1, Integer::sum);
        }
    }

    /** The languages that show in the word, each once for the word and, but in names, once for each letter. */
    private List<String> using(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        // "said Jürgen Möller": a name brings its letters into any language.
        boolean name = Character.isUpperCase(printed.charAt(0)) && Character.UnicodeScript.of(printed.charAt(0)) == Character.UnicodeScript.LATIN;
        List<String> using = new ArrayList<>();
        for (Language each : languages) {
            if (each.has(WordClass.FREQUENT_WORDS, word) || each.saying(word)) {
                using.add(each.code());
            }
            word.chars().filter(letter -> !name && each.has(WordClass.LETTERS, Character.toString(letter))).forEach(letter -> using.add(each.code()));
        }
        return using;
    }
}

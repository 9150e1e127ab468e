package verbatim.text.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text's language by its most frequent small words: the language whose list covers most of the first words
 * wins, and the first of {@link Language#KNOWN} where none does.
 */
public final class LanguageGuess {

    /** Enough to tell: the small words make up a third of any prose. */
    private static final int WORDS_READ = 400;

    private final Map<String, Language> languages = new HashMap<>();

    /** Reads the languages' words. */
    public LanguageGuess(List<Language> languages) {
        for (Language each : languages) {
            this.languages.put(each.code(), each);
        }
    }

    /** The ISO 639-1 code of the language that {@code text} most likely is in. */
    public String of(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int start = -1;
        int read = 0;
        for (int i = 0; i <= text.length() && read < WORDS_READ; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                count(text.substring(start, Math.min(i, start + 30)).toLowerCase(Locale.ROOT), hits);
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
        for (Language each : languages.values()) {
            if (each.has(WordClass.FREQUENT_WORDS, word)) {
                hits.merge(each.code(), 1, Integer::sum);
            }
        }
    }
}

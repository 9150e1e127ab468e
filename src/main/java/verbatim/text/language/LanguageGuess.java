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

    /** Of fewer words none may be a small one, and the language known all the same. */
    private static final int ENOUGH = 25;
    /** In prose of a known language every third word shows it; in headings and lists fewer do. */
    private static final int RARELY = 25;
    /** One may be a quoted word. */
    private static final int FOREIGN = 2;

    private final List<Language> languages;
    /** Whether the letters of known languages tell as well: several share most of theirs with others. */
    private final boolean letters;
    private final Map<String, List<String>> codes = new HashMap<>();

    /** Asks these languages for their words. */
    public LanguageGuess(List<Language> languages) {
        this(languages, true);
    }

    private LanguageGuess(List<Language> languages, boolean letters) {
        this.languages = List.copyOf(languages);
        this.letters = letters;
    }

    /** The ISO 639-1 code of the language that {@code text} most likely is in. */
    public String of(String text) {
        Map<String, Integer> hits = new HashMap<>();
        read(text, hits);
        return best(hits);
    }

    /**
     * Whether hardly a word of the text is one of any language that is known, or its small words and letters are those of one that
     * is not; {@link Language#UNREAD} among the languages asked tells the latter.
     */
    public boolean none(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int read = new LanguageGuess(languages, false).read(text, hits);
        String best = best(hits);
        int known = hits.getOrDefault(best, 0);
        boolean rare = best.equals(Language.KNOWN.getFirst()) && (read >= ENOUGH ? known * RARELY < read : known == 0 && !latin(text));
        int foreign = hits.getOrDefault(Language.UNREAD, 0);
        return rare || foreign >= FOREIGN && foreign * 2 > known;
    }

    /** Whether most letters of the beginning are Latin ones. */
    private static boolean latin(String text) {
        String beginning = text.substring(0, Math.min(text.length(), WORDS_READ));
        long letters = beginning.chars().filter(Character::isLetter).count();
        return beginning.chars().filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count() * 2 >= letters;
    }

    /** Counts what shows in the first words; answers how many words were read. */
    private int read(String text, Map<String, Integer> hits) {
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
        return read;
    }

    private static String best(Map<String, Integer> hits) {
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
            word.chars().filter(letter -> !name && (letters || each.unread() || Script.unspaced((char) letter)) && each.has(WordClass.LETTERS, Character.toString(letter))).forEach(letter -> using.add(each.code()));
        }
        return using;
    }
}

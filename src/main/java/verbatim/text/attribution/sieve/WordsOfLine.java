package verbatim.text.attribution.sieve;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;

/** What the words in marks on a line look like: a sentence that somebody says of himself, or a title. */
final class WordsOfLine {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordsOfLine() {
    }

    /** How many words the quote at {@code p} holds. */
    static long count(Scene scene, int p) {
        return matching(scene, p, word -> true);
    }

    /** Whether every word but those that only link others has a capital: "Where Are You", "The Voice of Hull". */
    static boolean titled(Scene scene, int p) {
        Language language = scene.language();
        return count(scene, p) > 1 && matching(scene, p, word -> Character.isLowerCase(word.charAt(0)) && !language.has(WordClass.PREPOSITIONS, word)
                && !language.has(WordClass.DETERMINERS, word) && !language.has(WordClass.CONJUNCTIONS, word)) == 0;
    }

    /** Whether whoever says the words speaks of himself, and they are no title. */
    static boolean firstPerson(Scene scene, int p) {
        return !titled(scene, p) && own(scene, p);
    }

    /** Whether a word of whoever says the words is among them. */
    static boolean own(Scene scene, int p) {
        Language language = scene.language();
        return matching(scene, p, word -> {
            String lower = word.toLowerCase(Locale.ROOT);
            return language.has(WordClass.OWN_WORDS, lower) || language.has(WordClass.OWN_WORDS, lower + "'");
        }) > 0;
    }

    private static long matching(Scene scene, int p, Predicate<String> wanted) {
        return WORD.matcher(scene.layer().get(p).span().in(scene.text())).results().map(result -> result.group()).filter(wanted).count();
    }
}

package verbatim.text.wording.near;

import java.util.List;
import java.util.Map;

/**
 * What the forms of a word begin with. Cut roughly, by the endings that a language bends its words with: two words of one
 * stem are mostly of one family, and where they are not, they only are one word less rare.
 */
final class Stem {

    /** The longest first; an ending is cut where enough is left. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en", List.of(
                    "ations", "ation", "ingly", "edly", "ments", "ment", "ness", "ings", "ions", "ing", "ion", "ies", "ied", "ers", "ity",
                    "ive", "est", "er", "ely", "ly", "al", "ed", "es", "s", "e"),
            "de", List.of("ungen", "heiten", "keiten", "ung", "heit", "keit", "lich", "isch", "test", "tet", "ten", "ern", "em", "en", "er",
                    "es", "te", "st", "e", "n", "s", "t"),
            "fr", List.of("ements", "ations", "ement", "ation", "ments", "aient", "ions", "ment", "ées", "ait", "ons", "ent", "ité", "ée",
                    "és", "er", "ez", "es", "é", "e", "s"),
            "es", List.of("aciones", "amiento", "ación", "mente", "iendo", "ando", "idad", "ados", "adas", "aron", "ado", "ada", "ar", "er",
                    "ir", "es", "os", "as", "o", "a", "e", "s"),
            "it", List.of("azioni", "azione", "amento", "mente", "ando", "endo", "ità", "ato", "ata", "ati", "ate", "are", "ere", "ire", "i",
                    "o", "a", "e"),
            "pt", List.of("ações", "amento", "ação", "mente", "ando", "endo", "idade", "ados", "adas", "aram", "ado", "ada", "ar", "er", "ir",
                    "es", "os", "as", "o", "a", "e", "s"),
            "nl", List.of("heden", "ingen", "heid", "lijk", "ing", "den", "ten", "en", "er", "de", "te", "e", "s", "t", "n"));

    private static final int SHORTEST = 3;

    private Stem() {}

    /**
     * The stem of a word.
     *
     * @param word in lower case
     * @param language ISO 639-1; of one that is not known the word is its own stem
     */
    static String of(String word, String language) {
        String own = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (own.isEmpty() || Character.isDigit(own.charAt(0))) {
            return own;
        }
        String stem = own;
        for (String ending : ENDINGS.getOrDefault(language, List.of())) {
            if (own.endsWith(ending) && own.length() - ending.length() >= SHORTEST) {
                stem = own.substring(0, own.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && "aeiouls".indexOf(stem.charAt(last)) < 0;
        boolean bentY = language.equals("en") && (own.endsWith("ies") || own.endsWith("ied"));
        return doubled ? stem.substring(0, last) : bentY ? stem + "y" : stem;
    }
}

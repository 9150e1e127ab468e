package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Bell &amp; Weir</i>, and <i>Marks and Weir</i> where the text has the two only so, and more than once: one name of two words. */
final class Firms {

    private final List<Token> tokens;
    private final boolean capitalNouns;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    Firms(TokenizedText text) {
        this.tokens = text.tokens();
        this.capitalNouns = text.language().has(WordClass.CONVENTIONS, "capital-nouns");
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word() && tokens.get(i).capital()) {
                times.merge(tokens.get(i).lower(), 1, Integer::sum);
                if (pair(i + 1)) {
                    pairs.merge(words(i + 1), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether what stands at {@code i} joins a firm's two words. */
    boolean joined(int i) {
        if (!pair(i)) {
            return false;
        }
        int together = pairs.getOrDefault(words(i), 0);
        return tokens.get(i).is("&") || firm(i) || together > 1 && only(i - 1, together) && only(i + 1, together);
    }

    /** "Pell and Moss Inc.", "Pell and Sons said": what firms end in stands behind the two, or they are a family's. */
    private boolean firm(int i) {
        Token second = tokens.get(i + 1);
        boolean family = second.in(WordClass.KIN) && second.lower().endsWith("s");
        // "said Bell and Weir's Ann Lee": one who belongs to both.
        boolean owner = i + 4 < tokens.size() && tokens.get(i + 2).is("'s") && given(i + 3) && capital(i + 3) && capital(i + 4) && i > 1 && tokens.get(i - 2).in(WordClass.VERBS_OF_SAYING);
        return family || owner || organisation(i + 2);
    }

    /** Whether a word for a body stands there that ends a firm's name. */
    private boolean organisation(int i) {
        return capital(i) && tokens.get(i).in(WordClass.ORGANISATION_WORDS) && tokens.get(i).paragraph() == tokens.get(i - 1).paragraph();
    }

    private boolean only(int i, int together) {
        return times.getOrDefault(tokens.get(i).lower(), 0) == together;
    }

    private String words(int i) {
        return tokens.get(i - 1).lower() + " " + tokens.get(i + 1).lower();
    }

    /** Whether a word with a capital stands on either side, not both of them first names, and no more of either name. */
    private boolean pair(int i) {
        boolean joint = i > 0 && i + 1 < tokens.size() && (tokens.get(i).is("&") || !capitalNouns && tokens.get(i).in(WordClass.CONJUNCTIONS) && !tokens.get(i).capital());
        // "Tom & Ida" are two.
        boolean surnames = joint && (tokens.get(i).is("&") ? !given(i - 1) || !given(i + 1) : !given(i - 1) && !given(i + 1));
        return surnames && part(i - 1) && part(i + 1) && tokens.get(i - 1).paragraph() == tokens.get(i + 1).paragraph()
                && !(i > 1 && capital(i - 2) && tokens.get(i - 2).paragraph() == tokens.get(i).paragraph()) && (!capital(i + 2) || organisation(i + 2));
    }

    private boolean part(int i) {
        Token word = tokens.get(i);
        return capital(i) && !word.small() && !word.in(WordClass.TITLES) && !word.in(WordClass.PLACE_AND_TIME_WORDS);
    }

    private boolean given(int i) {
        return tokens.get(i).in(WordClass.MALE_FIRST_NAMES) || tokens.get(i).in(WordClass.FEMALE_FIRST_NAMES);
    }

    private boolean capital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).word() && tokens.get(i).capital();
    }
}

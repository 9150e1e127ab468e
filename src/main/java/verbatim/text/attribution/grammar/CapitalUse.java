package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** How a text writes its words: which have a capital inside a sentence, how often, and which of them are nouns by what stands before them. */
final class CapitalUse {

    private final Set<String> inside = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> afterDeterminer = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    /** @param story whether the text is told in talks: there alone it is asked which words it has in small letters */
    CapitalUse(TokenizedText text, WordsInNames words, boolean story) {
        List<Token> tokens = text.tokens();
        Set<String> pointedAt = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        boolean capitalNouns = text.language().has(WordClass.CONVENTIONS, "capital-nouns");
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (story && token.word() && !token.capital()) {
                small.add(token.lower());
            }
            if (token.word() && token.capital() && !words.opensSentence(i)) {
                inside.add(token.lower());
                times.merge(token.lower(), 1, Integer::sum);
                if (capitalNouns && !tokens.get(i - 1).capital() && leadsToNoun(tokens.get(i - 1))) {
                    (pointed(tokens, i) ? pointedAt : afterDeterminer).add(token.lower());
                }
            }
            if (capitalNouns && i > 0 && token.capital() && WordsInNames.firstName(tokens.get(i - 1)) != Gender.UNKNOWN) {
                surnames.add(token.lower());
            }
        }
        pointedAt.removeAll(surnames);
        afterDeterminer.addAll(pointedAt);
    }

    /** Whether the word has a capital inside a sentence, where no sentence gives it one. */
    boolean inside(Token word) {
        return inside.contains(word.lower());
    }

    /** How often it has. */
    int times(Token word) {
        return times.getOrDefault(word.lower(), 0);
    }

    /** Whether the text is a story that has the word in small letters, too: few of its names open with such a word. */
    boolean small(Token word) {
        return small.contains(word.lower());
    }

    /** Whether an article or an adjective before it shows somewhere that the word is a noun. */
    boolean noun(Token word) {
        return afterDeterminer.contains(word.lower());
    }

    /** "nennt das Lee": behind a verb of saying the article may point at what was said, so that it shows nothing of a surname. */
    private static boolean pointed(List<Token> tokens, int i) {
        Token article = tokens.get(i - 1);
        return i > 1 && article.in(WordClass.DEFINITE_DETERMINERS) && !article.in(WordClass.MALE_ARTICLES) && !article.in(WordClass.FEMALE_ARTICLES)
                && tokens.get(i - 2).in(WordClass.VERBS_OF_SAYING);
    }

    /** In German a noun is written like a name; an article or an adjective before it shows that it is none. */
    private static boolean leadsToNoun(Token token) {
        String word = token.lower();
        return token.in(WordClass.DETERMINERS) || word.length() > 3 && !token.small()
                && !WordsInNames.reporting(token) && !token.in(WordClass.SEPARABLE_VERBS) && (word.endsWith("en") || word.endsWith("e") || word.endsWith("er")
                        || word.endsWith("es") || word.endsWith("em"));
    }
}

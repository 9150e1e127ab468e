package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * <i>Gaspard entra sans frapper</i>, <i>dit Gaspard</i>: in a story whose talk has dashes, one word with a capital is somebody's name where
 * it acts or speaks in the past that stories are told in, whether its language knows it or not.
 */
final class ActsInStory {

    private static final int DASH_LINES = 2;
    private static final int OFTEN = 2;

    private ActsInStory() {
    }

    /** The words, in lower case, that nothing but their acting more than once shows as names: they open their sentences alone. */
    static Set<String> names(TokenizedText text) {
        if (!told(text)) {
            return Set.of();
        }
        Map<String, Integer> times = new HashMap<>();
        Set<String> small = new HashSet<>();
        for (int i = 0; i + 1 < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (token.word() && !token.capital()) {
                small.add(token.lower());
            } else if (token.word() && !closed(token) && past(text, i + 1)) {
                times.merge(token.lower(), 1, Integer::sum);
            }
        }
        times.values().removeIf(often -> often < OFTEN);
        times.keySet().removeAll(small);
        return Set.copyOf(times.keySet());
    }

    private static boolean closed(Token token) {
        return token.small() || token.in(WordClass.ADVERBS) || token.in(WordClass.SENTENCE_OPENERS) || token.in(WordClass.NOBODY) || token.in(WordClass.OTHER_PRONOUNS)
                || token.in(WordClass.PLACE_AND_TIME_WORDS) || token.in(WordClass.VERBS_OF_SAYING);
    }

    private static boolean told(TokenizedText text) {
        return text.language().has(WordClass.CONVENTIONS, "dialogue-dash") && text.language().lists(WordClass.NARRATIVE_ENDINGS) && talks(text.tokens());
    }

    /** Takes in who is a person so. */
    static void learn(TokenizedText text, Cast cast) {
        if (!told(text)) {
            return;
        }
        for (int i = 0; i < cast.names().size(); i++) {
            Name name = cast.names().get(i);
            if (name.parts().size() == 1 && cast.type(cast.figureOf(i)) == SpeakerType.ORGANISATION && acts(text, name)) {
                cast.person(cast.figureOf(i));
            }
        }
    }

    private static boolean talks(List<Token> tokens) {
        int lines = 0;
        for (int i = 1; i < tokens.size() && lines < DASH_LINES; i++) {
            lines += tokens.get(i).dash() && tokens.get(i).paragraph() != tokens.get(i - 1).paragraph() ? 1 : 0;
        }
        return lines >= DASH_LINES;
    }

    private static boolean acts(TokenizedText text, Name name) {
        int first = text.tokenAt(name.span().start());
        List<Token> tokens = text.tokens();
        if (tokens.get(first).in(WordClass.ORGANISATION_WORDS) || first > 0 && tokens.get(first - 1).in(WordClass.DETERMINERS)) {
            return false;
        }
        boolean behind = first + 1 < tokens.size() && (first == 0 || !tokens.get(first - 1).word()) && past(text, first + 1);
        boolean before = first > 0 && tokens.get(first - 1).in(WordClass.VERBS_OF_SAYING) && past(text, first - 1);
        return behind || before;
    }

    private static boolean past(TokenizedText text, int i) {
        Token verb = text.tokens().get(i);
        return verb.word() && !verb.capital() && (text.language().narrative(verb.lower()) || text.language().has(WordClass.NARRATIVE_WORDS, verb.lower()));
    }
}

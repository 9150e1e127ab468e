package verbatim.text.attribution.grammar;

import java.util.List;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Learns from the pronouns of a text who is a man and who is a woman where neither title nor first name shows it:
 * <i>Marlow shut <b>his</b> eyes</i>. Only a pronoun that follows the first name of a sentence, with no other name between,
 * counts, since another would be its likelier owner.
 */
final class GenderByUse {

    private static final int REACH = 24;

    private GenderByUse() {
    }

    /** Counts every such pronoun outside quotes for the figure that it seems to stand for. */
    static void learn(TokenizedText text, Cast cast, boolean[] quoted) {
        List<Name> names = cast.names();
        for (int i = 0; i < names.size(); i++) {
            if (!quoted[i] && names.get(i).opening() && names.get(i).type() != verbatim.text.SpeakerType.DOCUMENT) {
                int limit = i + 1 < names.size() ? names.get(i + 1).span().start() : text.text().length();
                Gender shown = after(text, names.get(i).span().end(), limit);
                if (shown != Gender.UNKNOWN) {
                    cast.uses(cast.figureOf(i), shown);
                }
            }
        }
    }

    private static Gender after(TokenizedText text, int from, int limit) {
        List<Token> tokens = text.tokens();
        int first = text.tokenAt(from);
        for (int i = first; i < Math.min(tokens.size(), first + REACH); i++) {
            Token token = tokens.get(i);
            if (token.start() >= limit || token.type() == Token.Type.MARK || token.terminal()
                    || i > first && token.paragraph() != tokens.get(i - 1).paragraph()) {
                return Gender.UNKNOWN;
            }
            Gender shown = shownBy(token);
            if (shown != Gender.UNKNOWN) {
                return shown;
            }
        }
        return Gender.UNKNOWN;
    }

    private static Gender shownBy(Token word) {
        if (word.in(WordClass.FEMALE_PRONOUNS) || word.in(WordClass.FEMALE_POSSESSIVES)) {
            return Gender.FEMALE;
        }
        boolean male = word.in(WordClass.MALE_PRONOUNS) || word.in(WordClass.MALE_POSSESSIVES);
        return male ? Gender.MALE : Gender.UNKNOWN;
    }
}

package verbatim.text.attribution.grammar;

import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Bo Lee and his sister, Kari, own a barn. "...," said his sister</i>: kin without a name is whom the text has named right behind the same words. */
final class KinTold {

    private static final int TOKENS_BACK = 300;

    private KinTold() {
    }

    /** Whom the kin at {@code noun}, behind its possessive, means; -1 where the text has named nobody so, or two. */
    static int figure(Layer layer, Cast cast, int noun) {
        Token word = layer.get(noun);
        Gender owner = possessive(layer.get(noun - 1));
        if (!layer.language().subjectFirst() || !word.in(WordClass.KIN) || owner == Gender.UNKNOWN) {
            return -1;
        }
        int found = -1;
        for (int i = noun - 1; i > 0 && noun - i < TOKENS_BACK; i--) {
            if (!layer.get(i).lower().equals(word.lower())) {
                continue;
            }
            int next = layer.is(i + 1, ",") ? i + 2 : i + 1;
            int name = next < noun ? cast.nameStartingAt(layer.get(next).start()) : -1;
            boolean own = possessive(layer.get(i - 1)) == owner || layer.is(i - 1, "'s") && fits(cast, layer, i - 2, owner);
            if (name >= 0 && own) {
                if (found >= 0 && found != cast.figureOf(name) || newOwner(cast, name, word, owner)) {
                    return -1;
                }
                found = cast.figureOf(name);
            } else if (layer.get(i - 1).lower().startsWith("'") || layer.get(i - 1).in(WordClass.MALE_POSSESSIVES) || layer.get(i - 1).in(WordClass.FEMALE_POSSESSIVES)) {
                // "her husband" of somebody else.
                return -1;
            }
        }
        return found;
    }

    /** "Ann's husband, Ed, left. Ida Lee came. "...," her husband said": whether somebody comes in between whose kin it may be. */
    private static boolean newOwner(Cast cast, int kin, Token noun, Gender owner) {
        int end = cast.nameAfter(noun.start());
        for (int i = kin + 1; i < end; i++) {
            int figure = cast.figureOf(i);
            if (cast.gender(figure) == owner && cast.lastMention(figure, cast.names().get(kin).span().start()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Cast cast, Layer layer, int last, Gender owner) {
        int name = last < 0 ? -1 : cast.nameEndingAt(layer.get(last).end());
        return name >= 0 && Cast.fits(cast.gender(cast.figureOf(name)), owner);
    }

    private static Gender possessive(Token word) {
        return word.in(WordClass.MALE_POSSESSIVES) ? Gender.MALE : word.in(WordClass.FEMALE_POSSESSIVES) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}

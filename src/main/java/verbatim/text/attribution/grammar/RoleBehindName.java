package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>Ann Lee, the Green candidate, came. "...," the candidate said</i>: in English a role goes back to the one of whom the text has told it right
 * behind the name, and of nobody else.
 */
final class RoleBehindName {

    private static final int NAMES_BACK = 12;
    private static final int WORDS = 5;

    private RoleBehindName() {
    }

    /** Whom the noun at {@code noun}, behind its article, means; -1 where the text has told it of nobody before, or of several. */
    static int figure(Layer layer, Cast cast, int noun) {
        boolean role = layer.get(noun).small() && (layer.get(noun).in(WordClass.ROLES) || layer.get(noun).in(WordClass.TITLES))
                && !layer.get(noun).in(WordClass.NOUNS_FOR_ANYBODY) && !layer.language().headedBy(WordClass.ORGANISATION_WORDS, layer.get(noun).lower());
        int nearest = role ? cast.nameAfter(layer.get(noun).start()) - 1 : -1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            Name name = cast.names().get(i);
            int first = layer.indexAt(name.titleStart());
            boolean here = first < layer.size() && layer.get(first).start() == name.titleStart() && cast.type(cast.figureOf(i)) == SpeakerType.PERSON;
            int end = layer.indexAt(name.span().end());
            if (here && behind(layer, end, noun)) {
                return another(layer, end, noun) || toldOfOther(layer, cast, i, noun) ? -1 : cast.figureOf(i);
            }
        }
        return -1;
    }

    /** "Ann Lee, a nurse, met Bo Roe, a nurse": whether the text has told the same of another before the name at {@code name}. */
    private static boolean toldOfOther(Layer layer, Cast cast, int name, int noun) {
        for (int i = name - 1; i >= 0 && name - i < NAMES_BACK; i--) {
            if (cast.figureOf(i) != cast.figureOf(name) && behind(layer, layer.indexAt(cast.names().get(i).span().end()), noun)) {
                return true;
            }
        }
        return false;
    }

    /** ", a nurse in Kiel,", "is the head nurse". */
    private static boolean behind(Layer layer, int from, int noun) {
        boolean opens = from < noun && (layer.is(from, ",") || layer.get(from).in(WordClass.COPULAS));
        for (int i = from + 1; opens && i < Math.min(noun, from + WORDS) && layer.get(i).word() && !layer.get(i).in(WordClass.PREPOSITIONS); i++) {
            if (i == from + 1 && !layer.get(i).in(WordClass.DETERMINERS) || layer.get(i).in(WordClass.RELATIVES) || layer.get(i).lower().startsWith("'")) {
                return false;
            }
            if (same(layer, i, noun) && (!layer.get(i + 1).word() || layer.get(i + 1).in(WordClass.PREPOSITIONS) || layer.get(i + 1).in(WordClass.RELATIVES))) {
                return true;
            }
        }
        return false;
    }

    /** "a nurse", "another nurse", "the nurse of the ward": whether the text speaks of one more by the noun behind what told it of the name. */
    private static boolean another(Layer layer, int name, int noun) {
        boolean told = false;
        for (int i = name; i < noun; i++) {
            boolean one = same(layer, i, noun) && (!layer.get(i - 1).in(WordClass.DEFINITE_DETERMINERS) || layer.get(i + 1).in(WordClass.PREPOSITIONS));
            if (one && told) {
                return true;
            }
            told |= same(layer, i, noun);
        }
        return false;
    }

    private static boolean same(Layer layer, int i, int noun) {
        return layer.get(i).word() && layer.get(i).lower().equals(layer.get(noun).lower());
    }
}

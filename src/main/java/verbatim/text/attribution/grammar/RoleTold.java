package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>Ann Lee, Ministerin in Kiel, kam. „...“, sagte die Ministerin</i>; <i>Tom Roe est météorologue. « ... », dit le météorologue</i>: what
 * somebody is goes back to whom the text, outside English, has told it of right beside the name.
 */
final class RoleTold {

    private static final int NAMES_BACK = 12;
    private static final int WORDS = 5;

    private RoleTold() {
    }

    /** Whom the noun at {@code noun}, behind its article, means; -1 where the text has told it of nobody before. */
    static int figure(Layer layer, Cast cast, int noun) {
        String word = layer.get(noun).lower();
        boolean told = !layer.language().subjectFirst() && layer.get(noun).word() && !layer.language().has(WordClass.NOUNS_FOR_ANYBODY, word)
                && !layer.language().headedBy(WordClass.ORGANISATION_WORDS, word);
        if (!told) {
            return -1;
        }
        int nearest = cast.nameAfter(layer.get(noun).start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            Name name = cast.names().get(i);
            int first = layer.indexAt(name.titleStart());
            boolean here = first < layer.size() && layer.get(first).start() == name.titleStart() && cast.type(cast.figureOf(i)) == SpeakerType.PERSON;
            if (here && (first > 0 && same(layer, first - 1, noun) || behind(layer, layer.indexAt(name.span().end()), noun))) {
                return cast.figureOf(i);
            }
        }
        return -1;
    }

    /** ", Ministerin in Kiel,", "ist Ministerin", "est la directrice". */
    private static boolean behind(Layer layer, int from, int noun) {
        boolean opens = from < noun && (layer.is(from, ",") || layer.get(from).in(WordClass.COPULAS));
        for (int i = from + 1; opens && i < Math.min(noun, from + WORDS) && layer.get(i).word() && !layer.get(i).in(WordClass.PREPOSITIONS); i++) {
            if (same(layer, i, noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Layer layer, int i, int noun) {
        return layer.get(i).word() && layer.get(i).lower().equals(layer.get(noun).lower());
    }
}

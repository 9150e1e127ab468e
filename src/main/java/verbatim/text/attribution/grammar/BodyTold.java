package verbatim.text.attribution.grammar;

import java.util.Locale;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>Norwick University shut. "...," the university said</i>, <i>Hale Motors cut jobs. "...," the company said</i>: a noun for a body goes back to
 * the one body before it whose name shows that it is such a one, and where the text has spoken of no other by the noun.
 */
final class BodyTold {

    private static final int NAMES_BACK = 30;
    private static final int TOKENS_BACK = 400;

    private BodyTold() {
    }

    /** Which body the noun at {@code noun}, behind its article, means; -1 where that is none or not one alone. */
    static int figure(Layer layer, Cast cast, int noun) {
        Token word = layer.get(noun);
        boolean company = word.in(WordClass.NOUNS_FOR_COMPANIES);
        boolean paper = word.in(WordClass.NOUNS_FOR_PAPERS);
        if (!layer.language().subjectFirst() || word.capital() || !company && !paper && !word.in(WordClass.ORGANISATION_WORDS)) {
            return -1;
        }
        int found = -1;
        int nearest = cast.nameAfter(word.start()) - 1;
        int first = noun;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            Name name = cast.names().get(i);
            int at = layer.indexAt(name.span().start());
            boolean here = at < layer.size() && layer.get(at).start() == name.span().start() && name.parts().size() > 1 && name.title() == null && noun - at < TOKENS_BACK;
            String last = name.last().toLowerCase(Locale.ROOT);
            boolean such = here && (company && layer.language().has(WordClass.NAMES_OF_COMPANIES, last) || paper && layer.language().has(WordClass.NAMES_OF_PAPERS, last)
                    || !company && !paper && name.parts().stream().anyMatch(part -> part.equalsIgnoreCase(word.lower())));
            if (such && found >= 0 && found != cast.figureOf(i)) {
                return -1;
            }
            found = such ? cast.figureOf(i) : found;
            first = such ? at : first;
        }
        return found < 0 || another(layer, first, noun) ? -1 : found;
    }

    /** "a company", "another court", "the mining company": whether the text speaks of one more by the noun. */
    private static boolean another(Layer layer, int from, int noun) {
        for (int i = from + 1; i < noun; i++) {
            if (layer.get(i).lower().equals(layer.get(noun).lower()) && !layer.get(i).capital() && !layer.get(i - 1).in(WordClass.DEFINITE_DETERMINERS)) {
                return true;
            }
        }
        return false;
    }
}

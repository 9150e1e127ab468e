package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>Kora Berg spielt die Hauptrolle, Regie führt Karl Wolf. „...“, sagt die Schauspielerin</i>: outside English a noun for what somebody is
 * known for goes back to the only one of that sex whom the text has named, and of whom it has told nothing else. Never surely.
 */
final class OnlyOneNamed {

    private static final int NAMES_BACK = 60;
    private static final int TOKENS_BACK = 400;

    private OnlyOneNamed() {
    }

    /** Whom the article and its noun mean; -1 where the noun is none of those, or nobody or several fit. */
    static int figure(Layer layer, Cast cast, int article, int noun) {
        boolean calling = !layer.language().subjectFirst() && layer.get(noun).in(WordClass.CALLINGS) && layer.get(article).in(WordClass.DEFINITE_DETERMINERS);
        Gender gender = calling ? PersonNoun.gender(layer, article, noun) : Gender.UNKNOWN;
        if (gender == Gender.UNKNOWN || !PersonNoun.one(layer, article, noun, gender) || broughtIn(layer, noun)) {
            return -1;
        }
        int only = -1;
        int nearest = cast.nameAfter(layer.get(article).start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            int figure = cast.figureOf(i);
            boolean fits = cast.type(figure) == SpeakerType.PERSON && (cast.gender(figure) == gender || cast.gender(figure) == Gender.UNKNOWN);
            if (fits && only >= 0 && only != figure) {
                return -1;
            }
            only = fits ? figure : only;
        }
        return only >= 0 && cast.description(only) == null ? only : -1;
    }

    /** "eine Schauspielerin", before: the noun may be of somebody without a name. */
    private static boolean broughtIn(Layer layer, int noun) {
        String word = layer.get(noun).lower();
        for (int i = Math.max(0, noun - TOKENS_BACK); i < noun; i++) {
            if (layer.get(i).lower().endsWith(word) && layer.get(i).word()) {
                return true;
            }
        }
        return false;
    }
}

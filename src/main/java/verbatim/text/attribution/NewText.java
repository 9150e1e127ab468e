package verbatim.text.attribution;

import java.util.function.IntPredicate;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>In a letter to the court, he wrote</i>: a text that is told of for the first time is often of another one than whoever spoke last. */
final class NewText {

    private static final int OPENING = 3;
    private static final int NAMES = 8;
    private static final int PARAGRAPHS = 3;

    private NewText() {
    }

    /** Whether the sentence of the pronoun at {@code at} opens so, and one of the names not far before it, whom {@code fits} accepts, is of another than {@code figure}. */
    static boolean another(Layer layer, Cast cast, int at, int figure, IntPredicate fits) {
        int start = layer.sentenceStart(at);
        boolean opens = layer.get(start).in(WordClass.PREPOSITIONS) && layer.get(start + 1).in(WordClass.DETERMINERS) && !layer.get(start + 1).in(WordClass.DEFINITE_DETERMINERS);
        boolean text = false;
        for (int i = start + 2; opens && i < Math.min(at, start + 2 + OPENING); i++) {
            text |= layer.get(i).in(WordClass.MESSAGES);
        }
        int nearest = text ? cast.nameBefore(layer.get(start).start()) : -1;
        for (int name = nearest; name >= 0 && nearest - name < NAMES; name--) {
            int first = layer.indexAt(cast.names().get(name).span().start());
            if (first >= layer.size() || layer.get(start).paragraph() - layer.get(first).paragraph() > PARAGRAPHS) {
                return false;
            }
            if (cast.figureOf(name) != figure && fits.test(name)) {
                return true;
            }
        }
        return false;
    }
}

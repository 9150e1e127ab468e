package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>A man from Wexby, Thornby, denied</i>: the last name before the verb only says where the one lives who has none. */
final class HomeTown {

    private static final int LONGEST = 4;

    private HomeTown() {
    }

    /** The nameless subject at the sentence's head, where {@code apposed} is such a place; else {@code apposed}. */
    static @Nullable Mention or(Layer layer, NounPhrases phrases, @Nullable Mention apposed, int start) {
        int first = apposed == null || apposed.form() != Mention.Form.NAME ? -1 : layer.indexAt(apposed.span().start());
        boolean alone = apposed != null && first > start + LONGEST && layer.get(first).end() == apposed.span().end() && layer.is(first - 1, ",")
                && layer.get(start).in(WordClass.DETERMINERS) && !layer.get(start).in(WordClass.DEFINITE_DETERMINERS);
        int place = first - 2;
        while (alone && place > start && first - place < LONGEST && layer.get(place).capital()) {
            place--;
        }
        if (!alone || place == first - 2 || !layer.is(place, "from") && !layer.is(place, "of") && !layer.is(place, "in")) {
            return apposed;
        }
        Mention nameless = phrases.startingAt(start);
        return nameless == null || layer.indexAt(nameless.span().end()) > first - 1 ? apposed : nameless;
    }
}

package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>einer der Nachbarn</i>, <i>uno de los ingenieros</i>, <i>beide</i>, <i>otro</i>: some of several, or as many as the text speaks of, outside English. */
final class SomeOf {

    private SomeOf() {
    }

    /** The phrase that begins so at {@code first}; null where none does. */
    static @Nullable Mention startingAt(NounPhrases phrases, Layer layer, int first) {
        int next = first + 1;
        if (layer.language().subjectFirst() || !layer.get(first).in(WordClass.SOME_OF_SEVERAL)) {
            return null;
        }
        if (next >= layer.sentenceEnd(first) || layer.get(next).terminal() || layer.is(next, ",")) {
            return phrases.phrase(first, first);
        }
        boolean article = layer.get(next).in(WordClass.GENITIVE_ARTICLES);
        int of = article ? next : next + 1;
        if (!article && !layer.get(next).in(WordClass.GENITIVE_PREPOSITIONS) || of >= layer.sentenceEnd(first)) {
            return null;
        }
        Mention whole = phrases.startingAt(of);
        int last = whole == null ? of - 1 : layer.indexAt(whole.span().end()) - 1;
        return last > first + 1 && whole != null && whole.form() == Mention.Form.NOUN_PHRASE ? phrases.phrase(first, last) : null;
    }
}

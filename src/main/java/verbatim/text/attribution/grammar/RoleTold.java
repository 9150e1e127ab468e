package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>Ann Lee, Ministerin in Kiel, kam. „...“, sagte die Ministerin</i>; <i>Tom Roe est météorologue. « ... », dit le météorologue</i>: what
 * somebody is goes back to whom the text, outside English, has told it of right beside the name. So does a wider noun (<i>der Forscher</i>
 * for <i>der Physiker Karl Wolf</i>, <i>die Ministerin</i> for <i>Umweltministerin Anna Berg</i>) where the text has told such of one alone.
 */
final class RoleTold {

    private static final int NAMES_BACK = 12;
    private static final int WORDS = 5;
    private static final int SHORTEST = 5;

    private RoleTold() {
    }

    /** Whom the noun at {@code noun}, behind its article, means; -1 where the text has told it of nobody before. Where it has of another too, that is a guess. */
    static int figure(Layer layer, Cast cast, int noun) {
        String word = layer.get(noun).lower();
        boolean role = !layer.language().subjectFirst() && layer.get(noun).word() && !layer.language().has(WordClass.NOUNS_FOR_ANYBODY, word)
                && !layer.language().headedBy(WordClass.ORGANISATION_WORDS, word);
        if (!role) {
            return -1;
        }
        int nearest = cast.nameAfter(layer.get(noun).start()) - 1;
        int same = -1;
        int wider = -1;
        boolean several = false;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            Name name = cast.names().get(i);
            int first = layer.indexAt(name.titleStart());
            boolean here = first < layer.size() && layer.get(first).start() == name.titleStart() && cast.type(cast.figureOf(i)) == SpeakerType.PERSON;
            Told told = here ? told(layer, name, first, noun) : Told.NOTHING;
            boolean another = told != Told.NOTHING && cast.figureOf(i) != same;
            if (same >= 0 && another) {
                cast.guess(layer.span(noun - 1, noun));
            }
            same = same < 0 && told == Told.SAME ? cast.figureOf(i) : same;
            several |= told == Told.WIDER && wider >= 0 && wider != cast.figureOf(i);
            wider = told == Told.WIDER ? cast.figureOf(i) : wider;
        }
        if (same >= 0 && wider >= 0 && wider != same) {
            cast.guess(layer.span(noun - 1, noun));
        }
        return same >= 0 ? same : several ? -1 : wider;
    }

    /** What the noun has to do with what stands beside the name. */
    private static Told told(Layer layer, Name name, int first, int noun) {
        Told best = first > 0 ? compared(layer, first - 1, noun) : Told.NOTHING;
        int start = layer.indexAt(name.span().start());
        for (int i = first; i < start; i++) {
            best = best.or(compared(layer, i, noun));
        }
        if (first > 1 && layer.is(first - 1, ",") && layer.is(layer.indexAt(name.span().end()), ",")) {
            best = best.or(ahead(layer, first - 2, noun));
        }
        return best == Told.SAME ? best : best.or(behind(layer, layer.indexAt(name.span().end()), noun));
    }

    /** "La ministre de la Santé, Ann Lee,": the noun that opens the phrase before the comma at {@code last} + 1. */
    private static Told ahead(Layer layer, int last, int noun) {
        for (int i = last; i > layer.sentenceStart(last) && last - i < WORDS && layer.get(i).word(); i--) {
            boolean opens = layer.get(i - 1).in(WordClass.DETERMINERS) && !layer.get(i - 1).in(WordClass.PREPOSITIONS) && (i == 1 || !layer.get(i - 2).in(WordClass.PREPOSITIONS));
            if (opens) {
                return compared(layer, i, noun);
            }
        }
        return Told.NOTHING;
    }

    /** ", Ministerin in Kiel,", "ist Ministerin", "est la directrice". */
    private static Told behind(Layer layer, int from, int noun) {
        boolean opens = from < noun && (layer.is(from, ",") || layer.get(from).in(WordClass.COPULAS));
        Told best = Told.NOTHING;
        for (int i = from + 1; opens && i < Math.min(noun, from + WORDS) && layer.get(i).word() && !layer.get(i).in(WordClass.PREPOSITIONS); i++) {
            best = best.or(compared(layer, i, noun));
        }
        return best;
    }

    private static Told compared(Layer layer, int i, int noun) {
        String told = layer.get(i).lower();
        String word = layer.get(noun).lower();
        if (!layer.get(i).word()) {
            return Told.NOTHING;
        }
        if (told.equals(word)) {
            return Told.SAME;
        }
        // "Umweltministerin" is a "Ministerin".
        boolean compound = layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && word.length() >= SHORTEST && told.endsWith(word);
        return compound || layer.language().wider(word, told) ? Told.WIDER : Told.NOTHING;
    }

    /** Whether a noun is the one that was told, or one that means more than it. */
    private enum Told {
        NOTHING, WIDER, SAME;

        private Told or(Told other) {
            return compareTo(other) > 0 ? this : other;
        }
    }
}

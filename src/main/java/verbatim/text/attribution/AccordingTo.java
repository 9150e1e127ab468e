package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>According to the mayor, ...</i>: the source named by a preposition. */
final class AccordingTo implements Sieve {

    private static final int SEVERAL_WORDS = 4;

    @Override
    public @Nullable Ascription of(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = layer.sentenceStart(p); i < layer.sentenceEnd(p); i++) {
            Ascription found = at(scene, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The source that is introduced at {@code i}; null where none is. */
    static @Nullable Ascription at(Scene scene, int i) {
        Layer layer = scene.layer();
        String word = layer.get(i).lower();
        int end = layer.sentenceEnd(i);
        if (scene.language().has(WordClass.SOURCES_BEFORE, word) && i > layer.sentenceStart(i)) {
            return source(scene, scene.subjects().before(i), i, i);
        }
        int last = i;
        int several = severalWords(scene, i, end);
        if (several > i) {
            last = several;
        } else if (opensSentence(scene, i, end)) {
            last = i;
        } else if (scene.language().has(WordClass.SOURCES_INTRODUCED_BY, word)) {
            last = layer.is(i + 1, "to") ? i + 1 : i;
        } else if (scene.language().has(WordClass.SOURCE_NOUN_OPENERS, word)) {
            last = nounOfSaying(scene, i, end);
        } else {
            boolean apart = i > 0 && (layer.is(i - 1, ",") || layer.quote(i - 1));
            last = apart && scene.language().has(WordClass.SOURCES_AFTER_COMMA, word) ? i : -1;
        }
        if (last < 0 || last + 1 >= end) {
            return null;
        }
        int owner = last == i ? ownerOfWords(scene, last + 1, end) : -1;
        return source(scene, named(scene, owner < 0 ? last + 1 : owner), i, last);
    }

    /** "d'après", "de acuerdo con": index of the last of the words that introduce a source together; -1 where none do. */
    private static int severalWords(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        if (!scene.language().has(WordClass.SOURCES_OF_SEVERAL_WORDS, layer.get(i).lower())) {
            return -1;
        }
        String words = layer.get(i).lower();
        for (int j = i + 1; j < Math.min(end, i + SEVERAL_WORDS); j++) {
            words = words + "_" + layer.get(j).lower();
            if (scene.language().has(WordClass.SOURCES_OF_SEVERAL_WORDS, words)) {
                return j;
            }
        }
        return -1;
    }

    /** "Pour le syndicat, « ... »": right at the beginning, with nothing but a comma between the source and its words. */
    private static boolean opensSentence(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        if (layer.sentenceStart(i) != i || i + 1 >= end
                || !scene.language().has(WordClass.SOURCES_OPENING_SENTENCES, layer.get(i).lower())) {
            return false;
        }
        Mention source = scene.phrases().startingAt(i + 1);
        int comma = source == null ? end : layer.indexAt(source.span().end());
        return layer.is(comma, ",") && layer.quote(comma + 1);
    }

    /** Who or what is named at {@code i}; "recent polls" has neither article nor capital. */
    private static @Nullable Mention named(Scene scene, int i) {
        Mention mention = scene.phrases().startingAt(i);
        return mention == null && scene.language().subjectFirst() ? scene.subjects().described(i) : mention;
    }

    /** "nach Meinung des Rates", "in the words of Lee": where the noun, with what leads on to its owner, ends; or -1. */
    private static int nounOfSaying(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        for (int j = i + 1; j < Math.min(end, i + 3); j++) {
            if (scene.language().has(WordClass.SOURCE_NOUNS, layer.get(j).lower())) {
                boolean linked = layer.is(j + 1, "of") || layer.is(j + 1, "von") || layer.is(j + 1, "de");
                return linked ? j + 1 : layer.is(j + 1, "des") || layer.is(j + 1, "der") ? j : -1;
            }
        }
        return -1;
    }

    /** "so das Fazit des Rates": index of the genitive that owns the words of which the noun tells; or -1. */
    private static int ownerOfWords(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        boolean determined = scene.language().has(WordClass.DETERMINERS, layer.get(i).lower());
        int noun = determined && i + 1 < end && layer.get(i + 1).word() && !layer.get(i + 1).capital() ? i + 2
                : determined ? i + 1 : i;
        boolean words = noun + 2 < end && scene.language().has(WordClass.SOURCE_NOUNS, layer.get(noun).lower());
        if (!words) {
            return -1;
        }
        if (layer.is(noun + 1, "von") || layer.is(noun + 1, "of") || layer.is(noun + 1, "de")) {
            return noun + 2;
        }
        return layer.is(noun + 1, "des") || layer.is(noun + 1, "der") || layer.is(noun + 1, "du") ? noun + 1 : -1;
    }

    private static @Nullable Ascription source(Scene scene, @Nullable Mention mention, int first, int last) {
        Layer layer = scene.layer();
        return mention == null ? null
                : new Ascription(mention, new Span(layer.get(first).start(), layer.get(last).end()), first,
                        Placement.IN_SENTENCE, "according to", 0.85);
    }
}

package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>Lee's advice? "..."</i>, <i>"..." That was Lee's message</i>, <i>"...," was Lee's answer</i>: beside the quote a clause, or no
 * more than a question, says whose words it holds.
 */
final class WhoseWords implements Sieve {

    private static final int LONGEST_SUBJECT = 8;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        if (!scene.language().subjectFirst() || known.talk()) {
            // In a talk told turn by turn the turns show more than "was his answer".
            return null;
        }
        Ascription owned = p > 1 ? owned(scene, p) : null;
        if (owned != null) {
            return owned;
        }
        Ascription asked = p > 0 && scene.standsAlone(p) ? asked(scene, p) : null;
        return asked != null ? asked : behind(scene, p);
    }

    /** "Lee's "drain the marsh" slogan": the quote stands between the owner and the noun. */
    private static @Nullable Ascription owned(Scene scene, int p) {
        Layer layer = scene.layer();
        if (layer.get(p - 1).lower().startsWith("self-")) {
            return ofOneself(scene, p);
        }
        boolean noun = layer.is(p - 1, "'s") && p + 1 < layer.sentenceEnd(p) && layer.get(p + 1).in(WordClass.NOUNS_OF_SAYING);
        Mention owner = noun ? NounOfSaying.owning(scene, p - 2, layer.sentenceStart(p)) : null;
        return owner == null ? null : new Ascription(owner, layer.get(p + 1).span(), p + 1, Placement.IN_SENTENCE, "whose words it was", 0.75);
    }

    /** "Lee, a self-described "dreamer"", "A self-described "dreamer," Lee": whose apposition it is. */
    private static @Nullable Ascription ofOneself(Scene scene, int p) {
        Layer layer = scene.layer();
        boolean article = layer.get(p - 2).in(WordClass.DETERMINERS);
        boolean behind = article && p - 3 > layer.sentenceStart(p) && layer.is(p - 3, ",");
        Mention who = behind ? scene.phrases().endingAt(p - 4, layer.sentenceStart(p))
                : article && layer.lastOf(layer.get(p)) == ',' && p + 1 < layer.sentenceEnd(p) ? scene.phrases().startingAt(p + 1) : null;
        return who == null ? null : new Ascription(who, layer.get(p - 1).span(), p - 1, Placement.IN_SENTENCE, "whose words it was", 0.75);
    }

    /** "Lee's advice? "..."": the sentence before asks for nothing but the words. */
    private static @Nullable Ascription asked(Scene scene, int p) {
        Layer layer = scene.layer();
        int noun = p - 2;
        boolean asks = layer.is(p - 1, "?") && noun > layer.sentenceStart(p - 1) && p - layer.sentenceStart(p - 1) < LONGEST_SUBJECT
                && layer.get(noun).in(WordClass.NOUNS_OF_SAYING) && layer.get(p - 1).paragraph() == layer.get(p).paragraph();
        return asks ? placed(NounOfSaying.at(scene, noun, p - 1), Placement.POINT_BEFORE) : null;
    }

    /** ""..." — that was Lee's message", ""..." That was Lee's advice". */
    private static @Nullable Ascription behind(Scene scene, int p) {
        Layer layer = scene.layer();
        int i = p + 1;
        while (i < layer.size() && (layer.is(i, ",") || layer.get(i).dash())) {
            i++;
        }
        boolean soSays = layer.is(i, "so") && i == p + 1 && i + 1 < layer.size() && layer.get(i).paragraph() - layer.get(p).lastParagraph() <= 2
                && scene.saying(i + 1);
        Mention says = soSays ? scene.subjects().after(i + 1) : null;
        if (says != null) {
            // "..." So says the oldest pilot of the port.
            return new Ascription(says, scene.cue(i + 1), i + 1, Placement.AFTER, "so says", 0.9);
        }
        boolean shown = layer.is(i, "that") || layer.is(i, "this") || layer.is(i, "so") || layer.is(i, "such");
        int is = shown ? i + 1 : i;
        if (is + 1 >= layer.size() || layer.get(is).paragraph() != layer.get(p).lastParagraph()
                || !(layer.is(is, "was") || layer.is(is, "is") || layer.is(is, "were") || shown && layer.is(is, "'s"))) {
            return null;
        }
        int end = layer.sentenceEnd(is);
        for (int noun = is + 1; noun < Math.min(end, is + LONGEST_SUBJECT) && layer.get(noun).word(); noun++) {
            boolean words = layer.is(noun, "words") || layer.is(noun, "thing");
            Ascription heard = words ? HeardFrom.inWords(scene, noun + 1, end) : null;
            if (heard != null) {
                return heard;
            }
            if (layer.get(noun).in(WordClass.NOUNS_OF_SAYING)) {
                return placed(NounOfSaying.at(scene, noun, end), Placement.AFTER);
            }
        }
        return null;
    }

    private static @Nullable Ascription placed(@Nullable Ascription found, Placement placement) {
        return found == null ? null : new Ascription(found.mention(), found.cue(), found.at(), placement, "whose words it was", 0.85);
    }
}

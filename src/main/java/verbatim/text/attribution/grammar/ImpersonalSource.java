package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** Where a verb that nobody is the subject of has its words from: "heißt es in dem Brief", "hieß es aus dem Rat". */
final class ImpersonalSource {

    private static final int NEAR = 6;

    private ImpersonalSource() {
    }

    /** The source of the verb at {@code verb}: behind a preposition, after the verb or before it ("In dem Brief heißt es"); null where none is told. */
    static @Nullable Mention of(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        int end = layer.sentenceEnd(verb);
        for (int i = verb + 1; i + 1 < end && i < verb + NEAR; i++) {
            if (layer.get(i).in(WordClass.PREPOSITIONS)) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        for (int i = start; i + 1 < verb && i < start + NEAR; i++) {
            // "Wegen des Sturms habe man gewartet, hieß es": a cause is no source.
            if (layer.get(i).in(WordClass.OCCASION_PREPOSITIONS) || layer.get(i).in(WordClass.AGENT_PREPOSITIONS) || layer.get(i).in(WordClass.HEARD_FROM)) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        Mention before = scene.subjects().before(verb);
        return before != null && before.form() == Mention.Form.NOUN_PHRASE && !scene.canSpeak(before) && scene.cast().type(before.figure()) != SpeakerType.DOCUMENT
                ? null : before;
    }
}

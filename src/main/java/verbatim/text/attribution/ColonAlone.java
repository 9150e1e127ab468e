package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>The mayor was blunt: "..."</i>: a colon alone makes the sentence's subject the speaker. */
final class ColonAlone implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, int p) {
        Layer layer = scene.layer();
        if (!layer.is(p - 1, ":") || p - 1 <= layer.sentenceStart(p)) {
            return null;
        }
        Mention named = named(scene, p - 2);
        Mention subject = named != null ? named : scene.mainSubject(p - 1);
        return subject == null ? null
                : new Ascription(subject, null, p - 1, Placement.POINT_BEFORE, "colon alone", 0.6);
    }

    /** "The head of the harbour board, Ann Lee: ...": a person named right before the colon, as an apposition or alone. */
    private static @Nullable Mention named(Scene scene, int last) {
        int name = scene.cast().nameEndingAt(scene.layer().get(last).end());
        if (name < 0 || scene.cast().type(scene.cast().figureOf(name)) != SpeakerType.PERSON) {
            return null;
        }
        int first = scene.layer().indexAt(scene.cast().names().get(name).titleStart());
        boolean apart = first == scene.layer().sentenceStart(last) || scene.layer().is(first - 1, ",");
        return apart ? scene.phrases().named(name) : null;
    }
}

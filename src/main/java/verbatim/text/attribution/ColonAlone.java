package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
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
        Mention subject = scene.subjects().mainSubject(p - 1);
        return subject == null ? null
                : new Ascription(subject, null, p - 1, Placement.POINT_BEFORE, "colon alone", 0.6);
    }
}

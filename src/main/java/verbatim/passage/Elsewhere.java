package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.text.wording.Difference;

/**
 * A passage of another article with the same or nearly the same words.
 *
 * @param headline of that article
 * @param likeness of the words, by the trigrams they share: 0 to 1
 * @param sameWords whether only typography differs
 * @param difference how the words here stand to those there; empty where they are the same, or too different to be told
 * @param speakerHere as this passage names the speaker
 */
public record Elsewhere(
        ArticleId article,
        String headline,
        PassageRow row,
        double likeness,
        boolean sameWords,
        List<Difference> difference,
        @Nullable String speakerHere) {

    /** Whether both passages name a speaker, and these are two; who may be one and the same is no other. */
    public boolean isOfAnotherSpeaker() {
        var there = row.speaker();
        return speakerHere != null && there != null
                && SpeakerName.of(speakerHere).with(SpeakerName.of(there)) == SpeakerAgreement.OTHER;
    }
}

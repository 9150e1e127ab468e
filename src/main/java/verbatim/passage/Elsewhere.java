package verbatim.passage;

import java.util.List;
import verbatim.article.ArticleId;
import verbatim.speaker.SpeakerAgreement;
import verbatim.text.wording.Difference;

/**
 * A passage of another article with the same or nearly the same words.
 *
 * @param headline of that article
 * @param likeness of the words, by the trigrams they share: 0 to 1
 * @param sameWords whether only typography differs
 * @param difference how the words here stand to those there; empty where they are the same, or too different to be told
 * @param speaker how the speaker there stands to the one here
 */
public record Elsewhere(
        ArticleId article,
        String headline,
        PassageRow row,
        double likeness,
        boolean sameWords,
        List<Difference> difference,
        SpeakerAgreement speaker) {

    /** Whether both passages name a speaker, and these are two; who may be one and the same is no other. */
    public boolean isOfAnotherSpeaker() {
        return speaker == SpeakerAgreement.OTHER;
    }
}

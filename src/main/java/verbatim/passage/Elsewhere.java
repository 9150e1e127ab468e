package verbatim.passage;

import java.util.List;
import java.util.Locale;
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

    /** Whether both passages name a speaker, and not the same one; "Lind" may be "Anna Lind". */
    public boolean isOfAnotherSpeaker() {
        var there = row.speaker();
        return speakerHere != null && there != null && !names(speakerHere).containsAll(names(there))
                && !names(there).containsAll(names(speakerHere));
    }

    private static List<String> names(String speaker) {
        return List.of(speaker.toLowerCase(Locale.ROOT).split("[\\s.,]+"));
    }
}

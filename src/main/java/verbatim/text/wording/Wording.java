package verbatim.text.wording;

import java.util.Set;
import verbatim.message.Worded;
import verbatim.text.wording.word.CutWords;

/** What comparing a quote with its source shows. Computed, never typed. */
public enum Wording implements Worded {
    /** The same words in the same order; only typography, end punctuation and capitals differ. */
    VERBATIM,
    /** Only what the house style permits was done to the words. */
    CLEANED,
    /** CutWords were changed, added or reordered, or a few dropped without a mark. */
    ALTERED,
    /** Passages were run together: more words left out than a drop or an ellipsis may hide, or joined out of order. */
    SPLICED,
    /** The source holds no such passage. */
    NOT_FOUND;

    /** Whether the words stand there, but for what the house style permits. What can turn their meaning is another matter. */
    public boolean hasTheWords() {
        return this == VERBATIM || this == CLEANED;
    }

    /** Its "meaning" is what it says of the words, as a half sentence; its "adjective" can follow "has it"; "counted" has the number of quotes before it. */
    @Override
    public Set<String> forms() {
        return Set.of("meaning", "adjective", "counted");
    }
}

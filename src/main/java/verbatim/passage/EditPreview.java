package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.RevisionId;
import verbatim.text.carry.Fate;

/**
 * What the next edit of an article would make of its passages.
 *
 * @param seen the revision that it was compared with
 * @param passages those that the text holds now, in its order
 * @param found how many new quotes it has
 */
public record EditPreview(RevisionId seen, List<Fated> passages, int found) {

    /** Keeps the list from being changed later. */
    public EditPreview {
        passages = List.copyOf(passages);
    }

    /**
     * What becomes of one passage.
     *
     * @param words in the new text, an ellipsis between fragments; null where it does not hold them
     */
    public record Fated(PassageRow row, Fate fate, @Nullable String words) {}

    /** How many have this fate. */
    public int count(Fate fate) {
        return (int) passages.stream().filter(each -> each.fate() == fate).count();
    }
}

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
 * @param text the two texts side by side
 */
public record EditPreview(RevisionId seen, List<Fated> passages, int found, List<Row> text) {

    /** Keeps the lists from being changed later. */
    public EditPreview {
        passages = List.copyOf(passages);
        text = List.copyOf(text);
    }

    /** What became of a paragraph. */
    public enum RowKind {
        SAME,
        ADDED,
        REMOVED,
        REWORDED,
        /** It stood here. */
        MOVED_AWAY,
        /** It stood elsewhere. */
        MOVED_HERE
    }

    /** Some words of a paragraph, and whether the other text has others there. */
    public record Piece(String words, boolean changed) {}

    /**
     * A paragraph in both texts.
     *
     * @param before empty where the text of now does not have it, or not here
     * @param after empty where the new text does not have it, or not here
     */
    public record Row(RowKind kind, List<Piece> before, List<Piece> after) {

        /** Keeps the lists from being changed later. */
        public Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        static Row of(RowKind kind, String before, String after) {
            return new Row(kind, whole(before, kind), whole(after, kind));
        }

        private static List<Piece> whole(String words, RowKind kind) {
            return words.isEmpty() ? List.of() : List.of(new Piece(words, kind != RowKind.SAME));
        }
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

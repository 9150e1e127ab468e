package verbatim.passage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.message.Refusal;
import verbatim.passage.others.OthersRow;
import verbatim.text.Span;

/**
 * What a file of what others found would bring into an article as it is now. Two are equal where both would bring the same.
 *
 * @param article into which
 * @param revision in whose text the words were looked for
 * @param rows in the order of the file
 */
public record OthersPlan(ArticleId article, RevisionId revision, List<Planned> rows) {

    /**
     * What whoever brings a file decides of it.
     *
     * @param leftOut numbers of the rows that are not brought
     * @param meanings what the file calls a finding, and what it means here; what the desk has a word for needs none
     */
    public record Choices(Set<Integer> leftOut, Map<String, Finding> meanings) {

        /** Everything as it is. */
        public static final Choices NONE = new Choices(Set.of(), Map.of());

        /** Keeps the collections from being changed later. */
        public Choices {
            leftOut = Set.copyOf(leftOut);
            meanings = Map.copyOf(meanings);
        }
    }

    /**
     * What becomes of one row.
     *
     * @param note whose it is, and what it concludes
     * @param words of the article that it points to, an ellipsis between parts; those of the file where they are not found
     */
    public record Planned(OthersRow row, OthersNote note, String words, Fate fate) {

        /** What it concludes, in the desk's words; null where it concludes nothing, or nothing that is known here. */
        public @Nullable Finding concluded() {
            return note.concluded();
        }

        /** What the desk has concluded of the passage that it is about; null where it has not, or there is none. */
        public @Nullable Finding standing() {
            return fate instanceof Fate.NoteOn on ? on.standing() : null;
        }
    }

    /** What a row brings. */
    public sealed interface Fate {

        /** Words where no passage stands: a new one, with the row as its note. */
        record NewPassage(PassageKind kind, List<Span> place) implements Fate {

            /** Keeps the place from being changed later. */
            public NewPassage {
                place = List.copyOf(place);
            }
        }

        /**
         * A note on a passage that stands there.
         *
         * @param about whether the row's words are other ones than the passage's
         * @param standing what the desk has concluded of it; null where it has not
         */
        record NoteOn(PassageId passage, String label, boolean about, @Nullable Finding standing) implements Fate {}

        /**
         * A note on the passage that another row makes.
         *
         * @param maker that row's number
         * @param about whether the row's words are other ones than the passage's
         */
        record NoteOnNew(int maker, boolean about) implements Fate {}

        /**
         * Nothing: it is there already.
         *
         * @param label of the passage on which; null where it came before
         */
        record AlreadyThere(@Nullable String label) implements Fate {}

        /** Nothing: its words are not found, or no passage can be made of them. */
        record NotBrought(Refusal why) implements Fate {}

        /** Nothing: whoever brings the file leaves it out. */
        record LeftOut() implements Fate {}
    }

    /** Keeps the list from being changed later. */
    public OthersPlan {
        rows = List.copyOf(rows);
    }

    /** How many rows come to such an end. */
    public int count(Class<? extends Fate> end) {
        return (int) rows.stream().filter(row -> end.isInstance(row.fate())).count();
    }

    /** How many rows would become a note on a passage, be it there already or new. */
    public int notes() {
        return count(Fate.NoteOn.class) + count(Fate.NoteOnNew.class);
    }

    /** How many rows that are brought conclude something. */
    public int conclusions() {
        return (int) rows.stream().filter(row -> row.concluded() != null && brings(row.fate())).count();
    }

    /** How many conclude something else than the desk has. */
    public int differing() {
        return (int) rows.stream().filter(row -> row.note().isOtherThan(row.standing())).count();
    }

    /** Whether it would bring anything. */
    public boolean bringsSomething() {
        return rows.stream().anyMatch(row -> brings(row.fate()));
    }

    private static boolean brings(Fate fate) {
        return fate instanceof Fate.NewPassage || fate instanceof Fate.NoteOn || fate instanceof Fate.NoteOnNew;
    }
}

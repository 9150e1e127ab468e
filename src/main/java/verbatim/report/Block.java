package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;
import verbatim.text.Span;

/** A part of a report, in the order of reading. A renderer decides how it looks, never what it says. */
public sealed interface Block {

    /**
     * What the reported article is called.
     *
     * @param language tag of its words; null where it is not known
     */
    record Headline(String words, @Nullable String language) implements Block {}

    /** A part with a title of its own, to which one can go. */
    record Section(Part part, String title, List<Block> blocks) implements Block {

        /** Which part of the report it is. */
        public enum Part {
            MUST_FIX,
            UNFINISHED,
            TEXT,
            PASSAGES,
            CLAIMS,
            DISMISSED,
            REMOVED,
            SOURCES,
            CALCULATIONS,
            FOR_THE_AUTHOR,
            LEGAL_REMARKS,
            CONTACTS,
            SIGN_OFFS,
            ERASED,
            SINCE,
            SIGNS
        }
    }

    /** The title of what follows within a section. */
    record Heading(String words) implements Block {}

    /** A line or more. */
    record Paragraph(Kind kind, List<Run> runs) implements Block {

        /** What a paragraph says, by which it is drawn. */
        public enum Kind {
            /** Nothing special. */
            PLAIN,
            /** Somebody's words alone, in their own direction. */
            THEIRS,
            /** What kind of document this is. */
            DOCUMENT,
            /** The first line of an item. */
            HEADING,
            /** What something is called or is like, less than the thing itself. */
            NAME,
            /** What can turn the meaning, or speaks against the finding. */
            RISK,
            /** Which sources count as one. */
            STORY,
            /** How words stand to the record. */
            WORDING,
            /** Word by word, what was changed. */
            DIFFERENCE,
            /** By which house style it was compared. */
            STYLE,
            /** Who did it, and when. */
            SIGNED,
            /** Where somebody searched. */
            SEARCH,
            /** A step back or aside. */
            TURN
        }
    }

    /** The words of a passage, as printed or as said. */
    record Words(String words) implements Block {}

    /** What stands in a source. */
    record Excerpt(String words) implements Block {}

    /** Printed words beside those that they are a translation of. */
    record Beside(List<Block> printed, List<Block> original) implements Block {}

    /** Blocks that belong together. */
    record Group(Kind kind, List<Block> blocks) implements Block {

        /** What a group is. */
        public enum Kind {
            EVIDENCE,
            NOTE,
            QUESTION
        }
    }

    /** A list. */
    record Items(Kind kind, List<Item> items) implements Block {

        /** What is listed. */
        public enum Kind {
            WORK,
            SOURCES,
            SIGN_OFFS
        }
    }

    /**
     * An entry of a list.
     *
     * @param passage label of the passage that has no other row in the report; null where it is none
     * @param fallen whether it holds no more
     */
    record Item(@Nullable String passage, boolean fallen, List<Block> blocks) {

        Item(List<Block> blocks) {
            this(null, false, blocks);
        }
    }

    /** Named facts. */
    record Facts(List<Fact> facts) implements Block {}

    /** A fact, and what it is called. */
    record Fact(String name, List<Run> value) {}

    /**
     * What the check comes to.
     *
     * @param like the status whose sign and colour say the same
     * @param counts how many passages have which status, in words
     * @param bar the same as a bar, in the order of its parts
     */
    record Outcome(Status like, String sentence, String counts, List<Count> bar) implements Block {}

    /** How many passages have a status. */
    record Count(Status status, int passages) {}

    /**
     * The article's text with its passages marked in place.
     *
     * @param edits what should be printed otherwise, in the order of the text; no two share a letter
     */
    record Marked(String name, @Nullable String language, String text, List<Mark> marks, List<Edit> edits) implements Block {}

    /**
     * A fragment of a passage.
     *
     * @param word the status in a word
     * @param span in UTF-16 code units, not empty
     * @param comment what a margin says of it; the first line says what the check of the passage comes to
     */
    record Mark(String label, Status status, String word, Span span, List<Paragraph> comment) {}

    /**
     * Words that should stand in the place of others.
     *
     * @param within the fragment that is corrected by it
     * @param span what goes, in UTF-16 code units; empty where nothing does
     * @param words what comes; empty where nothing does
     */
    record Edit(Span within, Span span, String words) {}

    /** The table of the passages, a row each. */
    record Table(List<Column> columns, List<Row> rows) implements Block {}

    /** A column of the table. */
    record Column(Kind kind, String title) {

        /** What a column holds. */
        public enum Kind {
            NUMBER,
            WORDS,
            FINDING,
            EVIDENCE,
            NOTES,
            PEOPLE
        }
    }

    /**
     * A row of the table.
     *
     * @param label the cell of the first column
     * @param marked whether it stands in the text, so that the label can lead there
     * @param cells of the further columns, in their order
     */
    record Row(String label, boolean marked, Status status, List<List<Block>> cells) {}

    /** What each status means. */
    record Legend(List<Meaning> meanings) implements Block {}

    /** A status, its word, and what it means. */
    record Meaning(Status status, String word, String meaning) {}
}

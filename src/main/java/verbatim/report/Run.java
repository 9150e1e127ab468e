package verbatim.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;
import verbatim.text.wording.Difference;

/** A run of words within a line of a report. A renderer decides how it looks, never what it says. */
public sealed interface Run {

    /** Words of the report itself. */
    record Plain(String words) implements Run {}

    /** Words that somebody wrote, whose direction may differ from that of the line they stand in. */
    record Theirs(String words) implements Run {}

    /** What stands out. */
    record Strong(List<Run> runs) implements Run {}

    /** What something is called, before it or after it: less than the thing itself. */
    record Name(String words) implements Run {}

    /** Who did something, and when, at the end of a line. */
    record Signed(List<Run> runs) implements Run {}

    /** A moment, in words. */
    record Time(Instant at, String words) implements Run {}

    /** What is to be copied letter by letter: a hash, a version. */
    record Code(String words) implements Run {}

    /** An address as somebody wrote it: a link only where it is one of the web, since "javascript:" must never be one. */
    record Address(String address) implements Run {}

    /** The label of a passage, which leads to its row. */
    record ToPassage(String label) implements Run {}

    /** A sign for the eye alone: the words beside it say the same. */
    record Sign(String sign) implements Run {}

    /** The status of a passage: its sign, in its colour, and its word. */
    record StatusWord(Status status, String word) implements Run {}

    /**
     * A stretch of words that was changed, to be read without colour.
     *
     * @param op what became of them
     * @param spoken what the sign stands for, for those who listen; null where the sign itself is spoken of
     */
    record Change(Difference.Op op, @Nullable String spoken, String sign, String words) implements Run {}
}

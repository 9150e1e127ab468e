package verbatim.article;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.text.ParsedText;
import verbatim.text.Span;
import verbatim.text.TextForm;

/**
 * What the text core made of a revision as a whole.
 *
 * @param form what kind of text it was taken for; null where an older build read it
 * @param loneMarks where quotation marks stand that have no partner, in UTF-16 units of the text and in its order; none where
 *     an older build read it
 */
public record TextReading(@Nullable TextForm form, List<Span> loneMarks) {

    /** Keeps the list from being changed later. */
    public TextReading {
        loneMarks = List.copyOf(loneMarks);
    }

    static TextReading of(ParsedText parsed) {
        return new TextReading(parsed.form(), parsed.unpairedMarks());
    }

    /** As it is stored; null, of an older build, is as none. */
    static TextReading stored(@Nullable String readAs, Integer @Nullable [] marks) {
        return new TextReading(readAs == null ? null : TextForm.valueOf(readAs), marks == null
                ? List.of()
                : IntStream.range(0, marks.length / 2).mapToObj(i -> new Span(marks[2 * i], marks[2 * i + 1])).toList());
    }

    /** From and to of each mark, one after the other. */
    int[] toArray() {
        return loneMarks.stream().flatMapToInt(mark -> IntStream.of(mark.start(), mark.end())).toArray();
    }
}

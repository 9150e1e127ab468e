package verbatim.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.text.TypedWords;

/**
 * By what a place in a source is cited: of what kind it is, and which.
 *
 * @param value the number of the page, line or paragraph, the time code, how somebody was asked, or a person's own words
 * @param speaker who speaks there, as the record names them; null where it names nobody, or may not
 * @param day on which somebody was asked; null otherwise, and where nobody knows
 */
public record SourceLocator(Kind kind, String value, @Nullable String speaker, @Nullable LocalDate day) implements Sayable {

    /** What a place is counted or named by. */
    public enum Kind implements Worded {
        /** A page, as counted from the first sheet. */
        PAGE,
        /** A line that a document numbers in its margin. */
        LINE,
        /** Such a line of a page, as courts cite them: "12:4" for line 4 of page 12. */
        PAGE_LINE,
        /** A moment of a recording, hh:mm:ss. */
        TIME,
        /** A paragraph, counted from 1. */
        PARAGRAPH,
        /** What somebody answered who was asked. */
        ASKED,
        /** As a person wrote it. */
        WRITTEN;

        @Override
        public Set<String> forms() {
            return switch (this) {
                case PAGE, LINE, PAGE_LINE, TIME, PARAGRAPH -> Set.of("spoken");
                case ASKED -> Set.of("undated");
                case WRITTEN -> Set.of();
            };
        }
    }

    /** A place as a text has it. */
    public static SourceLocator at(Kind kind, String value, @Nullable String speaker) {
        return new SourceLocator(kind, value, speaker, null);
    }

    /** The answer of somebody who was asked. */
    public static SourceLocator asked(String how, @Nullable LocalDate day) {
        return new SourceLocator(Kind.ASKED, how, null, day);
    }

    /** A place in a person's own words. Trims; U+0000, which the database cannot hold, becomes U+FFFD. */
    public static SourceLocator written(String words) {
        return new SourceLocator(Kind.WRITTEN, TypedWords.kept(words), null, null);
    }

    /** Whether it names no place. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** How long its words are, in UTF-16 units. */
    public int length() {
        return value.length() + (speaker == null ? 0 : speaker.length());
    }

    /** With something else in the place of what must be hidden in words. */
    public SourceLocator shown(UnaryOperator<String> hiding) {
        return new SourceLocator(kind, hiding.apply(value), speaker == null ? null : hiding.apply(speaker), day);
    }

    /** In words: "page 3, ANNA LIND". */
    @Override
    public String words(Sentences sentences) {
        if (kind == Kind.ASKED && day == null) {
            return sentences.form("undated", kind, value);
        }
        var args = Stream.of(value, speaker, day).filter(Objects::nonNull).toArray();
        return speaker == null ? sentences.of(kind, args) : sentences.form("spoken", kind, args);
    }
}

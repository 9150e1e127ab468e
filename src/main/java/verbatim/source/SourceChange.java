package verbatim.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * One change of what is said of a source.
 *
 * @param by name
 * @param keptBack whether what was changed is not told, for it tells who a confidential source is
 * @param lines what was changed; none where that is kept back
 */
public record SourceChange(Instant at, String by, Kind what, boolean keptBack, List<Line> lines) implements Sayable {

    /** What was done. Its words speak of who did it. */
    public enum Kind implements Worded {
        CORRECTED,
        ARCHIVED,
        MERGED,
        RESTORED
    }

    /** The sentences of a source's history. */
    enum Phrase implements Worded {
        KEPT_BACK,
        FOLLOWS,
        SAID,
        BECAME,
        NOTHING
    }

    /**
     * One thing that became another.
     *
     * @param before words, a day, or a constant that has words; null where there was nothing
     * @param after the same; null where nothing was left
     */
    public record Line(SourceField what, @Nullable Object before, @Nullable Object after) implements Sayable {

        /** In words: "Title: Speech → Speech in Veracruz". */
        @Override
        public String words(Sentences sentences) {
            return sentences.of(Phrase.BECAME, what, shown(before), shown(after));
        }

        private static Object shown(@Nullable Object value) {
            return value == null ? Phrase.NOTHING : value;
        }
    }

    /** Who did what; the lines say which. */
    @Override
    public String words(Sentences sentences) {
        var done = sentences.of(what, by);
        if (what != Kind.CORRECTED) {
            return done;
        }
        return sentences.of(keptBack ? Phrase.KEPT_BACK : Phrase.FOLLOWS, done);
    }
}

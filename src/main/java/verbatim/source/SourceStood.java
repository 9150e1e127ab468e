package verbatim.source;

import org.jspecify.annotations.Nullable;
import verbatim.account.TypedValues;

/**
 * What was said of a source at one time, as its history keeps it: the details, or else what an older build wrote and nothing
 * reads any more.
 */
public record SourceStood(@Nullable SourceDetails details, @Nullable String asWritten) {

    /** What the history keeps of these. */
    static SourceStood of(SourceDetails details) {
        return new SourceStood(details, null);
    }

    /** What the history kept, as it was written there. */
    public static SourceStood read(String written) {
        return TypedValues.read(written, SourceStood.class);
    }

    @Nullable Object value(SourceField field) {
        if (details != null) {
            return field.of(details);
        }
        return field == SourceField.AS_WRITTEN ? asWritten : null;
    }
}

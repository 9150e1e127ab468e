package verbatim.source;

import org.jspecify.annotations.Nullable;

/**
 * What was said of a source at one time, as its history keeps it: the details, or else what an older build wrote and nothing
 * reads any more.
 */
record SourceStood(@Nullable SourceDetails details, @Nullable String asWritten) {

    static SourceStood of(SourceDetails details) {
        return new SourceStood(details, null);
    }

    @Nullable Object value(SourceField field) {
        if (details != null) {
            return field.of(details);
        }
        return field == SourceField.AS_WRITTEN ? asWritten : null;
    }
}

package verbatim.passage;

import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/** How a passage stood before a step: all of its own that a step can change. */
record Stood(
        PassageKind kind,
        @Nullable PassageId parent,
        Place place,
        Course course,
        @Nullable PersonId checker,
        Conclusion conclusion,
        @Nullable Correction correction,
        Flags flags,
        AscribedTo ascription) {}

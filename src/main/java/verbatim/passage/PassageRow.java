package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.text.Span;

/**
 * A passage as a list or the marked text shows it.
 *
 * @param number counts from 1 within the article
 * @param words exactly as printed, an ellipsis between fragments
 * @param fragments where it stands in the revision's text
 * @param speaker name as fully as the article gives it
 * @param checker name
 */
public record PassageRow(
        PassageId id,
        int number,
        PassageKind kind,
        @Nullable PassageId parent,
        CheckState state,
        Status status,
        @Nullable Finding finding,
        String words,
        List<Span> fragments,
        @Nullable String speaker,
        @Nullable PersonId checkerId,
        @Nullable String checker) {

    /** As people call it: Q2. */
    public String label() {
        return kind.letter() + number;
    }
}

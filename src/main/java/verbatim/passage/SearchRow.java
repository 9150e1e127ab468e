package verbatim.passage;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody looked for a passage without finding it, as it is read.
 *
 * @param withdrawn null while it stands
 * @param coverage null where nobody said that it covers the occasion
 */
public record SearchRow(
        SearchId id,
        SearchPlace searchedIn,
        String searchedFor,
        Signature searched,
        @Nullable Signature withdrawn,
        @Nullable Coverage coverage) {

    /**
     * That what was searched covers the occasion.
     *
     * @param words which records do, and how one knows
     */
    public record Coverage(Signature by, String words) {}
}

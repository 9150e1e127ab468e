package verbatim.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.text.TypedWords;

/**
 * Why an article may be printed with passages that are not verified.
 *
 * @param open why open ones may stay open that have no reason of their own
 * @param each the reasons of single passages
 */
public record SignOffReasons(@Nullable String open, Map<PassageId, String> each) {

    /** None is needed. */
    public static final SignOffReasons NONE = new SignOffReasons(null, Map.of());

    /** Keeps the map from being changed later. */
    public SignOffReasons {
        each = Map.copyOf(each);
    }

    /** One for all that are open. */
    public static SignOffReasons forOpen(String reason) {
        return new SignOffReasons(reason, Map.of());
    }

    /** Why the article may be printed with this one; null where nothing was written. */
    @Nullable String of(PassageRow row) {
        var own = said(each.get(row.id()));
        return own == null && row.status().isOpen() ? said(open) : own;
    }

    /** A reason without a word is none. */
    private static @Nullable String said(@Nullable String reason) {
        return reason == null || !TypedWords.haveAWord(reason) ? null : TypedWords.kept(reason);
    }
}

package verbatim.text;

import org.jspecify.annotations.Nullable;

/** What people type, made fit to be kept: trimmed, and U+0000, which PostgreSQL cannot hold, as U+FFFD. */
public final class TypedWords {

    private TypedWords() {}

    /** The words as they are kept. */
    public static String kept(String words) {
        return words.strip().replace('\0', '\uFFFD');
    }

    /** The same; blank ones are none. */
    public static @Nullable String keptOrNone(@Nullable String words) {
        return words == null || words.isBlank() ? null : kept(words);
    }
}

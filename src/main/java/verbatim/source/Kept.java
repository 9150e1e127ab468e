package verbatim.source;

import org.jspecify.annotations.Nullable;

/** How texts that people write are kept: trimmed, an empty one as none, U+0000, which PostgreSQL cannot hold, as U+FFFD. */
final class Kept {

    private Kept() {}

    static String text(String text) {
        return text.strip().replace('\0', '\uFFFD');
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : text(text);
    }
}

package verbatim.text.attribution.grammar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How stories name people, where their narrator keeps to one form for each: <i>Mr. Lee</i>, <i>Mrs. Lee</i> and <i>Miss Lee</i>
 * are three people, and a bare <i>Lee</i> is none of the women.
 */
final class NamesInStories {

    private NamesInStories() {
    }

    /** What the people of one text are told apart by who are named with a single word. */
    static String key(Name name) {
        String last = name.last().toLowerCase(Locale.ROOT);
        String title = name.title();
        return title == null ? last : switch (courtesy(title)) {
            case "mrs", "madame", "signora" -> "mrs " + last;
            case "miss", "mademoiselle", "signorina" -> "miss " + last;
            case "lady", "countess", "duchess" -> "lady " + last;
            default -> last;
        };
    }

    private static String courtesy(@Nullable String title) {
        if (title == null) {
            return "";
        }
        String lower = title.toLowerCase(Locale.ROOT);
        String word = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('\n')) + 1);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}

package verbatim.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, made fit to be kept: trimmed, and U+0000, which PostgreSQL cannot hold, as U+FFFD. */
public final class TypedWords {

    /** Three letters in a row; two where a sign of the script is a syllable or a word. */
    private static final Pattern WORD =
            Pattern.compile("\\p{L}\\p{M}*\\p{L}\\p{M}*\\p{L}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2}");

    private TypedWords() {}

    /** The words as they are kept. */
    public static String kept(String words) {
        return words.strip().replace('\0', '\uFFFD');
    }

    /** The same; blank ones are none. */
    public static @Nullable String keptOrNone(@Nullable String words) {
        return words == null || words.isBlank() ? null : kept(words);
    }

    /** Whether they can say why: a full stop or two letters say nothing, it takes a word. */
    public static boolean haveAWord(String words) {
        return WORD.matcher(words).find();
    }
}

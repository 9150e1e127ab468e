package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;

/**
 * Why something was done: in the words of who did it, or a cause that the rules know. One of the two.
 *
 * @param reason a person's words
 */
@Embeddable
public record Reason(@Nullable String reason, @Enumerated(EnumType.STRING) @Nullable Cause cause) implements Sayable {

    /** In a person's words. */
    public static Reason of(String words) {
        return new Reason(words, null);
    }

    /** For a cause that the rules know. */
    public static Reason of(Cause cause) {
        return new Reason(null, cause);
    }

    /** Of two columns; null where neither holds anything. */
    static @Nullable Reason of(@Nullable String words, @Nullable Cause cause) {
        return words == null && cause == null ? null : new Reason(words, cause);
    }

    /** With something else in the place of what must be hidden. */
    public Reason shown(UnaryOperator<String> hiding) {
        return reason == null ? this : of(hiding.apply(reason));
    }

    /** In words. */
    @Override
    public String words(Sentences sentences) {
        if (cause != null) {
            return sentences.of(cause);
        }
        return reason == null ? "" : reason;
    }
}

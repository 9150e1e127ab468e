package verbatim.passage;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

/**
 * A speaker, a person or a source, as history names them.
 *
 * @param id whose name it is; null where an older build kept the name alone
 * @param name as it was then
 * @param now as it is when this is read; null where nobody has that id any more, and never stored
 */
public record Named(@Nullable UUID id, String name, @Nullable String now) {

    /** To be kept. */
    static Named then(@Nullable UUID id, String name) {
        return new Named(id, name, null);
    }

    /** With the name that it has by now. */
    Named among(Map<UUID, String> names) {
        return new Named(id, name, id == null ? null : names.get(id));
    }

    /** With something else in the place of what must be hidden. */
    Named shown(UnaryOperator<String> hiding) {
        return new Named(id, hiding.apply(name), now == null ? null : hiding.apply(now));
    }

    /** The name; where it was another then, both. */
    public String words(Sentences sentences) {
        return now == null || Objects.equals(now, name) ? name : sentences.of(HistoryPhrase.NAMED_THEN, now, name);
    }
}

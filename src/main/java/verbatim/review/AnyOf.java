package verbatim.review;

import java.util.List;

/**
 * What a filter asks of a part for which any of several values will do.
 *
 * @param values two at least, each once, in the order of their words in an address
 */
public record AnyOf(List<Object> values) {

    /** Keeps the list from being changed later. */
    public AnyOf {
        values = List.copyOf(values);
    }

    /** Those that a value means: itself, or several. */
    static List<Object> several(Object value) {
        return value instanceof AnyOf(var values) ? values : List.of(value);
    }
}

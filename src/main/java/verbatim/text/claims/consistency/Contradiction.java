package verbatim.text.claims.consistency;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import verbatim.text.Span;

/**
 * Places of a text that do not go together.
 *
 * @param kind in what they do not
 * @param places where they stand (UTF-16), in text order; at least two
 */
@NamedInterface("claims")
public record Contradiction(ContradictionKind kind, List<Span> places) {

    /** Refuses a single place: nothing contradicts itself alone. */
    public Contradiction {
        places = places.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
        if (places.size() < 2) {
            throw new IllegalArgumentException("a contradiction has two places");
        }
    }

    static Contradiction of(ContradictionKind kind, Span... places) {
        return new Contradiction(kind, List.of(places));
    }
}

package verbatim.text.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/**
 * One checkable statement of a text.
 *
 * @param span where it stands (UTF-16), without the point that ends its sentence
 * @param kinds what kinds of check it asks for, in the order of {@link ClaimKind}
 * @param checkable the words that make it checkable, in text order
 * @param insideQuote the index, in {@link verbatim.text.ParsedText#quotes()}, of the quote that it is made in; null for the
 *     reporter's own
 */
public record FoundClaim(Span span, Set<ClaimKind> kinds, List<Span> checkable, @Nullable Integer insideQuote) {

    /** Keeps kinds and words from being changed later. */
    public FoundClaim {
        kinds = Set.copyOf(kinds);
        checkable = List.copyOf(checkable);
    }
}

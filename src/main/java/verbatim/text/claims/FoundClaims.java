package verbatim.text.claims;

import java.util.List;
import verbatim.text.claims.consistency.Contradiction;

/**
 * What a text claims.
 *
 * @param claims its checkable statements, in text order; an enclosing one stands before those inside it
 * @param contradictions what it says against itself, in the order of the later place
 */
public record FoundClaims(List<FoundClaim> claims, List<Contradiction> contradictions) {

    /** Keeps the lists from being changed later. */
    public FoundClaims {
        claims = List.copyOf(claims);
        contradictions = List.copyOf(contradictions);
    }
}

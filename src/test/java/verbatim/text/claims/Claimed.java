package verbatim.text.claims;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import verbatim.text.ClaimKind;
import verbatim.text.Parsed;
import verbatim.text.claims.consistency.Contradiction;

/** A text with what it claims, in words instead of offsets, so that tests can be read. */
public record Claimed(String text, FoundClaims found) {

    private static final ClaimFinder FINDER = new ClaimFinder();

    /** What an English text claims. */
    public static Claimed of(String text) {
        return of(text, "en");
    }

    /** What a text of that language claims. */
    public static Claimed of(String text, String language) {
        return by(FINDER, text, language);
    }

    /** What a finder finds in a text of that language. */
    static Claimed by(ClaimFinder finder, String text, String language) {
        return new Claimed(text, finder.of(text, Parsed.of(text, language).found()));
    }

    /** The words of all claims, in text order. */
    public List<String> claims() {
        return found.claims().stream().map(claim -> claim.span().in(text)).toList();
    }

    /** The kinds of the claim that has exactly these words. */
    public Set<ClaimKind> kinds(String words) {
        return claim(words).kinds();
    }

    /** What makes the claim checkable that has exactly these words. */
    public List<String> checkable(String words) {
        return claim(words).checkable().stream().map(span -> span.in(text)).toList();
    }

    /** The claim that has exactly these words. */
    public FoundClaim claim(String words) {
        return Objects.requireNonNull(found.claims().stream().filter(claim -> claim.span().in(text).equals(words)).findFirst().orElse(null),
                () -> "no claim \"" + words + "\" in " + claims());
    }

    /** The contradictions, each as its kind and the words of its places: "AGE: Ann Lee, 45 | Ann Lee (47". */
    public List<String> contradictions() {
        return found.contradictions().stream().map(this::words).toList();
    }

    private String words(Contradiction each) {
        return each.kind() + ": " + String.join(" | ", each.places().stream().map(span -> span.in(text)).toList());
    }
}

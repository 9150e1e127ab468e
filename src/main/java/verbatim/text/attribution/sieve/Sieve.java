package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Scene;

/** One way in which a text says whose a quote is. */
interface Sieve {

    /** What it finds out about the quote at index {@code p} of the scene's layer; null where it cannot tell. */
    @Nullable Ascription of(Scene scene, Ascriptions known, int p);
}

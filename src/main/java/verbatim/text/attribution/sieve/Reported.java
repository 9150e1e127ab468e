package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;

/**
 * A statement reported without marks.
 *
 * @param content the reported statement, or its part before the clause of saying (UTF-16)
 * @param rest its part after a clause of saying that interrupts it; null where none does
 * @param ascription whose it is
 */
public record Reported(Span content, @Nullable Span rest, Ascription ascription) {

    /** Where its last words end. */
    int end() {
        Span after = rest;
        return after == null ? content.end() : after.end();
    }
}

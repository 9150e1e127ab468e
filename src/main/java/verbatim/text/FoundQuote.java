package verbatim.text;

import org.jspecify.annotations.Nullable;

/**
 * One quote of a text, or what looks like one.
 *
 * @param kind how it gives its speaker's words
 * @param span where it stands, marks included
 * @param parent index of the quote that encloses it in {@link ParsedText#quotes()}
 * @param group an integer shared by the fragments of one utterance that its attribution interrupts
 * @param attribution whose it is, where that was found
 * @param rule the rule of quotation that found it
 * @param openKind whether it could as well be of another kind: somebody's words, or a title, a name, a word as a word
 */
public record FoundQuote(QuoteKind kind, Span span, @Nullable Integer parent, @Nullable Integer group,
        @Nullable FoundAttribution attribution, String rule, boolean openKind) {

    /** Whether it stands inside another quote. */
    public boolean nested() {
        return parent != null;
    }
}

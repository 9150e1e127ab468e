package verbatim.text.wording;

import org.jspecify.annotations.Nullable;
import verbatim.text.wording.align.QuoteForms;
import verbatim.text.wording.risk.Framing;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/**
 * Compares quotes with sources by one house style. Immutable, and safe for use by several threads; the same input ends
 * in the same result.
 */
public final class WordingComparison {

    private final Rulebook rules;
    private final Framing framing;

    /** Compiles a house style. */
    public WordingComparison(HouseStyle style) {
        this.rules = new Rulebook(style);
        this.framing = Framing.of(style.language());
    }

    /** The style it compares by; its {@link HouseStyle#version()} is kept with evidence. */
    public HouseStyle style() {
        return rules.style();
    }

    /**
     * Reads a quote, to compare it with many sources.
     *
     * @param quote as printed, with or without its quotation marks
     */
    public PrintedQuote read(String quote) {
        return read(quote, null);
    }

    /**
     * Reads a quote, to compare it with many sources.
     *
     * @param quote as printed, with or without its quotation marks
     * @param speaker whom the print ascribes it to; null where it names nobody. Words that a source gives to somebody else
     *     carry the risk {@link verbatim.text.wording.risk.Risk#FRAME}
     */
    public PrintedQuote read(String quote, @Nullable String speaker) {
        return new PrintedQuote(new QuoteForms(quote, rules), framing, speaker);
    }

    /**
     * Compares a quote with the best passage of a source.
     *
     * @param quote as printed, with or without its quotation marks
     * @param source where it may stand
     */
    public Comparison compare(String quote, SourceWords source) {
        return read(quote).compare(source);
    }
}

package verbatim.report;

import java.util.List;
import verbatim.source.SourceLocator;
import verbatim.text.wording.Wording;

/**
 * What comparing a quote with all sources showed, where no person has chosen among them. Each source that has its words, and the
 * one that shows most of it where they were altered, is among the passage's evidence.
 *
 * @param wording by the source that shows most of it
 * @param nearest where the words are in no source or were altered, the sentences that say it nearest, the best first: no verdict
 */
public record Looked(Wording wording, List<Near> nearest) {

    /**
     * A sentence that says something near.
     *
     * @param source by name
     */
    public record Near(String source, SourceLocator locator, String words) {}

    /** Keeps the list from being changed later. */
    public Looked {
        nearest = List.copyOf(nearest);
    }

    /** Whether the words stand there as they were said, but for what the house style permits. */
    boolean isAsSaid() {
        return wording.hasTheWords();
    }
}

package verbatim.text.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.wording.risk.Frame;
import verbatim.text.wording.risk.Risk;

/**
 * What comparing a quote with a source showed.
 *
 * @param wording the result
 * @param spans where the quote's words stand in the source, in UTF-16 units and text order: one passage, several for a
 *     {@link Wording#SPLICED} quote, none where nothing was found
 * @param risks what can turn the meaning, in the order of {@link Risk}
 * @param difference the runs of words in the reading order of the quote; empty where nothing was found
 * @param likeness how much of what the quote tells stands in the passage, from 0 to 1; rare words weigh more. It orders
 *     passages, and tells the best of several sources
 * @param frame what keeps the record from saying the words, which is the risk {@link Risk#FRAME}; null for nothing
 */
public record Comparison(Wording wording, List<Span> spans, Set<Risk> risks, List<Difference> difference,
        double likeness, @Nullable Frame frame) {

    /** Keeps the collections from being changed later. */
    public Comparison {
        spans = List.copyOf(spans);
        risks = Collections.unmodifiableSet(risks.isEmpty() ? EnumSet.noneOf(Risk.class) : EnumSet.copyOf(risks));
        difference = List.copyOf(difference);
    }

    /** That the source holds no such passage; the likeness is that of the best one looked at. */
    static Comparison notFound(double likeness) {
        return new Comparison(Wording.NOT_FOUND, List.of(), Set.of(), List.of(), likeness, null);
    }
}

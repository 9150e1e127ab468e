package verbatim.text.carry;

import java.util.Comparator;
import java.util.List;
import verbatim.text.Span;

/**
 * Finds the passages of a text in its next edit. A passage is kept where the same letters and digits stand in the same
 * order: marks, dashes, brackets, blanks, line ends and case may differ, it may stand elsewhere, be interrupted by its
 * attribution or be joined to others. It is changed where it still stands there with other words, and removed where no more
 * than 55 % of its words stand together. What repeats it elsewhere, a headline, a pull quote or another person's same words,
 * does not take its place while it stands: each word of the old text is one word of the new text at most. The same texts
 * always come to the same result, in time that grows with their length and little more. Keeps nothing; safe for use by
 * several threads.
 */
public final class Carrying {

    private Carrying() {
    }

    /**
     * Where each passage stands.
     *
     * @param before the old text
     * @param after the new text
     * @param passages the fragments of each passage, in UTF-16 offsets of the old text: several where an attribution
     *     interrupts it
     * @return for each passage, in the same order, what became of it, in UTF-16 offsets of the new text
     * @throws IllegalArgumentException where a passage has no fragment, or one that ends behind the old text
     */
    public static List<Carried> carry(String before, String after, List<List<Span>> passages) {
        for (List<Span> fragments : passages) {
            if (fragments.isEmpty() || fragments.stream().anyMatch(fragment -> fragment.end() > before.length())) {
                throw new IllegalArgumentException("a passage that is not in its text: " + fragments);
            }
        }
        List<List<Span>> ordered = passages.stream().map(Carrying::inTextOrder).toList();
        if (before.equals(after)) {
            return ordered.stream().map(fragments -> new Carried(Fate.UNCHANGED, fragments)).toList();
        }
        WordMap map = WordMap.of(before, after);
        List<PassagePlace> places = ordered.stream().map(fragments -> new PassagePlace(map, fragments)).toList();
        places.forEach(PassagePlace::leaveCopy);
        List<Carried> carried = places.stream().map(PassagePlace::find).toList();
        return KeptOrder.told(ordered, Overlaps.parted(before, after, ordered, carried));
    }

    private static List<Span> inTextOrder(List<Span> fragments) {
        return fragments.stream().sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end)).toList();
    }
}

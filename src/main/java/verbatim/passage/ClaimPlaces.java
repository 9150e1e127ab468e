package verbatim.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verbatim.text.Span;

/** What stands where in a text, looked for where it stands: a long text has thousands of claims and passages. */
final class ClaimPlaces<T> {

    private static final int BLOCK = 1024;

    private record Taken<T>(T what, List<Span> spans) {}

    private final Map<Integer, List<Taken<T>>> byBlock = new HashMap<>();

    void take(T what, List<Span> spans) {
        var place = new Taken<>(what, spans);
        blocks(spans).forEach(block -> byBlock.computeIfAbsent(block, none -> new ArrayList<>()).add(place));
    }

    private static Set<Integer> blocks(List<Span> spans) {
        var blocks = new HashSet<Integer>();
        for (var span : spans) {
            for (int block = span.start() / BLOCK; block <= span.end() / BLOCK; block++) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private Stream<Taken<T>> near(List<Span> spans) {
        return blocks(spans).stream().flatMap(block -> byBlock.getOrDefault(block, List.of()).stream()).distinct();
    }

    /**
     * What is these words most closely: it shares half of all that either has.
     *
     * @param fits whether it counts
     */
    Optional<T> same(List<Span> spans, Predicate<T> fits) {
        return near(spans)
                .filter(place -> CarryingOver.Places.same(spans, place.spans()) && fits.test(place.what()))
                .min(Comparator.comparingInt(place -> CarryingOver.Places.apart(spans, place.spans())))
                .map(Taken::what);
    }

    /** What has some of these words. */
    Stream<T> touching(List<Span> spans) {
        return near(spans).filter(place -> place.spans().stream().anyMatch(span -> spans.stream().anyMatch(span::overlaps))).map(Taken::what);
    }

    /** Whether something has some of these words. */
    boolean isTouched(List<Span> spans) {
        return touching(spans).findAny().isPresent();
    }

    /** Whether something is these words, or has them in it. */
    boolean isCovered(List<Span> spans) {
        return near(spans).anyMatch(place -> CarryingOver.Places.same(spans, place.spans()) || Spans.liesIn(spans, place.spans()));
    }
}

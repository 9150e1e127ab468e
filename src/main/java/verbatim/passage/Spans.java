package verbatim.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.Span;

/** Stretches of a text as the database holds them: start, end (exclusive), start, end, and so on, in UTF-16 units. */
final class Spans {

    private Spans() {}

    static int[] toArray(List<Span> spans) {
        return spans.stream().flatMapToInt(span -> IntStream.of(span.start(), span.end())).toArray();
    }

    static List<Span> of(int[] offsets) {
        return of(Arrays.stream(offsets).boxed().toArray(Integer[]::new));
    }

    static List<Span> of(Integer[] offsets) {
        var spans = new ArrayList<Span>(offsets.length / 2);
        for (int i = 0; i < offsets.length; i += 2) {
            spans.add(new Span(offsets[i], offsets[i + 1]));
        }
        return List.copyOf(spans);
    }

    /** Whether each of these lies whole in one of those. */
    static boolean liesIn(List<Span> inner, List<Span> outer) {
        return inner.stream().allMatch(span -> outer.stream().anyMatch(f -> f.contains(span)));
    }
}

package verbatim.text.carry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import verbatim.text.Span;

/**
 * Finds the passages of a text in its next edit. A passage is kept where the same letters and digits stand in the same
 * order: marks, dashes, brackets, blanks, line ends and case may differ, it may stand elsewhere, be interrupted by its
 * attribution or be joined to others. It is changed where it still stands there with other words, and removed where no more
 * than 55 % of its words stand together. What it repeats elsewhere, in a headline or out of another's mouth, never takes its
 * place: each word of the old text is one word of the new text at most. The same texts always come to the same result, in
 * time that grows with their length and little more.
 */
public final class Carrying {

    private Carrying() {
    }

    /**
     * Where each passage stands.
     *
     * @param before the old text
     * @param after the new text
     * @param passages the fragments of each passage, in UTF-16 offsets of the old text
     * @return for each passage, in the same order, what became of it, in UTF-16 offsets of the new text
     * @throws IllegalArgumentException where a fragment ends behind the old text
     */
    public static List<Carried> carry(String before, String after, List<List<Span>> passages) {
        if (passages.stream().flatMap(List::stream).anyMatch(span -> span.end() > before.length())) {
            throw new IllegalArgumentException("a passage ends behind its text");
        }
        List<List<Span>> ordered = passages.stream().map(Carrying::inTextOrder).toList();
        if (before.equals(after)) {
            return ordered.stream().map(fragments -> new Carried(Fate.UNCHANGED, fragments)).toList();
        }
        WordMap map = WordMap.of(before, after);
        List<PassagePlace> places = ordered.stream().map(fragments -> new PassagePlace(map, fragments)).toList();
        places.forEach(PassagePlace::leaveCopy);
        return withOrder(ordered, places.stream().map(PassagePlace::find).toList());
    }

    private static List<Span> inTextOrder(List<Span> fragments) {
        return fragments.stream().sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end)).toList();
    }

    /** Tells those apart that were kept: MOVED are the fewest without which the others stand in the same order as before. */
    private static List<Carried> withOrder(List<List<Span>> passages, List<Carried> places) {
        Integer[] kept = java.util.stream.IntStream.range(0, places.size())
                .filter(i -> places.get(i).fate().kept())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> passages.get(i).getFirst().start()))
                .toArray(Integer[]::new);
        int[] lasts = new int[kept.length];
        int[] previous = new int[kept.length];
        int longest = 0;
        for (int k = 0; k < kept.length; k++) {
            int start = start(places, kept[k]);
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (start(places, kept[lasts[middle]]) <= start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[k] = low == 0 ? -1 : lasts[low - 1];
            lasts[low] = k;
            longest = Math.max(longest, low + 1);
        }
        boolean[] stays = new boolean[places.size()];
        for (int k = longest == 0 ? -1 : lasts[longest - 1]; k >= 0; k = previous[k]) {
            stays[kept[k]] = true;
        }
        List<Carried> told = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Carried place = places.get(i);
            told.add(place.fate().kept() && !stays[i] ? new Carried(Fate.MOVED, place.spans()) : place);
        }
        return told;
    }

    private static int start(List<Carried> places, int passage) {
        return places.get(passage).spans().getFirst().start();
    }
}

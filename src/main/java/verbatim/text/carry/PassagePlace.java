package verbatim.text.carry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.Span;
import verbatim.text.carry.Punctuation.Kind;

/** Where one passage stands in the new text, read from the map of the words. */
final class PassagePlace {

    /** Words that are further apart, in words of the new text, are not of one place. */
    private static final int APART = 40;

    /** A word at the edge of a passage is no further from the rest of it, in words. */
    private static final int STRAY = 5;

    private final WordMap map;
    private final PassageWords words;

    /** A passage, with its words. */
    PassagePlace(WordMap map, List<Span> fragments) {
        this.map = map;
        this.words = PassageWords.of(map.before(), fragments);
    }

    /** Takes the passage back from a copy of it, where the map has that for the passage. */
    void leaveCopy() {
        if (words.any()) {
            new Copies(map, words).leave();
        }
    }

    /** Where it stands; UNCHANGED where its words are the same, in whatever order to others. */
    Carried find() {
        if (!words.any()) {
            return wordless();
        }
        int[] places = together();
        if (places.length > 0 && new OtherHalf(map, words).find(places)) {
            places = together();
        }
        int[] found = places;
        if (scattered(places) || !words.most(Arrays.stream(words.indices()).map(map::there).filter(now -> Arrays.binarySearch(found, now) >= 0).count())) {
            return Carried.REMOVED;
        }
        List<Span> spans = new PassageStretches(map, words, places).spans();
        boolean same = Letters.of(map.before().text(), words.fragments()).equals(Letters.of(map.after().text(), spans));
        return new Carried(same ? Fate.UNCHANGED : Fate.CHANGED, spans);
    }

    /** The words of the new text that are the passage's, where most of them stand together; ascending. */
    private int[] together() {
        int[] all = Arrays.stream(words.indices())
                .filter(old -> map.there(old) >= 0)
                .flatMap(this::places)
                .sorted().distinct().toArray();
        int best = 0;
        int bestEnd = 0;
        for (int from = 0; from < all.length;) {
            int to = from + 1;
            while (to < all.length && all[to] - all[to - 1] <= APART) {
                to++;
            }
            if (to - from > bestEnd - best) {
                best = from;
                bestEnd = to;
            }
            from = to;
        }
        return withoutStrays(Arrays.copyOfRange(all, best, bestEnd));
    }

    /** Drops words at the edges that the rest stands too far from: the same words in another sentence. */
    private int[] withoutStrays(int[] places) {
        int from = 0;
        int to = places.length;
        for (int k = 1; k < to; k++) {
            if (stray(k - from, places[k - 1], places[k])) {
                from = k;
            } else if (k - from > to - k) {
                break;
            }
        }
        for (int k = to - 1; k > from; k--) {
            if (stray(to - k, places[k - 1], places[k])) {
                to = k;
            } else if (to - k > k - from) {
                break;
            }
        }
        return Arrays.copyOfRange(places, from, to);
    }

    /** Whether so few words do not belong to the others across what stands between; what an attribution interrupts does. */
    private boolean stray(int count, int left, int right) {
        if (map.back(left) > map.back(right)) {
            return right > left + 1 && count < STRAY / 2;
        }
        return count * STRAY < right - left - 1
                && !(Punctuation.of(map.after(), left + 1).has(Kind.CLOSING_MARK) && Punctuation.of(map.after(), right).has(Kind.OPENING_MARK));
    }

    /** Whether they are single words far between, as any other sentence has them. */
    private static boolean scattered(int[] places) {
        int runs = 1;
        for (int k = 1; k < places.length; k++) {
            runs += places[k] > places[k - 1] + 1 ? 1 : 0;
        }
        return places.length > 0 && 2 * places.length < places[places.length - 1] - places[0] + 1 && 2 * places.length < 3 * runs;
    }

    /** One word may now be two. */
    private IntStream places(int old) {
        int last = map.there(old);
        int first = last;
        while (first > 0 && map.back(first - 1) == old) {
            first--;
        }
        return IntStream.rangeClosed(first, last);
    }

    /** A passage of signs alone stays where the words beside it are still neighbours, with the same signs between them. */
    private Carried wordless() {
        NumberedWords before = map.before();
        NumberedWords after = map.after();
        List<Span> spans = words.fragments().stream().mapMulti((Span each, java.util.function.Consumer<Span> to) -> {
            int next = before.firstEndingBehind(each.start());
            int left = next == 0 ? 0 : map.there(next - 1) + 1;
            int right = next == before.size() ? after.size() : map.there(next);
            int start = after.end(left - 1) + each.start() - before.end(next - 1);
            if (left == right && start + each.length() <= after.start(right) && after.text().startsWith(each.in(before.text()), start)) {
                to.accept(new Span(start, start + each.length()));
            }
        }).toList();
        return spans.size() < words.fragments().size() || spans.isEmpty() ? Carried.REMOVED : new Carried(Fate.UNCHANGED, spans);
    }
}

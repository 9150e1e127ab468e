package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import verbatim.text.Span;
import verbatim.text.wording.word.CutWords;
import verbatim.text.wording.word.SourceWords;

/**
 * Where in a source the rare words of reported speech stand close together: a sliding window over the occurrences of the
 * shared words, each weighed by its inverse frequency in the source. Reported speech has no wording to compare; that its
 * words stand somewhere says no more than that it is worth reading there. Linear in the length of source and speech.
 */
public final class RareWordSearch {

    /** A word in more than one of so many places of a text tells nothing of what is spoken about. */
    private static final int RARE = 150;

    private static final int SHORTEST_RARE = 4;

    /** Below so many shared words a place is chance. */
    private static final int FEWEST = 2;

    /** Below this share of what the speech's rare words tell, too. */
    private static final double LEAST = 0.3;

    /** The record is wordier than whoever sums it up. */
    private static final int WIDER = 2;

    private static final int ROOM = 10;

    private RareWordSearch() {}

    /**
     * A place.
     *
     * @param span from the beginning of the first sentence to the end of the last, in UTF-16 units
     * @param share of what the speech's rare words tell that stands here, 0 to 1
     */
    public record Place(Span span, double share) {}

    /** From which of the occurrences to which, and what stands there. */
    private record Window(int first, int last, double weight) {

        boolean overlaps(Window other) {
            return first <= other.last && other.first <= last;
        }
    }

    /**
     * The best places of a source, best first; none that overlap.
     *
     * @param speech as the article reports it
     * @param most how many at most
     */
    public static List<Place> places(String speech, SourceWords source, int most) {
        var words = CutWords.of(speech, source.language());
        var weights = new double[source.distinct()];
        var whole = 0.0;
        var seen = new HashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var number = source.numberOf(words.normal(i));
            if (seen.add(words.normal(i)) && isRare(words.normal(i), number, source)) {
                whole += source.bits(number);
                if (number >= 0) {
                    weights[number] = source.bits(number);
                }
            }
        }
        var best = new ArrayList<Window>();
        var windows = windows(weights, source, words.size() * WIDER + ROOM, whole * LEAST);
        while (best.size() < most) {
            var next = windows.stream()
                    .filter(window -> best.stream().noneMatch(window::overlaps))
                    .max(Comparator.comparingDouble(Window::weight));
            if (next.isEmpty()) {
                break;
            }
            best.add(next.get());
        }
        var all = whole;
        return best.stream().map(window -> new Place(sentences(window, source.words()), window.weight / all)).toList();
    }

    private static boolean isRare(String word, int number, SourceWords source) {
        var isSign = word.codePoints().anyMatch(Character::isDigit);
        var often = Math.max(2.0, source.size() / (double) RARE);
        return (isSign || word.length() >= SHORTEST_RARE)
                && (number < 0 || source.bits(number) >= Math.log((source.size() + 1.0) / often) / Math.log(2));
    }

    /** For each occurrence of a shared word the window that ends with it, where enough stands there. */
    private static List<Window> windows(double[] weights, SourceWords source, int width, double least) {
        var windows = new ArrayList<Window>();
        var places = new ArrayList<Integer>();
        for (int place = 0; place < source.size(); place++) {
            if (weights[source.number(place)] > 0) {
                places.add(place);
            }
        }
        var within = new HashMap<Integer, Integer>();
        var weight = 0.0;
        int left = 0;
        for (int right = 0; right < places.size(); right++) {
            var entered = source.number(places.get(right));
            if (within.merge(entered, 1, Integer::sum) == 1) {
                weight += weights[entered];
            }
            while (places.get(right) - places.get(left) >= width
                    || left < right && within.getOrDefault(source.number(places.get(left)), 0) > 1) {
                var leaving = source.number(places.get(left));
                if (within.merge(leaving, -1, Integer::sum) == 0) {
                    within.remove(leaving);
                    weight -= weights[leaving];
                }
                left++;
            }
            if (within.size() >= FEWEST && weight >= least) {
                windows.add(new Window(places.get(left), places.get(right), weight));
            }
        }
        return windows;
    }

    private static Span sentences(Window window, CutWords words) {
        int from = window.first;
        while (from > 0 && !words.opensSentence(from) && window.first - from < ROOM * WIDER) {
            from--;
        }
        int to = window.last + 1;
        while (to < words.size() && !words.opensSentence(to) && to - window.last <= ROOM * WIDER) {
            to++;
        }
        return words.span(from, to);
    }
}

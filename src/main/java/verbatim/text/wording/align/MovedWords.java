package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.text.wording.word.SourceWords;

/** Among the words that were changed, those that only stand at another place than in the source. */
public final class MovedWords {

    /** "The" and its like stand beside a passage by chance: they tell less than this part of a word that never occurs. */
    private static final double TELLING = 0.42;

    private final int[] origins;
    private final Map<Integer, Integer> taken = new HashMap<>();
    private int first;
    private int end;

    /**
     * Looks for each changed word of the quote among the changed words of the source, and for runs of them right beside
     * the passage, which reaches from {@code first} to before {@code end}: "came we home" for "we came home".
     */
    MovedWords(QuoteWords quote, SourceWords source, List<ReadGap> gaps, int first, int end) {
        this.first = first;
        this.end = end;
        origins = new int[quote.size()];
        Arrays.fill(origins, -1);
        Map<Integer, List<Integer>> left = new HashMap<>();
        for (ReadGap each : gaps) {
            for (int i = each.gap().from(); each.changed() && i < each.gap().to(); i++) {
                left.computeIfAbsent(quote.symbolOf(source.number(i)), s -> new ArrayList<>()).add(i);
            }
        }
        for (ReadGap each : gaps) {
            for (int i = each.gap().quoteFrom(); each.changed() && i < each.gap().quoteTo(); i++) {
                List<Integer> places = left.getOrDefault(quote.symbol(i), List.of());
                if (!places.isEmpty()) {
                    // A run that moved as a whole is followed on.
                    Integer following = i > 0 && origins[i - 1] >= 0 ? origins[i - 1] + 1 : places.getFirst();
                    Integer place = places.contains(following) ? following : places.getFirst();
                    places.remove(place);
                    origins[i] = place;
                    taken.put(place, i);
                }
            }
        }
        if (first < end) {
            gaps.stream().filter(ReadGap::changed).forEach(each -> lookBeside(quote, source, each.gap()));
        }
    }

    /** The words of a gap that nothing explains so far, run by run. */
    private void lookBeside(QuoteWords quote, SourceWords source, Gap gap) {
        for (int i = gap.quoteFrom(); i < gap.quoteTo(); i++) {
            int to = i;
            while (to < gap.quoteTo() && origins[to] < 0) {
                to++;
            }
            int length = to - i;
            if (length > 0) {
                if (gap.from() > first && same(quote, source, i, to, first - length)) {
                    first -= length;
                    take(i, to, first);
                } else if (gap.to() < end && same(quote, source, i, to, end)) {
                    take(i, to, end);
                    end += length;
                }
                i = to;
            }
        }
    }

    private static boolean same(QuoteWords quote, SourceWords source, int from, int to, int place) {
        double bits = 0;
        for (int i = from; i < to; i++) {
            int at = place + i - from;
            if (at < 0 || at >= source.size() || !quote.same(i, source.number(at))) {
                return false;
            }
            bits += quote.bits(i);
        }
        return bits >= TELLING * source.bits(-1);
    }

    private void take(int from, int to, int place) {
        for (int i = from; i < to; i++) {
            origins[i] = place + i - from;
            taken.put(origins[i], i);
        }
    }

    /** The first word of the passage with what was moved from before it. */
    public int first() {
        return first;
    }

    /** The word after the passage's last one, with what was moved from behind it. */
    public int end() {
        return end;
    }

    /** Where in the source a word of the quote was moved from, or -1. */
    public int origin(int word) {
        return origins[word];
    }

    /** Whether a word of the source was moved. */
    public boolean taken(int place) {
        return taken.containsKey(place);
    }

    /** Whether a word of the quote was moved without either of its neighbours. */
    public boolean alone(int word) {
        return origins[word] >= 0 && (word == 0 || origins[word - 1] < 0)
                && (word + 1 == origins.length || origins[word + 1] < 0);
    }
}

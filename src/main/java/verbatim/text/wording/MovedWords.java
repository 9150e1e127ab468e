package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Among the words that were changed, those that only stand at another place than in the source. */
final class MovedWords {

    private final int[] origins;
    private final Map<Integer, Integer> taken = new HashMap<>();

    /** Looks for each changed word of the quote among the changed words of the source. */
    MovedWords(QuoteWords quote, SourceText source, List<ReadGap> gaps) {
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
    }

    /** Where in the source a word of the quote was moved from, or -1. */
    int origin(int word) {
        return origins[word];
    }

    /** Whether a word of the source was moved. */
    boolean taken(int place) {
        return taken.containsKey(place);
    }

    /** Whether a word of the quote was moved without either of its neighbours. */
    boolean alone(int word) {
        return origins[word] >= 0 && (word == 0 || origins[word - 1] < 0)
                && (word + 1 == origins.length || origins[word + 1] < 0);
    }
}

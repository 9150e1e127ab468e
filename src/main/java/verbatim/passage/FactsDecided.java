package verbatim.passage;

import java.util.List;
import verbatim.passage.StoredClaims.State;

/**
 * What somebody decided on proposed facts, as it is kept to be taken back, and again.
 *
 * @param numbers of the proposals
 * @param passages what each of them became; none where they were dismissed
 * @param made those of the passages that were made of them, and were none before
 * @param back where it was taken back: what puts each of those back
 */
record FactsDecided(State state, List<Integer> numbers, List<PassageId> passages, List<PassageId> made, List<Takeback> back) {

    FactsDecided {
        numbers = List.copyOf(numbers);
        passages = List.copyOf(passages);
        made = List.copyOf(made);
        back = List.copyOf(back);
    }

    FactsDecided(State state, List<Integer> numbers, List<PassageId> passages, List<PassageId> made) {
        this(state, numbers, passages, made, List.of());
    }

    /** The same once it was taken back by these. */
    FactsDecided with(List<Takeback> takebacks) {
        return new FactsDecided(state, numbers, passages, made, takebacks);
    }
}

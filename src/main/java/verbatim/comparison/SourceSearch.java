package verbatim.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import verbatim.source.capture.SnapshotRef;
import verbatim.text.wording.Wording;

/**
 * What searching sources for words gave.
 *
 * @param words what was searched for: the printed words, or the original ones of a translation
 * @param language of these words, ISO 639-1
 * @param searched the sources that were searched
 * @param otherLanguages how many sources are in which other language: they were not searched, for there is nothing to
 *     compare
 * @param hits the best places, best first
 * @param stopped whether the search was stopped before it had been through all of them
 */
public record SourceSearch(
        String words,
        String language,
        List<SnapshotRef> searched,
        SortedMap<String, Integer> otherLanguages,
        List<SourceHit> hits,
        boolean stopped) {

    /** From this likeness on a place holds the same utterance, and not just some of its words. */
    private static final double SAME_UTTERANCE = 0.7;

    /** Whether the words stand anywhere in what was searched, in whatever shape. */
    public boolean isFound() {
        return hits.stream().anyMatch(hit -> hit.comparison().wording() != Wording.NOT_FOUND);
    }

    /** Whether what says it nearest is worth a look: nothing was found, or only words that were changed. */
    public boolean wantsNearest() {
        return !stopped
                && !searched.isEmpty()
                && hits.stream().allMatch(hit -> hit.comparison().wording() == Wording.ALTERED);
    }

    /** A place in a source closer to the words than the best one, where the same utterance reads otherwise. */
    public Optional<SourceHit> closerButOther() {
        return hits.stream()
                .filter(hit -> hit.isCompared() && hit.comparison().likeness() >= SAME_UTTERANCE && hit.contradictsMoreClosely(hits.getFirst()))
                .findFirst();
    }
}

package verbatim.passage;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.comparison.NearestInSources;
import verbatim.comparison.SourceHit;
import verbatim.comparison.SourceSearch;
import verbatim.comparison.WordsInSources;
import verbatim.comparison.WordsInSources.Follower;
import verbatim.comparison.WordsInSources.Wanted;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;

/**
 * Searches what was captured for the words of a passage, or for the places that reported speech may sum up. Takes long on
 * a large desk: call it off the screen's thread.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class FindingInSources {

    /** Where to search. */
    public enum Scope {
        /** The sources laid to the article. */
        ARTICLE,
        /** All of the desk. */
        DESK,
        /** One that was chosen, of which {@link CheckingAll} is told; nothing else searches so. */
        SOURCE
    }

    private final PassageReading passages;
    private final ComparedWords words;
    private final ArticleSources articleSources;
    private final SnapshotReading sources;
    private final WordsInSources search;
    private final NearestInSources near;

    FindingInSources(
            PassageReading passages,
            ComparedWords words,
            ArticleSources articleSources,
            SnapshotReading sources,
            WordsInSources search,
            NearestInSources near) {
        this.passages = passages;
        this.words = words;
        this.articleSources = articleSources;
        this.sources = sources;
        this.search = search;
        this.near = near;
    }

    /**
     * Searches for a passage.
     *
     * @throws StepRefused if the passage is not there, or is none that can be compared
     */
    public SourceSearch find(PassageId id, Scope scope, Follower follower) {
        var card = card(id);
        return shown(search.search(wanted(card), snapshots(card, scope), follower));
    }

    /** The same, in snapshots that the person may know. */
    SourceSearch find(PassageId id, List<SnapshotRef> snapshots, Follower follower) {
        return shown(search.search(wanted(card(id)), snapshots, follower));
    }

    /**
     * The passages that say nearest what a passage says, by meaning; for words that a search did not find as they are. Shown
     * to a person, and no verdict.
     *
     * @throws StepRefused if the passage is not there, or is none that can be compared
     */
    public List<SourceHit> nearest(PassageId id, Scope scope, Follower follower) {
        var card = card(id);
        return shown(near.search(wanted(card), snapshots(card, scope), follower));
    }

    /** The same, in snapshots that the person may know. */
    List<SourceHit> nearest(PassageId id, List<SnapshotRef> snapshots, Follower follower) {
        return shown(near.search(wanted(card(id)), snapshots, follower));
    }

    private SourceSearch shown(SourceSearch search) {
        shown(search.hits());
        return search;
    }

    /** Words of a confidential source are not handed out before the audit trail tells of it. */
    private List<SourceHit> shown(List<SourceHit> hits) {
        if (hits.stream().anyMatch(hit -> hit.snapshot().confidential())) {
            sources.wordsShown(hits.stream().map(SourceHit::snapshot).toList());
        }
        return hits;
    }

    private PassageCard card(PassageId id) {
        return passages.card(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
    }

    private Wanted wanted(PassageCard card) {
        var isReported = card.row().kind() == PassageKind.INDIRECT;
        return new Wanted(
                isReported ? card.row().words() : words.of(card), words.languageOf(card), card.row().speaker(), isReported);
    }

    private List<SnapshotRef> snapshots(PassageCard card, Scope scope) {
        return switch (scope) {
            case ARTICLE -> sources.newestOf(articleSources.of(card.article()));
            case DESK -> sources.newest();
            case SOURCE -> List.of();
        };
    }
}

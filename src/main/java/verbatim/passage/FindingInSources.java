package verbatim.passage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.comparison.SourceSearch;
import verbatim.comparison.WordsInSources;
import verbatim.comparison.WordsInSources.Follower;
import verbatim.comparison.WordsInSources.Wanted;
import verbatim.source.capture.SnapshotReading;

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
        DESK
    }

    private final PassageReading passages;
    private final ComparedWords words;
    private final ArticleSources articleSources;
    private final SnapshotReading sources;
    private final WordsInSources search;

    FindingInSources(
            PassageReading passages,
            ComparedWords words,
            ArticleSources articleSources,
            SnapshotReading sources,
            WordsInSources search) {
        this.passages = passages;
        this.words = words;
        this.articleSources = articleSources;
        this.sources = sources;
        this.search = search;
    }

    /**
     * Searches for a passage.
     *
     * @throws StepRefused if the passage is not there, or is none that can be compared
     */
    public SourceSearch find(PassageId id, Scope scope, Follower follower) {
        var card = passages.card(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
        var isReported = card.row().kind() == PassageKind.INDIRECT;
        var wanted = new Wanted(
                isReported ? card.row().words() : words.of(card), words.languageOf(card), card.row().speaker(), isReported);
        var snapshots = scope == Scope.DESK ? sources.newest() : sources.newestOf(articleSources.of(card.article()));
        return search.search(wanted, snapshots, follower);
    }
}

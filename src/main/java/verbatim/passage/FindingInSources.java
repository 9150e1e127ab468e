package verbatim.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.source.SnapshotRef;
import verbatim.source.SourceReading;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.SourceText;
import verbatim.text.wording.Wording;
import verbatim.text.wording.WordingComparison;

/**
 * Searches what was captured for the words of a passage. Takes long on a large desk: call it off the screen's thread. Holds
 * no transaction open while it compares.
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

    /** Follows a search, and may stop it. */
    @FunctionalInterface
    public interface Follower {
        /** Told how many of the sources are done; answers whether to go on. */
        boolean goesOn(int done, int of);
    }

    private static final int MOST_HITS = 8;
    private static final int MOST_IN_ONE = 3;

    /** UTF-16 units shown before and after the words. */
    private static final int CONTEXT = 160;

    private final PassageReading passages;
    private final ComparedWords words;
    private final ArticleSources articleSources;
    private final SourceReading sources;
    private final SourceTexts texts;
    private final HouseStyles styles;

    FindingInSources(
            PassageReading passages,
            ComparedWords words,
            ArticleSources articleSources,
            SourceReading sources,
            SourceTexts texts,
            HouseStyles styles) {
        this.passages = passages;
        this.words = words;
        this.articleSources = articleSources;
        this.sources = sources;
        this.texts = texts;
        this.styles = styles;
    }

    /**
     * Searches for a passage.
     *
     * @throws StepRefused if the passage is not there, or is none that can be compared
     */
    public SourceSearch find(PassageId id, Scope scope, Follower follower) {
        var card = passages.card(id).orElseThrow(() -> new StepRefused("This passage is not there."));
        var wanted = words.of(card);
        var snapshots =
                scope == Scope.DESK ? sources.newest() : sources.newestOf(articleSources.of(card.article()));
        var hits = new ArrayList<SourceHit>();
        var searched = new ArrayList<String>();
        Map<String, WordingComparison> comparisons = new HashMap<>();
        for (var snapshot : snapshots) {
            if (!follower.goesOn(searched.size(), snapshots.size())) {
                return new SourceSearch(wanted, searched, best(hits), true);
            }
            var source = texts.of(snapshot);
            var comparison = comparisons.computeIfAbsent(source.language(), this::comparison);
            comparison.passages(wanted, source, MOST_IN_ONE).stream()
                    .filter(found -> found.wording() != Wording.NOT_FOUND)
                    .map(found -> hit(snapshot, source, found))
                    .forEach(hits::add);
            searched.add(snapshot.title());
        }
        follower.goesOn(snapshots.size(), snapshots.size());
        return new SourceSearch(wanted, searched, best(hits), false);
    }

    private WordingComparison comparison(String language) {
        return new WordingComparison(styles.of(language));
    }

    private List<SourceHit> best(List<SourceHit> hits) {
        return hits.stream()
                .sorted(Comparator.comparing((SourceHit hit) -> hit.comparison().wording())
                        .thenComparing(hit -> -hit.comparison().likeness())
                        .thenComparing(hit -> hit.snapshot().tier()))
                .limit(MOST_HITS)
                .map(this::cited)
                .toList();
    }

    private static SourceHit hit(SnapshotRef snapshot, SourceText source, Comparison found) {
        var text = source.text();
        var all = whole(found.spans());
        return new SourceHit(
                snapshot,
                "",
                found,
                text.substring(Math.max(0, all.start() - CONTEXT), all.start()),
                all.in(text),
                text.substring(all.end(), Math.min(text.length(), all.end() + CONTEXT)));
    }

    /** From the first of the spans to the last. */
    static Span whole(List<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    private SourceHit cited(SourceHit hit) {
        var cited = sources.text(hit.snapshot().id())
                .map(text -> text.cited(whole(hit.comparison().spans())))
                .orElse("");
        return new SourceHit(hit.snapshot(), cited, hit.comparison(), hit.before(), hit.words(), hit.after());
    }
}

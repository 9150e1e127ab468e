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

    /** Places looked for in one source; an accepted one is looked up again among as many. */
    static final int MOST_IN_ONE = 3;

    /** Steps in which likeness tells two places apart: smaller differences are not worth a more distant source. */
    private static final double STEP = 0.1;

    /** UTF-16 units between two spans that are shown whole; what is longer is told as left out. */
    private static final int LONGEST_GAP = 200;

    /** UTF-16 units shown before and after the words. */
    private static final int CONTEXT = 160;

    /**
     * Where the words stand as they were said comes first, the closest source before the others. Where they were changed
     * it counts how much of them stands there: a short piece left as it was is not better than the whole with one word
     * changed.
     */
    private static final Comparator<SourceHit> BEST_FIRST = Comparator.comparing((SourceHit hit) -> !hit.isAsSaid())
            .thenComparing(hit -> hit.isAsSaid() ? 0 : -Math.round(hit.comparison().likeness() / STEP))
            .thenComparing(hit -> hit.snapshot().tier())
            .thenComparing(hit -> hit.comparison().wording())
            .thenComparing(hit -> -hit.comparison().likeness());

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
                .sorted(BEST_FIRST)
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
                before(text, all.start()),
                words(found.spans(), text),
                after(text, all.end()));
    }

    /** Cut between words, and marked where it was cut. */
    private static String before(String text, int start) {
        if (start <= CONTEXT) {
            return text.substring(0, start);
        }
        var cut = text.substring(start - CONTEXT, start);
        return "… " + cut.substring(cut.indexOf(' ') + 1);
    }

    private static String after(String text, int end) {
        if (text.length() - end <= CONTEXT) {
            return text.substring(end);
        }
        var cut = text.substring(end, end + CONTEXT);
        return cut.substring(0, Math.max(0, cut.lastIndexOf(' '))) + " …";
    }

    /** The words of the spans with what stands between them; a long stretch between two is left out. */
    private static String words(List<Span> spans, String text) {
        var words = new StringBuilder(spans.getFirst().in(text));
        for (int i = 1; i < spans.size(); i++) {
            var between = text.substring(spans.get(i - 1).end(), spans.get(i).start());
            words.append(between.length() > LONGEST_GAP ? " […] " : between).append(spans.get(i).in(text));
        }
        return words.toString();
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

package verbatim.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.source.SnapshotId;
import verbatim.source.SnapshotRef;
import verbatim.source.SnapshotText;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.HouseStyle;
import verbatim.text.wording.RareWordSearch;
import verbatim.text.wording.SourceText;
import verbatim.text.wording.Wording;
import verbatim.text.wording.WordingComparison;

/**
 * Searches what was captured for the words of a passage, or for the places that reported speech may sum up. Takes long on a large desk: call it off the screen's thread. Holds
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

    /** Places looked for in one source. */
    private static final int MOST_IN_ONE = 3;

    /** Steps in which likeness tells two places apart: smaller differences are not worth a more distant source. */
    private static final double STEP = 0.1;

    /** A place before it is read again to be shown: the text itself is not held, for there may be many. */
    private record Place(SnapshotRef snapshot, Comparison comparison, String language) {

        boolean isAsSaid() {
            return SourceHit.isAsSaid(comparison);
        }
    }

    /**
     * Where the words stand as they were said comes first, the closest source before the others. Where they were changed
     * it counts how much of them stands there: a short piece left as it was is not better than the whole with one word
     * changed.
     */
    private static final Comparator<Place> BEST_FIRST = Comparator.comparing((Place place) -> !place.isAsSaid())
            .thenComparing(place -> place.isAsSaid() ? 0 : -Math.round(place.comparison().likeness() / STEP))
            .thenComparing(place -> place.snapshot().tier())
            .thenComparing(place -> place.comparison().wording())
            .thenComparing(place -> -place.comparison().likeness());

    private final PassageReading passages;
    private final ComparedWords words;
    private final ArticleSources articleSources;
    private final SourceReading sources;
    private final SourceKeeping keeping;
    private final SourceTexts texts;
    private final HouseStyles styles;

    FindingInSources(
            PassageReading passages,
            ComparedWords words,
            ArticleSources articleSources,
            SourceReading sources,
            SourceKeeping keeping,
            SourceTexts texts,
            HouseStyles styles) {
        this.passages = passages;
        this.words = words;
        this.articleSources = articleSources;
        this.sources = sources;
        this.keeping = keeping;
        this.texts = texts;
        this.styles = styles;
    }

    /**
     * Searches for a passage.
     *
     * @throws StepRefused if the passage is not there, or is none that can be compared
     */
    public SourceSearch find(PassageId id, Scope scope, Follower follower) {
        var card = passages.card(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
        var isReported = card.row().kind() == PassageKind.INDIRECT;
        var wanted = isReported ? card.row().words() : words.of(card);
        var language = words.languageOf(card);
        var snapshots =
                scope == Scope.DESK ? sources.newest() : sources.newestOf(articleSources.of(card.article()));
        var places = new ArrayList<Place>();
        var searched = new ArrayList<String>();
        var others = new TreeMap<String, Integer>();
        var done = 0;
        Map<String, HouseStyle> held = new HashMap<>();
        for (var snapshot : snapshots) {
            if (!follower.goesOn(done++, snapshots.size())) {
                return new SourceSearch(wanted, language, searched, others, best(places, wanted, held), true);
            }
            var source = texts.of(snapshot);
            var style = held.computeIfAbsent(source.language(), styles::of);
            var found = (isReported ? reported(wanted, source) : compared(wanted, source, style))
                    .map(place -> new Place(snapshot, place, source.language()))
                    .toList();
            places.addAll(found);
            // A text is taken to be in another language only where nothing of the words stands in it: a short one may mislead.
            if (found.isEmpty() && !LanguageName.isSame(source.language(), language)) {
                others.merge(source.language(), 1, Integer::sum);
            } else {
                searched.add(snapshot.title());
            }
        }
        follower.goesOn(snapshots.size(), snapshots.size());
        return new SourceSearch(wanted, language, searched, others, best(places, wanted, held), false);
    }

    private static Stream<Comparison> compared(String wanted, SourceText source, HouseStyle style) {
        return new WordingComparison(style)
                .passages(wanted, source, MOST_IN_ONE).stream().filter(place -> place.wording() != Wording.NOT_FOUND);
    }

    /** Reported speech has no wording; what can be told is where its words stand. */
    private static Stream<Comparison> reported(String wanted, SourceText source) {
        return RareWordSearch.places(wanted, source, MOST_IN_ONE).stream()
                .map(place -> new Comparison(Wording.NOT_FOUND, List.of(place.span()), Set.of(), List.of(), place.share()));
    }

    /** Shown to a person: of a confidential source that is a look, one however many places it has. */
    private List<SourceHit> best(List<Place> places, String wanted, Map<String, HouseStyle> held) {
        Map<SnapshotId, SnapshotText> read = new HashMap<>();
        return places.stream()
                .sorted(BEST_FIRST)
                .limit(MOST_HITS)
                .map(place -> hit(place, read.computeIfAbsent(place.snapshot().id(), this::read), wanted, held))
                .toList();
    }

    private static SourceHit hit(Place place, SnapshotText text, String wanted, Map<String, HouseStyle> held) {
        return place.comparison().wording() == Wording.NOT_FOUND
                ? SourceHit.ofReported(place.snapshot(), text, place.comparison(), place.language())
                : SourceHit.of(
                        place.snapshot(), text, place.comparison(), place.language(), wanted,
                        Objects.requireNonNull(held.get(place.language())).version());
    }

    private SnapshotText read(SnapshotId id) {
        return keeping.read(id).orElseThrow(() -> new StepRefused(PassageRefusal.SNAPSHOT_NOT_THERE));
    }
}

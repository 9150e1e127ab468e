package verbatim.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;
import verbatim.source.capture.SnapshotText;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.PrintedQuote;
import verbatim.text.wording.RareWordSearch;
import verbatim.text.wording.Wording;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.word.SourceWords;

/**
 * Searches snapshots for words, or for the places that reported speech may sum up. Takes long where there are many: call
 * it off the screen's thread. Holds no transaction open while it compares.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class WordsInSources {

    /**
     * What is searched for.
     *
     * @param words as printed, or as originally said
     * @param language of the words, ISO 639-1
     * @param speaker whom the article gives them to; null where it names nobody
     * @param reported whether they only sum up what was said, so that they have no wording
     */
    public record Wanted(String words, String language, @Nullable String speaker, boolean reported) {}

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

    /** A source that was searched. */
    private record Searched(SnapshotRef snapshot, String language, List<Place> places) {}

    /** The words as they are read for the sources in one language, by the version of its house style. */
    private record Language(PrintedQuote quote, String style) {

        static Language of(WordingComparison comparison, Wanted wanted) {
            return new Language(comparison.read(wanted.words(), wanted.speaker()), comparison.style().version());
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

    private final SnapshotReading reading;
    private final SourceTexts texts;
    private final HouseStyles styles;
    private final SideBySide sideBySide;

    WordsInSources(SnapshotReading reading, SourceTexts texts, HouseStyles styles, SideBySide sideBySide) {
        this.reading = reading;
        this.texts = texts;
        this.styles = styles;
        this.sideBySide = sideBySide;
    }

    /**
     * Searches snapshots that the person may know, each by the house style of its language as it holds when the search
     * first comes to that language.
     *
     * @throws verbatim.source.SourceRefused if a snapshot is not there
     */
    public SourceSearch search(Wanted wanted, List<SnapshotRef> snapshots, Follower follower) {
        Map<String, Language> held = new ConcurrentHashMap<>();
        var searched = sideBySide.results(
                snapshots,
                snapshot -> searched(wanted, snapshot, held),
                done -> follower.goesOn(done, snapshots.size()));
        var stopped = searched.size() < snapshots.size();
        if (!stopped) {
            follower.goesOn(snapshots.size(), snapshots.size());
        }
        var read = new ArrayList<SnapshotRef>();
        var others = new TreeMap<String, Integer>();
        for (var source : searched) {
            // A text is taken to be in another language only where nothing of the words stands in it: a short one may mislead.
            if (source.places().isEmpty() && !LanguageName.isSame(source.language(), wanted.language())) {
                others.merge(source.language(), 1, Integer::sum);
            } else {
                read.add(source.snapshot());
            }
        }
        var places = searched.stream().flatMap(source -> source.places().stream()).toList();
        return new SourceSearch(wanted.words(), wanted.language(), read, others, best(places, wanted.words(), held), stopped);
    }

    private Searched searched(Wanted wanted, SnapshotRef snapshot, Map<String, Language> held) {
        var source = texts.of(snapshot);
        var language = held.computeIfAbsent(source.language(), of -> Language.of(styles.comparison(of), wanted));
        var places = places(wanted, source, language.quote())
                .map(place -> new Place(snapshot, place, source.language()))
                .toList();
        return new Searched(snapshot, source.language(), places);
    }

    /** Reported speech has no wording; what can be told is where its words stand. */
    private static Stream<Comparison> places(Wanted wanted, SourceWords source, PrintedQuote quote) {
        return wanted.reported()
                ? RareWordSearch.places(wanted.words(), source, MOST_IN_ONE).stream()
                        .map(place -> new Comparison(Wording.NOT_FOUND, List.of(place.span()), Set.of(), List.of(), place.share(), null))
                : quote.passages(source, MOST_IN_ONE).stream()
                        .filter(place -> place.wording() != Wording.NOT_FOUND);
    }

    /** Shown to a person: of a confidential source that is a look, one however many places it has. */
    private List<SourceHit> best(List<Place> places, String wanted, Map<String, Language> held) {
        Map<SnapshotId, SnapshotText> read = new HashMap<>();
        return places.stream()
                .sorted(BEST_FIRST)
                .limit(MOST_HITS)
                .map(place -> hit(place, read.computeIfAbsent(place.snapshot().id(), this::read), wanted, held))
                .toList();
    }

    private static SourceHit hit(Place place, SnapshotText text, String wanted, Map<String, Language> held) {
        return place.comparison().wording() == Wording.NOT_FOUND
                ? SourceHit.ofReported(place.snapshot(), text, place.comparison(), place.language())
                : SourceHit.of(
                        place.snapshot(), text, place.comparison(), place.language(), wanted,
                        Objects.requireNonNull(held.get(place.language())).style());
    }

    private SnapshotText read(SnapshotId id) {
        return reading.read(id).orElseThrow(SourceTexts::isNotThere);
    }
}

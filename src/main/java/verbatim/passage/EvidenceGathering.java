package verbatim.passage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.comparison.CitedPlace;
import verbatim.comparison.CitedWords;
import verbatim.comparison.ComparedExcerpt;
import verbatim.comparison.HouseStyles;
import verbatim.comparison.SourceHit;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.capture.PageWatch;
import verbatim.source.capture.SnapshotReading;

/**
 * What is laid beside a passage: evidence, searches, notes. These are rows of their own and do not collide, so no version
 * is asked for; {@link StepRefused} where the rules do not allow it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class EvidenceGathering {

    private final TransactionTemplate transaction;
    private final PassageWork work;
    private final PassageReading reading;
    private final SourceKeeping sources;
    private final SnapshotReading snapshots;
    private final ComparedWords comparedWords;
    private final CitedWords citedWords;
    private final HouseStyles styles;
    private final Stories stories;
    private final CircularSources circular;
    private final ArticleSources articleSources;
    private final EvidenceRows evidenceRows;
    private final SearchRecords searches;
    private final Notes notes;
    private final PageWatch watch;
    private final SpeakersInRecords inRecords;

    EvidenceGathering(
            TransactionTemplate transaction,
            PassageWork work,
            PassageReading reading,
            SourceKeeping sources,
            SnapshotReading snapshots,
            ComparedWords comparedWords,
            CitedWords citedWords,
            HouseStyles styles,
            Stories stories,
            CircularSources circular,
            ArticleSources articleSources,
            EvidenceRows evidenceRows,
            SearchRecords searches,
            Notes notes,
            PageWatch watch,
            SpeakersInRecords inRecords) {
        this.transaction = transaction;
        this.work = work;
        this.reading = reading;
        this.sources = sources;
        this.snapshots = snapshots;
        this.comparedWords = comparedWords;
        this.citedWords = citedWords;
        this.styles = styles;
        this.stories = stories;
        this.circular = circular;
        this.articleSources = articleSources;
        this.evidenceRows = evidenceRows;
        this.searches = searches;
        this.notes = notes;
        this.watch = watch;
        this.inRecords = inRecords;
    }

    /**
     * Looks for an excerpt in the text on file of its source, if it has one: there it must stand, or the person must say why
     * it does not; the place is filled in where none is named. Reads and compares the whole text: call it off the screen's
     * thread, and outside of any transaction.
     *
     * @throws StepRefused with what is missing
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CitedEvidence cite(SourceId source, EvidenceDetails details) {
        var text = snapshots.newestOf(List.of(source)).stream().findFirst().orElse(null);
        var place = text == null ? CitedPlace.notCompared() : citedWords.of(source, details.excerpt());
        var held = details.heldAgainst(place);
        held.requireFit();
        return new CitedEvidence(source, text, held, place.spokenBy(), place);
    }

    /** Whoever ties several passages in one transaction begins with this: whom they name, nobody takes for another until that ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<PassageId> passages) {
        inRecords.holdStill(passages, List.of());
    }

    /** Ties the passage to what was cited by hand; refused where the source has become another since it was looked through. */
    public PassageCard add(PassageId id, CitedEvidence cited) {
        var seen = card(id);
        // Before anything is locked. It is a sentence or two that is compared.
        var compared = compared(seen, cited);
        return tie(seen, cited.source(), cited.details(), cited.spokenBy(), compared, now -> {
            requireAsItWas(compared == null || isOfSameWords(now, seen));
            if (!snapshots.newestOf(List.of(cited.source())).equals(Stream.ofNullable(cited.text()).toList())) {
                throw new StepRefused(PassageRefusal.SOURCE_CHANGED);
            }
        });
    }

    /** How the quote stands to the words that are cited for it; null where it is not comparable, or not in them. */
    private @Nullable ComparedExcerpt compared(PassageCard card, CitedEvidence cited) {
        var excerpt = cited.details().excerpt();
        if (excerpt == null || !card.row().kind().isInMarks() || card.flags().compared(card.row().words()) == null) {
            return null;
        }
        var text = cited.text();
        return citedWords
                .compare(comparedWords.of(card), comparedWords.languageOf(card), card.row().speaker(), excerpt, cited.place())
                .map(compared -> text != null && text.confidential() ? compared.unquoted() : compared)
                .orElse(null);
    }

    /** Both in one: {@link #cite} and {@link #add(PassageId, CitedEvidence)}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public PassageCard add(PassageId id, SourceId source, EvidenceDetails details) {
        var cited = cite(source, details);
        return Objects.requireNonNull(transaction.execute(status -> add(id, cited)));
    }

    /**
     * Ties the passage to a place that {@link FindingInSources} found, as it was computed then: nothing is read or compared
     * again, so that this is soon done. It is refused where the passage's words, the house style or the source have become
     * others since.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public PassageCard accept(PassageId id, SourceHit hit) {
        return accept(id, hit, null);
    }

    /**
     * The same, where a person may say what the place does to the passage.
     *
     * @param stance null where the comparison says it; reported speech has no wording that would
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public PassageCard accept(PassageId id, SourceHit hit, @Nullable Stance stance) {
        var details = EvidenceDetails.of(hit, stance);
        details.requireFit();
        var seen = card(id);
        // Before anything is locked: of words in several pieces it reads the article.
        requireAsItWas(hit.found() == null || comparedWords.of(seen).equals(hit.found().compared()));
        var source = hit.snapshot().source();
        var compared = hit.found() == null
                ? null
                : new ComparedExcerpt(hit.found(), hit.frame(), hit.snapshot().confidential() ? null : hit.sentence());
        return Objects.requireNonNull(transaction.execute(status -> tie(seen, source, details, hit.spokenBy(), compared, now -> {
            requireAsItWas(hit.found() == null || isOfSameWords(now, seen));
            requireAsFound(hit);
            if (now.standingEvidence().stream().anyMatch(row -> isOf(row, hit))) {
                throw new StepRefused(PassageRefusal.EVIDENCE_ALREADY);
            }
        })));
    }

    private static boolean isOfSameWords(PassageCard now, PassageCard seen) {
        return now.row().words().equals(seen.row().words())
                && now.row().fragments().equals(seen.row().fragments())
                && now.flags().equals(seen.flags());
    }

    private void requireAsFound(SourceHit hit) {
        // What a person may not know any more is not among the newest, nor is what was captured again or became confidential.
        requireAsItWas(snapshots.newestOf(List.of(hit.snapshot().source())).equals(List.of(hit.snapshot())));
        requireAsItWas(hit.found() == null || styles.of(hit.language()).version().equals(hit.found().style()));
    }

    private static void requireAsItWas(boolean same) {
        if (!same) {
            throw new StepRefused(PassageRefusal.PLACE_OUTDATED);
        }
    }

    /** Locks the speaker, the passage, and then the source, so that what {@code asItWas} asks holds until the evidence is there. */
    private PassageCard tie(
            PassageCard card,
            SourceId source,
            EvidenceDetails details,
            List<String> spokenBy,
            @Nullable ComparedExcerpt compared,
            Consumer<PassageCard> asItWas) {
        var found = compared == null ? null : compared.found();
        // Before anything is locked: it reads the article.
        var isCircular = circular.isOne(card, source);
        var named = inRecords.holdStill(List.of(card.row().id()), List.of());
        var saved = work.change(card.row().id(), null, (p, by, at) -> {
            var comparison = found == null ? null : new StoredComparison(found);
            var evidence = new Evidence(p.id(), source, details, comparison, spokenBy, by, at);
            p.evidenceChanged(ChangeKind.EVIDENCE_ADDED, null, evidence.cited(), by, at);
            sources.holdStill(source);
            // Read again under the locks: somebody may have changed it, or added the same, meanwhile.
            var now = card(p.id());
            requireAsItWas(named.equals(Stream.ofNullable(p.speakerId()).collect(Collectors.toSet())));
            asItWas.accept(now);
            evidenceRows.save(evidence);
            p.history().lays(ChangeKind.EVIDENCE_ADDED, evidence.id().value());
            stories.tell(p.id());
            new Doubtful(now).by(details, spokenBy, compared).forEach(doubt -> p.doubt(doubt, evidence.id(), null, at));
            if (isCircular) {
                p.doubt(new DoubtMatter.Circular(), evidence.id(), null, at);
            }
            watch.goneSince(source).ifPresent(since -> p.doubt(new DoubtMatter.PageIsGone(since), evidence.id(), null, at));
        });
        // After the change, which wrote down a source that is new to the desk.
        articleSources.lay(card.article(), source);
        return saved;
    }

    private static boolean isOf(EvidenceRow row, SourceHit hit) {
        var known = row.found();
        var found = hit.found();
        if (known == null || found == null) {
            return known == found
                    && row.source().equals(hit.snapshot().source())
                    && row.locator().equals(hit.cited())
                    && Objects.equals(row.excerpt(), EvidenceDetails.of(hit, null).excerpt());
        }
        return Objects.equals(known.snapshot(), found.snapshot()) && known.spans().equals(found.spans()) && known.isOf(found.compared());
    }

    private PassageCard card(PassageId id) {
        return reading.card(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
    }

    /** Ties the passage to a place in a source that is new to the desk: both are added, or neither. */
    public PassageCard add(PassageId id, SourceDetails newSource, EvidenceDetails details) {
        var missing = new ArrayList<>(newSource.objections());
        missing.addAll(details.objections());
        if (!missing.isEmpty()) {
            throw new StepRefused(missing);
        }
        // It has no text yet that could be read.
        return add(id, cite(sources.add(newSource), details));
    }

    /** Takes a piece of evidence back on which nothing hangs that speaks against the words; it stays in the history. */
    public PassageCard withdraw(EvidenceId evidence) {
        return withdraw(evidence, "");
    }

    /**
     * The same, with the reason.
     *
     * @throws StepRefused if none is given and a doubt hangs on it that speaks against the words
     */
    public PassageCard withdraw(EvidenceId evidence, String reason) {
        var why = Written.why(Writing.REASON, reason);
        var passage = evidenceRows.passageOf(evidence).orElseThrow(() -> new StepRefused(PassageRefusal.EVIDENCE_NOT_THERE));
        return work.change(passage, null, (p, by, at) -> {
            // Loaded under the passage's lock, so that of two who withdraw it the second is told.
            var row = evidenceRows.findById(evidence).orElseThrow();
            row.withdraw(by, at);
            p.history().lays(ChangeKind.EVIDENCE_WITHDRAWN, evidence.value());
            stories.tell(passage);
            p.evidenceWithdrawn(row, why, by, at);
        });
    }

    /** Records where somebody looked, in their own words, and for what, without finding. */
    public PassageCard recordSearch(PassageId id, String searchedIn, String searchedFor) {
        var where = Written.demand(Written.fit(Writing.PLACE, searchedIn), PassageRefusal.SEARCH_WITHOUT_PLACE);
        return recorded(id, new SearchPlace.Described(where), searchedFor, false);
    }

    /**
     * Records where was searched, and for what, without finding; recorded twice at once it is recorded once.
     *
     * @param nearest whether passages were shown that say it nearest: then it is doubtful whether the words were said at all
     */
    public PassageCard recordSearch(PassageId id, SearchPlace.Sources where, String searchedFor, boolean nearest) {
        return recorded(id, where, searchedFor, nearest);
    }

    /**
     * Records what a search for the whole article did not find, without beginning the check: nobody takes a passage by it.
     * What waits for the second person or is at an end is left as it is.
     *
     * @param nearest whether there are passages that say it nearest
     * @return whether it stands beside the passage now
     */
    boolean recordFruitless(PassageId id, SearchPlace.Sources where, String searchedFor, boolean nearest) {
        var what = Written.demand(Written.fit(Writing.SEARCH, searchedFor), PassageRefusal.SEARCH_WITHOUT_WORDS);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var recorded = new AtomicBoolean();
            // Of many passages at once: none of them is a step that is taken back alone.
            work.changeInPassing(id, null, (p, by, at) -> {
                var search = new SearchRecord(id, where, what, by, at);
                if (p.isBeingChecked()) {
                    recorded.set(true);
                    var known = known(search);
                    if (known.isEmpty()) {
                        searches.save(search);
                        p.searchedBeside(search.searched(), by, at);
                    }
                    doubt(p, known.orElse(search), nearest, at);
                }
            });
            return recorded.get();
        }));
    }

    private Optional<SearchRecord> known(SearchRecord search) {
        return searches.standing(search.passage()).stream().filter(known -> known.isRepeatedBy(search)).findFirst();
    }

    private static void doubt(Passage passage, SearchRecord search, boolean nearest, Instant at) {
        if (nearest) {
            passage.doubt(new DoubtMatter.Nearest(), null, search.id(), at);
        }
    }

    private PassageCard recorded(PassageId id, SearchPlace where, String searchedFor, boolean nearest) {
        var what = Written.demand(Written.fit(Writing.SEARCH, searchedFor), PassageRefusal.SEARCH_WITHOUT_WORDS);
        return work.change(id, null, (p, by, at) -> {
            var search = new SearchRecord(id, where, what, by, at);
            var known = known(search);
            if (known.isEmpty()) {
                searches.save(search);
                p.history().lays(ChangeKind.SEARCH_RECORDED, search.id().value());
                p.evidenceChanged(ChangeKind.SEARCH_RECORDED, null, search.searched(), by, at);
            }
            doubt(p, known.orElse(search), nearest, at);
        });
    }

    /** Takes a recorded search back; it stays in the history. */
    public PassageCard withdraw(SearchId search) {
        var passage = searches.passageOf(search).orElseThrow(() -> new StepRefused(PassageRefusal.SEARCH_NOT_THERE));
        return work.change(passage, null, (p, by, at) -> {
            // Loaded under the passage's lock, so that of two who withdraw it the second is told.
            var row = searches.findById(search).orElseThrow();
            row.withdraw(by, at);
            p.history().lays(ChangeKind.SEARCH_WITHDRAWN, search.value());
            p.searchWithdrawn(row, by, at);
        });
    }

    /**
     * Says that what a search went through covers the occasion as a whole, and how one knows: without that no failed search
     * shows that something was not said.
     */
    public PassageCard cover(SearchId search, String words) {
        var said = Written.demand(Written.why(Writing.REASON, words), PassageRefusal.COVERED_WITHOUT_WORDS);
        var passage = searches.passageOf(search).orElseThrow(() -> new StepRefused(PassageRefusal.SEARCH_NOT_THERE));
        return work.change(passage, null, (p, by, at) -> {
            var row = searches.findById(search).orElseThrow();
            row.cover(said, by, at);
            p.history().lays(ChangeKind.OCCASION_COVERED, search.value());
            p.occasionCovered(row, said, by, at);
        });
    }

    /** Writes a remark. */
    public PassageCard note(PassageId id, String text) {
        return note(id, NoteKind.REMARK, text);
    }

    /** Writes a note of a kind, which it keeps when it is edited. */
    public PassageCard note(PassageId id, NoteKind kind, String text) {
        var words = Written.demand(Written.fit(Writing.NOTE, text), PassageRefusal.NOTE_EMPTY);
        return work.change(id, null, (p, by, at) -> {
            p.history().lays(ChangeKind.NOTE_WRITTEN, notes.save(new Note(id, kind, words, by, at)).id());
            p.noted(words, by, at);
        });
    }

    /**
     * Lets one's own note read otherwise.
     *
     * @param seen how it read when the person began
     * @throws StepRefused if somebody else wrote it, or it reads otherwise by now, be it that it names what the person may
     *     not know any more
     */
    public PassageCard editNote(NoteId id, String seen, String text) {
        var words = Written.demand(Written.fit(Writing.NOTE, text), PassageRefusal.NOTE_EMPTY);
        var passage = notes.findById(id.value()).map(Note::passage).orElseThrow(() -> new StepRefused(PassageRefusal.NOTE_NOT_THERE));
        return work.change(passage, null, (p, by, at) -> {
            var note = notes.findById(id.value()).orElseThrow();
            if (!note.isOf(by)) {
                throw new StepRefused(PassageRefusal.NOTE_OF_ANOTHER);
            }
            if (!note.text().equals(seen)) {
                throw new StepRefused(PassageRefusal.NOTE_READS_OTHERWISE);
            }
            if (note.text().equals(words)) {
                return;
            }
            // Under the passage's lock, so that of two windows the second is told.
            if (notes.withdraw(id.value(), by.value(), at) == 0) {
                throw new StepRefused(PassageRefusal.NOTE_READS_OTHERWISE);
            }
            p.history().lays(ChangeKind.NOTE_EDITED, id.value());
            p.history().lays(ChangeKind.NOTE_WRITTEN, notes.save(note.reading(words, at)).id());
            p.noteEdited(note.text(), words, by, at);
        });
    }
}

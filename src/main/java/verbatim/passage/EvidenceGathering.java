package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.comparison.CitedWords;
import verbatim.comparison.HouseStyles;
import verbatim.comparison.SourceHit;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;

/**
 * What is laid beside a passage: evidence, searches, notes. These are rows of their own and do not collide, so no version
 * is asked for; {@link StepRefused} where the rules do not allow it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class EvidenceGathering {

    private final PassageWork work;
    private final PassageReading reading;
    private final SourceKeeping sources;
    private final SourceReading snapshots;
    private final ComparedWords comparedWords;
    private final CitedWords citedWords;
    private final HouseStyles styles;
    private final Stories stories;
    private final ArticleSources articleSources;
    private final EvidenceRows evidenceRows;
    private final SearchRecords searches;
    private final Notes notes;

    EvidenceGathering(
            PassageWork work,
            PassageReading reading,
            SourceKeeping sources,
            SourceReading snapshots,
            ComparedWords comparedWords,
            CitedWords citedWords,
            HouseStyles styles,
            Stories stories,
            ArticleSources articleSources,
            EvidenceRows evidenceRows,
            SearchRecords searches,
            Notes notes) {
        this.work = work;
        this.reading = reading;
        this.sources = sources;
        this.snapshots = snapshots;
        this.comparedWords = comparedWords;
        this.citedWords = citedWords;
        this.styles = styles;
        this.stories = stories;
        this.articleSources = articleSources;
        this.evidenceRows = evidenceRows;
        this.searches = searches;
        this.notes = notes;
    }

    /**
     * Ties the passage to a place in a source that a person found by hand. Where the source has a text on file, the excerpt
     * must stand in it, or the person must say why it does not; the place is filled in from there where none is named.
     */
    public PassageCard add(PassageId id, SourceId source, EvidenceDetails details) {
        var place = citedWords.of(source, details.excerpt());
        var held = details.heldAgainst(place);
        held.requireFit();
        return tie(card(id), source, held, place.spokenBy(), null);
    }

    /**
     * Ties the passage to a place that {@link FindingInSources} found, as it was computed then: nothing is read or compared
     * again, so that this is soon done. It is refused where the passage's words, the house style or the source have become
     * others since.
     */
    public PassageCard accept(PassageId id, SourceHit hit) {
        return accept(id, hit, null);
    }

    /**
     * The same, where a person may say what the place does to the passage.
     *
     * @param stance null where the comparison says it; reported speech has no wording that would
     */
    public PassageCard accept(PassageId id, SourceHit hit, @Nullable Stance stance) {
        var details = EvidenceDetails.of(hit, stance);
        details.requireFit();
        return tie(card(id), hit.snapshot().source(), details, hit.spokenBy(), hit);
    }

    private void requireAsFound(PassageCard card, SourceHit hit) {
        var source = hit.snapshot().source();
        // What a person may not know any more is not among the newest, nor is what was captured again or became confidential.
        var isSameSource = snapshots.newestOf(List.of(source)).equals(List.of(hit.snapshot()));
        var found = hit.found();
        var isSameComparison = found == null
                || styles.of(hit.language()).version().equals(found.style()) && comparedWords.of(card).equals(found.compared());
        if (!isSameSource || !isSameComparison) {
            throw new StepRefused(
                    "The words, the source or the house style were changed since this place was found. Search again.");
        }
    }

    private PassageCard tie(
            PassageCard card, SourceId source, EvidenceDetails details, List<String> spokenBy, @Nullable SourceHit hit) {
        var comparison = hit == null || hit.found() == null ? null : new StoredComparison(hit.found());
        var saved = work.change(card.row().id(), null, (p, by, at) -> {
            p.evidenceChanged(ChangeKind.EVIDENCE_ADDED, null, details.locator(), by, at);
            if (hit != null) {
                // Read again under the passage's lock: somebody may have changed it, or added the same, meanwhile.
                var now = card(p.id());
                requireAsFound(now, hit);
                if (now.standingEvidence().stream().anyMatch(row -> isOf(row, hit))) {
                    throw new StepRefused("This place is evidence already.");
                }
            }
            evidenceRows.save(new Evidence(p.id(), source, details, comparison, spokenBy, by, at));
            stories.tell(p.id());
        });
        // After the change, which wrote down a source that is new to the desk.
        articleSources.lay(card.article(), source);
        return saved;
    }

    private static boolean isOf(PassageCard.EvidenceRow row, SourceHit hit) {
        var known = row.found();
        var found = hit.found();
        if (known == null || found == null) {
            return known == found
                    && row.source().equals(hit.snapshot().source())
                    && row.locator().equals(hit.cited())
                    && Objects.equals(row.excerpt(), EvidenceDetails.of(hit, null).excerpt());
        }
        return known.snapshot().equals(found.snapshot()) && known.spans().equals(found.spans()) && known.isOf(found.compared());
    }

    private PassageCard card(PassageId id) {
        return reading.card(id).orElseThrow(() -> new StepRefused("This passage is not there."));
    }

    /** Ties the passage to a place in a source that is new to the desk: both are added, or neither. */
    public PassageCard add(PassageId id, SourceDetails newSource, EvidenceDetails details) {
        var missing = new ArrayList<>(newSource.objections());
        missing.addAll(details.objections());
        if (!missing.isEmpty()) {
            throw new StepRefused(missing);
        }
        return add(id, sources.add(newSource), details);
    }

    /** Takes a piece of evidence back; it stays in the history. */
    public PassageCard withdraw(EvidenceId evidence) {
        var passage = evidenceRows.passageOf(evidence).orElseThrow(() -> new StepRefused("This evidence is not there."));
        return work.change(passage, null, (p, by, at) -> {
            // Loaded under the passage's lock, so that of two who withdraw it the second is told.
            var row = evidenceRows.findById(evidence).orElseThrow();
            row.withdraw(by, at);
            stories.tell(passage);
            p.evidenceChanged(ChangeKind.EVIDENCE_WITHDRAWN, row.locator(), null, by, at);
        });
    }

    /** Records where somebody looked, and for what, without finding; recorded twice at once it is recorded once. */
    public PassageCard recordSearch(PassageId id, String searchedIn, String searchedFor) {
        var where = Written.demand(Written.fit("place", searchedIn), "Say where you searched.");
        var what = Written.demand(Written.fit("search", searchedFor), "Say what you searched for.");
        return work.change(id, null, (p, by, at) -> {
            var search = new SearchRecord(id, where, what, by, at);
            if (searches.standing(id).stream().noneMatch(known -> known.isRepeatedBy(search))) {
                searches.save(search);
                p.evidenceChanged(ChangeKind.SEARCH_RECORDED, null, search.words(), by, at);
            }
        });
    }

    /** Takes a recorded search back; it stays in the history. */
    public PassageCard withdraw(SearchId search) {
        var passage = searches.passageOf(search).orElseThrow(() -> new StepRefused("This search is not there."));
        return work.change(passage, null, (p, by, at) -> {
            // Loaded under the passage's lock, so that of two who withdraw it the second is told.
            var row = searches.findById(search).orElseThrow();
            row.withdraw(by, at);
            p.evidenceChanged(ChangeKind.SEARCH_WITHDRAWN, row.words(), null, by, at);
        });
    }

    /** Writes a note. */
    public PassageCard note(PassageId id, String text) {
        var words = Written.demand(Written.fit("note", text), "The note is empty.");
        return work.change(id, null, (p, by, at) -> {
            notes.save(new Note(id, words, by, at));
            p.noted(words, by, at);
        });
    }
}

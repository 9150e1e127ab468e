package verbatim.passage;

import java.util.ArrayList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;

/**
 * What is laid beside a passage: evidence, searches, notes. These are rows of their own and do not collide, so no version
 * is asked for; {@link StepRefused} where the rules do not allow it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class EvidenceGathering {

    private final PassageWork work;
    private final SourceKeeping sources;
    private final EvidenceRows evidenceRows;
    private final SearchRecords searches;
    private final Notes notes;

    EvidenceGathering(PassageWork work, SourceKeeping sources, EvidenceRows evidenceRows, SearchRecords searches, Notes notes) {
        this.work = work;
        this.sources = sources;
        this.evidenceRows = evidenceRows;
        this.searches = searches;
        this.notes = notes;
    }

    /** Ties the passage to a place in a source. */
    public PassageCard add(PassageId id, SourceId source, EvidenceDetails details) {
        details.requireFit();
        return work.change(id, null, (p, by, at) -> {
            var evidence = evidenceRows.save(new Evidence(id, source, details, by, at));
            p.evidenceChanged(ChangeKind.EVIDENCE_ADDED, null, evidence.locator(), by, at);
        });
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
            p.evidenceChanged(ChangeKind.EVIDENCE_WITHDRAWN, row.locator(), null, by, at);
        });
    }

    /** Records where somebody looked, and for what, without finding. */
    public PassageCard recordSearch(PassageId id, String searchedIn, String searchedFor) {
        var where = Written.demand(Written.fit("place", searchedIn), "Say where you searched.");
        var what = Written.demand(Written.fit("search", searchedFor), "Say what you searched for.");
        return work.change(id, null, (p, by, at) -> {
            searches.save(new SearchRecord(id, where, what, by, at));
            p.evidenceChanged(ChangeKind.SEARCH_RECORDED, null, where + ": " + what, by, at);
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

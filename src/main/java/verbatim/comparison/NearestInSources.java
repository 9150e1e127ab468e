package verbatim.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.comparison.WordsInSources.Follower;
import verbatim.comparison.WordsInSources.Wanted;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;
import verbatim.source.capture.SnapshotText;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;
import verbatim.text.wording.near.NearestPassages.Candidate;

/**
 * The sentences of snapshots that say nearest what words say which are in none of them. Shown to a person, and never a
 * verdict: it changes no wording and proposes no finding. Takes long where much is new to it: call it off the screen's
 * thread. Holds no transaction open.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class NearestInSources {

    /** Places that an editor reads before the true one should be among them. */
    private static final int MOST = 3;

    /**
     * Of how many sentences the meaning is computed for one quote: of one source all, of a whole desk those that share most
     * of its rare words. Each takes three to five milliseconds, and is then known.
     */
    private static final int FRESH = 300;

    private static final int FRESH_OF_ONE = 1_500;

    private final SnapshotReading reading;
    private final SourceTexts texts;
    private final SourceSentences sentences;
    private final SentenceModel model;

    NearestInSources(SnapshotReading reading, SourceTexts texts, SourceSentences sentences, SentenceModel model) {
        this.reading = reading;
        this.texts = texts;
        this.sentences = sentences;
        this.model = model;
    }

    /**
     * The nearest passages, the best first; those in the language of the words alone. Stopped by the follower, none.
     *
     * @param snapshots that the person may know
     * @throws verbatim.source.SourceRefused if a snapshot is not there
     */
    public List<SourceHit> search(Wanted wanted, List<SnapshotRef> snapshots, Follower follower) {
        model.begin();
        var refs = new ArrayList<SnapshotRef>();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < snapshots.size(); i++) {
            if (!follower.goesOn(i, snapshots.size())) {
                return List.of();
            }
            var ref = snapshots.get(i);
            var source = texts.of(ref);
            if (LanguageName.isSame(source.language(), wanted.language())) {
                refs.add(ref);
                candidates.add(new Candidate(sentences.of(ref.id(), source), () -> texts.of(ref).text()));
            }
        }
        if (!follower.goesOn(snapshots.size(), snapshots.size())) {
            return List.of();
        }
        var fresh = candidates.size() == 1 ? FRESH_OF_ONE : FRESH;
        Map<SnapshotId, SnapshotText> read = new HashMap<>();
        return sentences.near().of(wanted.words(), candidates, model.await(), MOST, fresh).stream()
                .map(near -> {
                    var ref = refs.get(near.source());
                    var place = new Comparison(Wording.NOT_FOUND, List.of(near.span()), Set.of(), List.of(), near.likeness(), null);
                    return SourceHit.ofReported(ref, read.computeIfAbsent(ref.id(), this::read), place, wanted.language());
                })
                .toList();
    }

    /** Shown to a person: of a confidential source that is a look. */
    private SnapshotText read(SnapshotId id) {
        return reading.read(id).orElseThrow(SourceTexts::isNotThere);
    }
}

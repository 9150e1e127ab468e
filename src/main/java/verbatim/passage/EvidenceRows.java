package verbatim.passage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import verbatim.source.SourceId;

interface EvidenceRows extends Repository<Evidence, EvidenceId> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);

    /** What was not withdrawn, in the order in which it was added. */
    @Query("select e from Evidence e where e.passageId = :passage and e.withdrawnAt is null order by e.addedAt, e.id.value")
    List<Evidence> standing(PassageId passage);

    /** All from a source, what was withdrawn too. */
    @Query("select e from Evidence e where e.sourceId = :source order by e.passageId.value, e.id.value")
    List<Evidence> from(SourceId source);

    /** All that came from these, of which the others have gone into one of them, and is not with that one. */
    @Query("select e from Evidence e where e.mergedFrom in :sources and e.sourceId <> :source order by e.passageId.value, e.id.value")
    List<Evidence> cameFrom(Collection<SourceId> sources, SourceId source);

    /** Writes what was changed, so that reads by SQL in the same transaction see it. */
    void flush();

    /** Whose evidence it is, without loading it. */
    @Query("select e.passageId from Evidence e where e.id = :id")
    Optional<PassageId> passageOf(EvidenceId id);
}

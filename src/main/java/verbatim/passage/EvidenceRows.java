package verbatim.passage;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRows extends Repository<Evidence, EvidenceId> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);

    /** What was not withdrawn, in the order in which it was added. */
    @Query("select e from Evidence e where e.passageId = :passage and e.withdrawnAt is null order by e.addedAt, e.id.value")
    List<Evidence> standing(PassageId passage);

    /** Writes what was changed, so that reads by SQL in the same transaction see it. */
    void flush();

    /** Whose evidence it is, without loading it. */
    @Query("select e.passageId from Evidence e where e.id = :id")
    Optional<PassageId> passageOf(EvidenceId id);
}

package verbatim.passage;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRows extends Repository<Evidence, EvidenceId> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);

    /** Whose evidence it is, without loading it. */
    @Query("select e.passageId from Evidence e where e.id = :id")
    Optional<PassageId> passageOf(EvidenceId id);
}

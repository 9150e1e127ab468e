package verbatim.passage;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EvidenceRows extends Repository<Evidence, EvidenceId> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);
}

package verbatim.passage;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Questions extends Repository<Question, UUID> {

    Question save(Question question);

    Optional<Question> findById(UUID id);

    /** The question that waits for its answer: at most one a passage. */
    @Query("select q from Question q where q.passageId = :passage and q.answeredAt is null and q.withdrawnAt is null")
    Optional<Question> awaited(PassageId passage);
}

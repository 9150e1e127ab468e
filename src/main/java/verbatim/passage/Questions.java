package verbatim.passage;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Questions extends Repository<Question, UUID> {

    Question save(Question question);

    /** The question that waits for its answer: at most one a passage. */
    Optional<Question> findFirstByPassageIdAndAnsweredAtIsNullOrderByAskedAtDesc(PassageId passage);
}

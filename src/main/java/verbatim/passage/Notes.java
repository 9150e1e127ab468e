package verbatim.passage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, UUID> {

    Note save(Note note);

    Optional<Note> findById(UUID id);

    /** It was taken back, or reads otherwise by now. */
    @Modifying
    @Query(nativeQuery = true, value = "update note set withdrawn_by = :by, withdrawn_at = :at where id = :id and withdrawn_at is null")
    int withdraw(UUID id, UUID by, Instant at);

    /** What was withdrawn stands again. */
    @Modifying
    @Query(nativeQuery = true, value = "update note set withdrawn_by = null, withdrawn_at = null where id = :id")
    void standAgain(UUID id);
}

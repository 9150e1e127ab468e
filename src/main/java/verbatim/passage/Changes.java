package verbatim.passage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of the histories of passages. */
interface Changes extends Repository<Change, UUID> {

    /** Those of these that are there, in no order. */
    List<Change> findAllByIdIn(Collection<UUID> ids);
}

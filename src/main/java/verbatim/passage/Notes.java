package verbatim.passage;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, UUID> {

    Note save(Note note);
}

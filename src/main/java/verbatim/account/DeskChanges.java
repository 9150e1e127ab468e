package verbatim.account;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of the desk's settings; rows are only ever added. */
interface DeskChanges extends Repository<DeskChange, UUID> {

    DeskChange save(DeskChange change);
}

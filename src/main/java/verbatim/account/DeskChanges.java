package verbatim.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The history of the desk's settings; rows are only ever added. */
interface DeskChanges extends Repository<DeskChange, UUID> {

    DeskChange save(DeskChange change);

    List<DeskChange> findAllByOrderByAtDescIdDesc(Limit limit);
}

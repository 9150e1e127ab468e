package verbatim.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The history of accounts; rows are only ever added. */
interface PersonChanges extends Repository<PersonChange, UUID> {

    PersonChange save(PersonChange change);

    List<PersonChange> findAllByOrderByAtDescIdDesc(Limit limit);
}

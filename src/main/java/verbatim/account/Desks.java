package verbatim.account;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk; there is one. */
interface Desks extends Repository<DeskRow, Short> {

    @Query("select d from DeskRow d")
    DeskRow one();
}

package verbatim.account;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk; there is one. */
interface Desks extends Repository<DeskRow, Short> {

    @Query("select d from DeskRow d")
    DeskRow one();

    /** Locked until the transaction ends: of two who save at once the second sees what the first saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DeskRow d")
    DeskRow oneToChange();
}

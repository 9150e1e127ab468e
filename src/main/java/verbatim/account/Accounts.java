package verbatim.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All accounts. */
interface Accounts extends Repository<Account, PersonId> {

    Account save(Account account);

    /** Written at once, so that a username that is taken is known now. */
    Account saveAndFlush(Account account);

    /** Each request asks: without a transaction of its own it is one way to the database, and not two. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Account> findById(PersonId id);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByIssuerAndSubject(String issuer, String subject);

    boolean existsByUsername(String username);

    @Query("select a from Account a order by a.name, a.username")
    List<Account> everyone();

    /** Locked until the transaction ends, so that two administrators cannot demote each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = verbatim.account.Role.ADMIN"
            + " and a.state = verbatim.account.Account.State.ACTIVE order by a.id.value")
    List<Account> lockActiveAdministrators();

    long count();

    /** Leaves the version alone: signing in is no change that could collide with an administrator's. */
    @Modifying
    @Query("update Account a set a.lastSignInAt = :now where a.id = :id")
    void noteSignIn(PersonId id, Instant now);

    /** Leaves the version alone, too: it is nobody's business but the person's. */
    @Modifying(clearAutomatically = true)
    @Query("update Account a set a.language = :language where a.id = :id")
    void chooseLanguage(PersonId id, @Nullable String language);

    @Modifying
    @Query("update Account a set a.windowLanguage = :language where a.id = :id and (a.windowLanguage is null or a.windowLanguage <> :language)")
    void spokeIn(PersonId id, String language);
}

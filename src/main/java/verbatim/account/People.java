package verbatim.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the desk, to be read: names beside what somebody did, and who can be given work. */
@Service
@Transactional(readOnly = true)
public class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those who may sign in, by name. */
    public List<Person> active() {
        return accounts.everyone().stream().filter(Account::isActive).map(Account::person).toList();
    }

    /** The person with this identity, active or not. */
    public Optional<Person> find(PersonId id) {
        return accounts.findById(id).map(Account::person);
    }
}

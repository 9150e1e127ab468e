package verbatim.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that the machine itself does in the name of a person of the desk, such as taking in the files of a folder: history
 * names that person, and it may do what their role may.
 */
@Component
public class OnBehalf {

    private final Accounts accounts;

    OnBehalf(Accounts accounts) {
        this.accounts = accounts;
    }

    /** That person as of now; empty where nobody of that name may sign in. */
    @Transactional(readOnly = true)
    public Optional<Authentication> of(String username) {
        return accounts.findByUsername(NewPerson.lowered(username))
                .filter(Account::isActive)
                .map(account -> new SignedInPerson(account.person(), false, 0).authentication());
    }

    /** Does it on this thread as that person, whom {@link #of} gave. */
    public static void run(Authentication person, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(person);
        SecurityContextHolder.setContext(own);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

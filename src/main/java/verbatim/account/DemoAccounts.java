package verbatim.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.PersonHistory.Act;

/**
 * People with published passwords, for trying the workbench out. They exist only under the profile {@value #PROFILE},
 * and that profile is refused wherever somebody from outside could sign in with them.
 */
@Component
@Profile(DemoAccounts.PROFILE)
public class DemoAccounts implements SmartInitializingSingleton {

    /** The profile under which there are demo accounts. */
    public static final String PROFILE = "demo";

    /** The desk of the demo. Fictional people; each password is printed by the command that starts the demo. */
    public static final List<DemoAccount> DESK = List.of(
            new DemoAccount(new NewPerson("edda", "Edda Brandt", Role.EDITOR), "editor-demo-desk"),
            new DemoAccount(new NewPerson("tomas", "Tomás Rey", Role.EDITOR), "editor-demo-desk"),
            new DemoAccount(new NewPerson("ruth", "Ruth Okafor", Role.REVIEWER), "reviewer-demo-desk"),
            new DemoAccount(new NewPerson("ada", "Ada Lindqvist", Role.ADMIN), "admin-demo-desk"));

    /**
     * One account of the demo.
     *
     * @param password in clear, and no secret
     */
    public record DemoAccount(NewPerson person, String password) {}

    private final Accounts accounts;
    private final PersonHistory history;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final Clock clock;

    DemoAccounts(
            Accounts accounts,
            PersonHistory history,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            Environment environment,
            Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.encoder = encoder;
        this.transaction = transaction;
        this.environment = environment;
        this.clock = clock;
    }

    /** @throws BadConfiguration unless the application runs on its embedded database and listens on loopback alone */
    @Override
    public void afterSingletonsInstantiated() {
        if (!environment.getProperty("verbatim.embedded", Boolean.class, false)) {
            throw new BadConfiguration(ConfigurationFault.DEMO_NOT_EMBEDDED);
        }
        var address = environment.getProperty("server.address", "");
        if (!isLoopback(address)) {
            throw new BadConfiguration(ConfigurationFault.DEMO_WITHIN_REACH, address);
        }
    }

    /** Creates these accounts if the desk has nobody; otherwise does nothing and answers false. */
    public boolean createIfNobody(List<DemoAccount> people) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (accounts.count() > 0) {
                return false;
            }
            people.forEach(this::create);
            return true;
        }));
    }

    private void create(DemoAccount demo) {
        var hash = encoder.encode(demo.password());
        var account = accounts.save(new Account(demo.person(), hash, Account.PasswordState.OWN, clock.instant()));
        history.add(null, account.id(), Act.ADDED, null, demo.person().role());
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

package verbatim.account;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.PersonHistory.Act;

/**
 * Creates the first administrator while the desk has nobody, from {@code verbatim.first-admin.*}, before the first
 * request is answered. The demo brings its own people instead.
 */
@Component
@EnableConfigurationProperties(FirstAdministratorProperties.class)
public class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstAdministratorProperties properties;
    private final SignInProperties ways;
    private final IdentityProvider provider;
    private final Accounts accounts;
    private final PersonHistory history;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final Clock clock;
    private @Nullable Person created;

    FirstAdministrator(
            FirstAdministratorProperties properties,
            SignInProperties ways,
            IdentityProvider provider,
            Accounts accounts,
            PersonHistory history,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            Environment environment,
            Clock clock) {
        this.properties = properties;
        this.ways = ways;
        this.provider = provider;
        this.accounts = accounts;
        this.history = history;
        this.encoder = encoder;
        this.transaction = transaction;
        this.environment = environment;
        this.clock = clock;
    }

    /** The administrator whom this start created; empty if there was somebody already. */
    public Optional<Person> created() {
        return Optional.ofNullable(created);
    }

    /** @throws BadConfiguration if an administrator is needed and no acceptable password is configured */
    @Override
    public void afterSingletonsInstantiated() {
        if (ways.emergency()) {
            letIn();
        } else if (needsOne() && !environment.acceptsProfiles(Profiles.of(DemoAccounts.PROFILE))) {
            var person = acceptablePerson();
            var password = acceptablePassword(person);
            created = transaction.execute(status -> {
                var state = properties.oneTime() ? Account.PasswordState.ONE_TIME : Account.PasswordState.OWN;
                var account = accounts.save(new Account(person, encoder.encode(password), state, clock.instant()));
                history.add(null, account.id(), Act.ADDED, null, Role.ADMIN);
                return account.person();
            });
        }
    }

    /** A desk with an identity provider may wait for the administrator whom that sends. */
    private boolean needsOne() {
        return accounts.count() == 0 && (!provider.isSet() || ways.localAccounts() && !properties.password().isEmpty());
    }

    /** The configured administrator can sign in with the configured password, once: whatever became of the account, or if there is none. */
    private void letIn() {
        var person = acceptablePerson();
        if (properties.password().isEmpty()) {
            throw new BadConfiguration(ConfigurationFault.EMERGENCY_WITHOUT_PASSWORD);
        }
        var password = acceptablePassword(person);
        transaction.executeWithoutResult(status -> {
            var there = accounts.findByUsername(person.username());
            if (there.filter(account -> account.isOfProvider()).isPresent()) {
                throw new BadConfiguration(ConfigurationFault.FIRST_USERNAME_TAKEN, person.username());
            }
            if (there.filter(account -> canAdminister(account, password)).isEmpty()) {
                var account = there.orElseGet(() -> accounts.save(new Account(person, null, Account.PasswordState.NONE, clock.instant())));
                account.letInAgain(encoder.encode(password));
                history.add(null, account.id(), Act.LET_IN_AGAIN, null, Role.ADMIN);
            }
        });
        LOG.warn("Started in an emergency: local accounts are open, and {} is an administrator. Start without it as soon as you can.",
                person.username());
    }

    private boolean canAdminister(Account account, String password) {
        return account.isActive()
                && account.role() == Role.ADMIN
                && account.passwordHash() != null
                && encoder.matches(password, account.passwordHash());
    }

    private NewPerson acceptablePerson() {
        try {
            return new NewPerson(properties.username(), "Administrator", Role.ADMIN);
        } catch (AccountRefused refused) {
            throw new BadConfiguration(ConfigurationFault.FIRST_USERNAME_UNFIT, refused.refusals().getFirst());
        }
    }

    private String acceptablePassword(NewPerson person) {
        var password = properties.password();
        if (password.isEmpty()) {
            throw new BadConfiguration(ConfigurationFault.NOBODY_TO_SIGN_IN, person.username());
        }
        PasswordRules.refusal(person.username(), password).ifPresent(refusal -> {
            throw new BadConfiguration(ConfigurationFault.FIRST_PASSWORD_UNFIT, refusal);
        });
        return password;
    }
}

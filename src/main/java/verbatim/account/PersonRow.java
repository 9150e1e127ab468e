package verbatim.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as the administrator's list shows one.
 *
 * @param oneTimePassword whether the person has yet to choose a password
 * @param ofProvider whether the person signs in at the identity provider, which then says the role, too
 * @param roleGone whether that gives them no role any more, so that they may not sign in until it does
 * @param lastSignIn null if the person never signed in
 */
public record PersonRow(
        Person person, boolean oneTimePassword, boolean ofProvider, boolean roleGone, Instant createdAt, @Nullable Instant lastSignIn) {}

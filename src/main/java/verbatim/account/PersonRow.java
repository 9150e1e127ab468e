package verbatim.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as the administrator's list shows one.
 *
 * @param oneTimePassword whether the person has yet to choose a password
 * @param lastSignIn null if the person never signed in
 */
public record PersonRow(Person person, boolean oneTimePassword, Instant createdAt, @Nullable Instant lastSignIn) {}

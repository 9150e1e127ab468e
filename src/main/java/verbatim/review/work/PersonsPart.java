package verbatim.review.work;

import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * How many of some passages are one person's work.
 *
 * @param person null for whoever is free
 * @param name of the person
 */
public record PersonsPart(@Nullable PersonId person, @Nullable String name, int passages) {}

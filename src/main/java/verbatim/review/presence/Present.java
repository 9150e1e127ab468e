package verbatim.review.presence;

import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.passage.PassageId;

/**
 * Somebody who has an article open.
 *
 * @param label of the passage that they look at, as people call it: Q2; null where they look at none
 */
public record Present(PersonId person, String name, @Nullable PassageId passage, @Nullable String label) {}

package verbatim.review.second;

import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;

/**
 * A second look as a reviewer sees it in the list of those that were given.
 *
 * @param person who looks; null for whoever is free
 * @param left whether that person may not sign in any more
 * @param first what it is held against, once it was handed in
 * @param second what it came to; null until it was handed in
 */
public record GivenLook(LookRow look, @Nullable String person, boolean left, @Nullable Finding first, @Nullable Finding second) {}

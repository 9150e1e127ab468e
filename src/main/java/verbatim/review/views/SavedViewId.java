package verbatim.review.views;

import java.util.UUID;

/** Identity of a {@link SavedView}. */
public record SavedViewId(UUID value) {}

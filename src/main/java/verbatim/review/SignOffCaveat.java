package verbatim.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;

/**
 * A {@link Caveat} as it is kept with its sign-off.
 *
 * @param reason why the article may be printed with it; null only where an older build did not ask
 */
@Embeddable
record SignOffCaveat(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "passage_id")) PassageId passage,
        @Enumerated(EnumType.STRING) Caveat.Kind kind,
        @Enumerated(EnumType.STRING) @Nullable Finding finding,
        @Nullable String reason) {}

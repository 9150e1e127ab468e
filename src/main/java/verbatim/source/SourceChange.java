package verbatim.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One correction of what is said of a source.
 *
 * @param by name
 * @param keptBack whether what was changed is not told, for it tells who a confidential source is
 * @param lines what was changed; none where that is kept back
 */
public record SourceChange(Instant at, String by, boolean keptBack, List<Line> lines) {

    /**
     * One thing that became another.
     *
     * @param what its name, such as "Title"
     * @param before null where there was nothing
     * @param after null where nothing was left
     */
    public record Line(String what, @Nullable String before, @Nullable String after) {}
}

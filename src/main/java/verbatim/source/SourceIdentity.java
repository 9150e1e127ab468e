package verbatim.source;

import java.util.List;

/**
 * All that is said of a source, with what is kept back from others.
 *
 * @param changes newest first
 */
public record SourceIdentity(SourceDetails details, List<SourceChange> changes) {}

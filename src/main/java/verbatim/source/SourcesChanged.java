package verbatim.source;

/**
 * A source was added or corrected, or somebody may now know who a confidential one is. Published in the transaction that
 * changes it.
 */
public record SourcesChanged() {}

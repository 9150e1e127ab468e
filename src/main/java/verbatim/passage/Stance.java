package verbatim.passage;

/** What a piece of evidence does to a passage. */
public enum Stance {
    /** The record bears it out. */
    SUPPORTS,
    /** The record says otherwise. */
    CONTRADICTS
}

package verbatim.passage;

/** Whether an alteration changes what the quote means. Required with {@link Finding#ALTERED}. */
public enum MaterialChange {
    /** The meaning differs. */
    MATERIAL,
    /** The words differ, the meaning does not. */
    IMMATERIAL
}

package verbatim.passage;

import verbatim.message.Worded;

/** Whether an alteration changes what the quote means. Required with {@link Finding#ALTERED}. */
public enum MaterialChange implements Worded {
    /** The meaning differs. */
    MATERIAL,
    /** The words differ, the meaning does not. */
    IMMATERIAL
}

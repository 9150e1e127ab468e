package verbatim.source.capture;

import verbatim.message.Worded;

/** What became of a source's page since it was captured. */
public enum PageNews implements Worded {
    /** It reads otherwise; what it says now is the source's newest text. */
    CHANGED,
    /** Its server has said, again and again for a day, that there is no such page, or nobody knows the server any more. */
    GONE,
    /** It is there again. */
    BACK,
    /** It could not be had for days, for whatever reason. */
    OUT_OF_REACH
}

package verbatim.review;

import verbatim.message.Worded;

/** Whom a filter means without naming anybody. */
public enum Whom implements Worded {
    /** Whoever looks: a filter that is shared shows everybody their own. */
    ME,
    /** Nobody at all. */
    NOBODY,
    /** Whoever is free: it was given out, and to nobody by name. */
    FREE
}

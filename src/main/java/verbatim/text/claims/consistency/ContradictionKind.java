package verbatim.text.claims.consistency;

import org.springframework.modulith.NamedInterface;
import verbatim.message.Worded;

/** What does not go together in a text. */
@NamedInterface("claims")
public enum ContradictionKind implements Worded {
    /** Two figures for one thing. */
    FIGURES,
    /** Somebody is something, and is it no longer. */
    TITLE,
    /** One name in two spellings. */
    SPELLING,
    /** A day of the week that is not that date's. */
    WEEKDAY,
    /** Parts that do not make the whole. */
    SUM,
    /** A share that is not that of its two figures. */
    SHARE,
    /** Two ages of somebody, or an age that is not that between two dates. */
    AGE
}

package verbatim.text;

import verbatim.message.Worded;

/** What kind of check a claim asks for. One claim may ask for several. */
public enum ClaimKind implements Worded {
    /** A number, an amount, a share. */
    FIGURE,
    /** When something was. */
    DATE,
    /** How somebody or something is called. */
    NAME,
    /** What somebody is: office, title, function. */
    DESIGNATION,
    /** That something happened, or is done. */
    EVENT,
    /** That something is more, less, the first, the largest. */
    COMPARISON,
    /** That somebody, or some record, says so. */
    SOURCE,
    /** Where something was. */
    PLACE,
    /** A state of things that is none of the others. */
    OTHER
}

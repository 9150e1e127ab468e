package verbatim.text.wording.style;

import verbatim.message.Worded;

/** What is wrong with a line of a house style's list. */
public enum StyleFault implements Worded {
    /** The number of the line, and one of the others. */
    IN_LINE,
    TOO_LONG,
    SIDE_EMPTY,
    NO_EQUATION,
    EQUATION,
    NO_FIGURE
}

package verbatim.review;

import verbatim.message.Worded;

/** Whatever there is of a kind, where a filter asks for it. */
public enum Anything implements Worded {
    ANY
}

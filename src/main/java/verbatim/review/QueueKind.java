package verbatim.review;

import verbatim.message.Worded;

/** Of which of the two kinds a passage is. */
public enum QueueKind implements Worded {
    QUOTES,
    CLAIMS
}

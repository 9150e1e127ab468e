package verbatim.ui.component;

import verbatim.message.Worded;

/** What the screens say of doubts. */
public enum DoubtLine implements Worded {
    /** So many of one passage. */
    OPEN,
    HEADING,
    SETTLE,
    /** Shows in the text what does not go together. */
    SHOW_PLACES,
    /** To first and second finding side by side, where a reviewer decides. */
    BOTH_FINDINGS,
    WHY_SETTLED,
    SETTLED,
    SETTLED_ONES,
    SETTLED_BY,
    FILTER,
    OF_SOURCE,
    NO_SOURCE,
    /** What a piece of evidence does to the passage; of one that is doubted, that only who cited it says so. */
    BEARS_OUT,
    SAYS_WHO_CITED,
    /** Of one that has the words, where a problem was found all the same. */
    WORDS_STAND_THERE,
    CONTRADICTS,
    /** Instead of how words stood to a record, where somebody typed them and no text on file has them. */
    AS_TYPED,
    WHY_WITHDRAWN,
    WITHDRAW,
    WHY_IT_STANDS,
    NOTHING_PROPOSED,
    WHY_APPROVED,
    APPROVE,
    APPROVED_BECAUSE
}

package verbatim.review;

import verbatim.message.Worded;

/** Why an article is not signed off. */
public enum ReviewRefusal implements Worded {
    SIGNED_OFF_ALREADY,
    ARTICLE_CHANGED,
    STILL_OPEN,
    WAIVED_WITHOUT_REASON,
    PROBLEM_WITHOUT_REASON,
    FACTS_PROPOSED,
    FACTS_NOT_LOOKED_FOR
}

package verbatim.article;

import verbatim.message.Worded;

/** What is known of an article and can be corrected. */
public enum ArticleField implements Worded {
    HEADLINE,
    LANGUAGE,
    BYLINE,
    PUBLICATION,
    SLUG,
    ADDRESS,
    PUBLISHED_ON,
    DEADLINE,
    EMBARGO,
    /** A comment of its file for which it has no passage. */
    COMMENT
}

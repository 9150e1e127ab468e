package verbatim.article;

import verbatim.message.Worded;

/** The lines that are written about an article, each as the beginning of a sentence. */
public enum ArticleLine implements Worded {
    HEADLINE,
    BYLINE,
    PUBLICATION,
    SLUG,
    ADDRESS
}

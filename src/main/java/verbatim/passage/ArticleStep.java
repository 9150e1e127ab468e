package verbatim.passage;

import verbatim.message.Worded;

/** What kind of step somebody took in an article that is none on one of its passages alone. The sentence says on how many. */
public enum ArticleStep implements Worded {
    FACTS_TAKEN,
    FACTS_MERGED,
    FACTS_DISMISSED,
    PASSAGES_GIVEN,
    /** By whoever does them from now on. */
    PASSAGES_TAKEN,
    /** They are nobody's, or whose their article is. */
    PASSAGES_WITHDRAWN,
    ARTICLE_GIVEN,
    ARTICLE_WITHDRAWN
}

package verbatim.ui.articles;

import verbatim.message.Worded;

/** What the home says of what it shows. */
enum ArticlesLine implements Worded {
    AWAITING_REVIEW,
    ALL,
    NOTHING_AWAITS,
    /** In which facts wait for a decision. */
    FACTS,
    FACTS_NOT_LOOKED_FOR,
    NONE_SUCH,
    TITLE,
    FIND,
    IMPORT,
    NONE,
    NONE_LIKE_THIS,
    /** In the place of an article's progress, which is not told. */
    LOOKED_AT_BLIND,
    IMPORTED,
    DETAILS,
    THERE_NOW,
    DEADLINE_AT,
    EMBARGO_AT,
    HEADLINE,
    BYLINE,
    PUBLICATION,
    SLUG,
    ADDRESS,
    DATE,
    DEADLINE,
    EMBARGO,
    HEADLINE_HELP,
    DATE_UNREADABLE,
    DEADLINE_UNREADABLE,
    EMBARGO_UNREADABLE,
    READING,
    IMPORT_TITLE,
    IMPORT_NOW,
    PASTE_HERE
}

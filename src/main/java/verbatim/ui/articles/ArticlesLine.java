package verbatim.ui.articles;

import verbatim.message.Worded;

/** What the home says of what it shows. */
enum ArticlesLine implements Worded {
    AWAITING_REVIEW,
    ALL,
    NOTHING_AWAITS
}

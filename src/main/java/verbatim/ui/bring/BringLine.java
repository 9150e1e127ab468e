package verbatim.ui.bring;

import verbatim.message.Worded;

/** What the screen says to which a page is brought, and the button that brings it. */
enum BringLine implements Worded {
    TITLE,
    ASKS,
    WORDS,
    AS_ARTICLE,
    AS_ARTICLE_HELP,
    AS_SOURCE,
    AS_SOURCE_HELP,
    OF_ARTICLE,
    OF_ARTICLE_HELP,
    FIND_WORDS,
    FIND_WORDS_HELP,
    BUTTON,
    BUTTON_TITLE,
    BUTTON_HELP,
    BUTTON_DRAG,
    CODE,
    COPY,
    COPIED,
    BY_HAND,
    BY_HAND_GO
}

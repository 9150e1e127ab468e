package verbatim.ui.sources;

import verbatim.message.Worded;

/** What the screens say of the pages that sources were fetched from. */
enum PageNewsLine implements Worded {
    TITLE,
    ABOUT,
    NONE,
    LINK,
    SEEN,
    SEEN_BY,
    OTHERS,
    TEXT,
    PAGE,
    LAST_THERE,
    GONE_SINCE,
    IN_VAIN,
    CHECK_NOW,
    CHECKING,
    NOT_CHECKED,
    NO_SUCH_PAGE,
    AS_FETCHED,
    COPY,
    LEFT_OUT,
    ITS_TEXT,
    WEB_ARCHIVE,
    WEB_ARCHIVE_HELP
}

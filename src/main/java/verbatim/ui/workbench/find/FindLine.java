package verbatim.ui.workbench.find;

import verbatim.message.Worded;

/** What the search of the sources says. */
enum FindLine implements Worded {
    FAILED,
    WHOLE_DESK,
    RECORD,
    NONE_OF_THESE,
    ACCEPT,
    TITLE,
    SEARCHED,
    PROGRESS,
    WRITE_ORIGINAL,
    SEARCH_RECORDED,
    ACCEPTED,
    CHOSEN_PLACE,
    NO_WORDING,
    IN_SOURCE,
    AGAINST,
    DOES_TO_PASSAGE,
    STANCE,
    CLOSER,
    SAY_STANCE,
    OTHER_SPEAKER,
    ENTER_ORIGINAL,
    SAID_IN,
    /** {0} how many sources, {1} their language, {2} that of the words searched for, {3} whether these are original ones. */
    OTHER_LANGUAGE,
    TRANSLATED,
    SEARCH_TITLE,
    WHERE,
    WHERE_HELP,
    FOR_WHAT,
    RECORD_SEARCH,
    STOPPED_BEFORE,
    NOT_COMPARABLE,
    NO_SOURCE_HERE,
    NO_SOURCE_AT_ALL,
    SEARCHED_SO_FAR,
    NOTHING,
    PLACES
}

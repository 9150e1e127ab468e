package verbatim.passage;

import verbatim.message.Worded;

/** The sentences and half sentences of a passage's history, each with places for what it speaks of. */
enum HistoryPhrase implements Worded {
    /** Nobody did it: the application itself. */
    SYSTEM,
    FOUND,
    FOUND_BY,
    MARKED,
    /** What somebody else found. */
    BROUGHT_IN,
    IS_CHECKER,
    TOOK_STEP,
    CHANGED_STATE,
    DID,
    DID_SO,
    CHANGED,
    /** What is left after a change where nothing is. */
    NOTHING,
    BECAUSE,
    UNDID,
    TAKEN_BACK,
    NAMED_THEN,
    CORRECTED,
    CORRECTED_FROM,
    SEARCHED,
    IN_SOURCES,
    STOPPED_IN_SOURCES,
    AND_MORE,
    ASKED,
    HEARD,
    HEARD_SOMETIME
}

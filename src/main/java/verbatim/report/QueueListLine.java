package verbatim.report;

import verbatim.message.Worded;

/** What a list of passages says as a file, beside the passages. */
enum QueueListLine implements Worded {
    DOCUMENT,
    SHOWN,
    PASSAGES,
    /** How many there are. */
    COUNT,
    /** That there are more. */
    CUT,
    POSITION,
    PRODUCED,
    PRODUCED_BY,
    NO_PASSAGE,
    FREE,
    UNKNOWN
}

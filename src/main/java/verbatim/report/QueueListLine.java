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
    UNKNOWN,
    /** The column that says how many doubts are open, where no status says it. */
    DOUBTS,
    /** So many of a passage. */
    OPEN_DOUBTS,
    /** Of what nobody waits any more, since enough of what was given out with it is done. */
    ENOUGH_DONE
}

package verbatim.review.talk;

import verbatim.message.Worded;

/** Why something is not said in a thread, or not changed. */
public enum TalkRefusal implements Worded {
    POST_EMPTY,
    POST_TOO_LONG,
    POST_OF_ANOTHER,
    /** Somebody changed it or took it back since. */
    POST_READS_OTHERWISE,
    /** Whoever wrote it may not know a name in it any more. */
    POST_HOLDS_HIDDEN,
    /** Whether an answer is needed, whoever asked says, and whom they asked. */
    ASKED_BY_ANOTHER,
    /** Whom it asked has answered, or left the desk; or the thread was settled. */
    ASKS_NO_MORE,
    THREAD_NOT_THERE,
    RESOLVED_ALREADY,
    /** What is to be settled is not all that was said. */
    SAID_MEANWHILE,
    OPEN_ALREADY
}

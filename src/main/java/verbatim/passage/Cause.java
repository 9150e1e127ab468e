package verbatim.passage;

import verbatim.message.Worded;

/** Why something was done that no person gave a reason for: the rules of the desk did it, or a step was taken back. */
public enum Cause implements Worded {
    /** A new revision changed the words. */
    NEW_WORDS,
    /** Other words were marked as the passage, or it was taken for another kind. */
    MARKED_ANEW,
    /** The words have changed, and were compared with the evidence again. */
    COMPARED_AGAIN,
    /** Words, finding or evidence were changed after it was submitted. */
    CHANGED_SINCE_SUBMITTED,
    /** The desk told its speaker from another who was taken for the same. */
    SPEAKER_TOLD_APART,
    /** The desk has switched the second check off. */
    SECOND_CHECK_OFF,
    /** Who dismissed it took that back; an older build wrote it. */
    DISMISSED_BY_MISTAKE,
    /** Who approved it took that back; an older build wrote it. */
    APPROVED_BY_MISTAKE,
    /** Who marked it took that back. */
    MARKED_BY_MISTAKE
}

package verbatim.passage;

import verbatim.message.Worded;

/** By what step of a person a doubt was settled. */
public enum Settling implements Worded {
    /** Somebody said whose words they are. */
    SPEAKER_NAMED,
    /** Somebody said that the two names are one speaker's. */
    SPEAKERS_ONE,
    /** The original words were entered, or it is said no more that nobody has seen them. */
    ORIGINAL_TOLD,
    /** Somebody ticked "attribution checked". */
    ATTRIBUTION_CHECKED,
    /** Somebody said by hand which words it is, or of which kind. */
    MARKED_ANEW,
    /** The evidence that it hung on was withdrawn. */
    EVIDENCE_WITHDRAWN,
    /** The words were changed, and compared again with the evidence that it hung on. */
    COMPARED_AGAIN,
    /** The newest text of the source has the words again as they were cited. */
    IN_RECORD_AGAIN,
    /** The page of the source is there again. */
    PAGE_BACK,
    /** The search that it hung on was withdrawn. */
    SEARCH_WITHDRAWN,
    /** The step that raised it was taken back. */
    STEP_TAKEN_BACK,
    /** A new edit does not say it any more; settled by who brought it. */
    NEW_EDIT,
    /** Whoever concluded that the words stand wrote why; it is open again with another finding. */
    CONCLUDED,
    /** Somebody wrote why it is none. */
    NOTED,
    /** A reviewer looked at both findings and kept the first. */
    FIRST_KEPT,
    /** A reviewer looked at both findings and agreed with the second: it is checked again. */
    SECOND_TAKEN,
    /** A reviewer looked at both findings and kept what was concluded since, which is neither. */
    THIRD_KEPT,
    /** Whoever looked a second time took back what they had handed in. */
    LOOK_TAKEN_BACK
}

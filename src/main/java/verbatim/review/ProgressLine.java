package verbatim.review;

import verbatim.message.Worded;
import verbatim.passage.Status;

/** How many passages have a status, in a few words. */
enum ProgressLine implements Worded {
    NOTHING,
    VERIFIED,
    PROBLEM,
    CANNOT_VERIFY,
    AWAITING_REVIEW,
    AWAITING_ANSWER,
    TO_CHECK;

    static ProgressLine of(Status status) {
        return switch (status) {
            case VERIFIED -> VERIFIED;
            case PROBLEM -> PROBLEM;
            case CANNOT_VERIFY -> CANNOT_VERIFY;
            case AWAITING_REVIEW -> AWAITING_REVIEW;
            case AWAITING_ANSWER -> AWAITING_ANSWER;
            case TO_CHECK -> TO_CHECK;
            case DISMISSED -> throw new IllegalArgumentException("what is dismissed is not counted");
        };
    }
}

package verbatim.review.second;

import verbatim.message.Worded;

/** Why a second look is not given, kept or decided on. */
public enum SecondRefusal implements Worded {
    /** None of the passages can be drawn. */
    NOTHING_TO_DRAW,
    /** Less than one, or more than a hundred per cent. */
    HOW_MANY,
    PERSON_GONE,
    /** Whoever is to look had to do with the passage. */
    HAD_A_HAND,
    LOOK_NOT_THERE,
    /** Somebody else has taken it. */
    TAKEN,
    HANDED_IN_ALREADY,
    /** The current text does not hold the passage any more. */
    TEXT_GONE,
    FINDING_MISSING,
    /** It cannot be concluded about a passage of this kind. */
    FINDING_DOES_NOT_FIT,
    /** A finding that rests on a record, and nobody said on which. */
    SOURCE_MISSING,
    SOURCE_NOT_THERE,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** Somebody has seen both side by side, or too much time is over. */
    TOO_LATE,
    NOT_HANDED_IN,
    NOT_FOR_YOU,
    /** Who decides is one of the two. */
    ONE_OF_THE_TWO,
    DECIDED_ALREADY,
    /** What was to be kept is not what stands. */
    STANDS_NO_MORE,
    /** The second finding is what stands already. */
    STANDS_ALREADY
}

package verbatim.text.wording.style;

import org.springframework.modulith.NamedInterface;
import verbatim.message.Worded;
import verbatim.text.wording.word.CutWords;

/** The kinds of change that a house style can permit. */
@NamedInterface("wording")
public enum Cleaning implements Worded {
    /** An "um" or a "you know" left out. */
    FILLER,
    /** A repeated start left out: "we have, we have seen". */
    REPETITION,
    /** A note of the transcript left out: "[Laughter]". */
    STAGE_DIRECTION,
    /** CutWords left out with a mark, at most as many as {@link HouseStyle#ellipsisLimit()}. */
    ELLIPSIS,
    /** CutWords put in, or put in the place of others, in square brackets. */
    BRACKET,
    /** A contraction for its long form, or the reverse. */
    CONTRACTION,
    /** The same number written in another way. */
    NUMBER_SPELLING,
    /** The same word spelled in another way. */
    SPELLING
}

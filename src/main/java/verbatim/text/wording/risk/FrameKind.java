package verbatim.text.wording.risk;

import org.springframework.modulith.NamedInterface;
import verbatim.message.Worded;

/** How a record says words without asserting them. */
@NamedInterface("wording")
public enum FrameKind implements Worded {
    /** A negation outside the cut, before or behind it, or in the next sentence. */
    DENIED,
    /** Somebody else's words, which the speaker only reports. */
    ASCRIBED,
    /** What would be, under a condition. */
    SUPPOSED,
    /** The words of a question. */
    ASKED,
    /** Said to be uncertain, or to be only told. */
    DOUBTED,
    /** Taken back afterwards, or owned to be a joke. */
    TAKEN_BACK,
    /** Bound to a condition or an exception that stands behind the cut. */
    CONDITIONED
}

package verbatim.text.wording.risk;

import org.springframework.modulith.NamedInterface;
import verbatim.message.Worded;

/** A change, or a cut, that can turn the meaning. A permitted change carries its risk all the same. */
@NamedInterface("wording")
public enum Risk implements Worded {
    /** A "not" or its like was added or lost. */
    NEGATION,
    /** A figure was changed. */
    NUMBER,
    /** A name was changed, added or lost, or brackets put in what the record does not bear out. */
    NAME,
    /** A hedge, a modal verb or a condition was lost or put in. */
    MODALITY,
    /** The quote ends before a "but" or an "if", leaves out the condition before it, or loses its question mark. */
    TRUNCATION,
    /** The record denies, doubts, supposes or asks the words, takes them back, or gives them to somebody else: a {@link Frame}. */
    FRAME
}

package verbatim.passage;

import verbatim.message.Worded;

/** Why the words may be somebody else's than the article has them: a sentence each, with the names. */
public enum SpeakerDoubt implements Worded {
    OTHER,
    UNSURE,
    /** Who speaks in the record may not be told. */
    UNTOLD
}

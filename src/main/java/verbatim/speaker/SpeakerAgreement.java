package verbatim.speaker;

/** Whether the speaker whom an article names is the one whom a record names, as far as the names tell it. */
public enum SpeakerAgreement {
    /** The names are those of one person. */
    SAME,
    /** They may be: one of the two names only a function, an organisation or a given name, or the words are retold. */
    UNSURE,
    /** The record names somebody else. */
    OTHER,
    /** One of the two names nobody. */
    UNKNOWN
}

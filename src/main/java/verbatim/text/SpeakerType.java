package verbatim.text;

/** What a speaker is. */
public enum SpeakerType {
    /** A person with a name. */
    PERSON,
    /** An organisation, an authority, a company, a newspaper. */
    ORGANISATION,
    /** A document that is quoted itself: a report, a statement, a letter. */
    DOCUMENT,
    /** Somebody whom the text does not name: "a senior official". */
    UNNAMED
}

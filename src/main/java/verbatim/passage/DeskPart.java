package verbatim.passage;

/** What of the desk screens show that is of no single article. */
public enum DeskPart {
    /** Long texts on their way in. */
    IMPORTS,
    /** Who belongs to the desk, and in which role. */
    PEOPLE,
    /** The desk's own settings. */
    SETTINGS,
    /** What people are told. */
    NOTICES,
    /** What is said of sources, and which of them are confidential. */
    SOURCES,
    /** What is said of speakers, and who of them are one. */
    SPEAKERS
}

package verbatim.passage;

import verbatim.message.Worded;

/** What is said of a note that somebody else wrote, in a file that was brought in. */
enum OthersLine implements Worded {
    /** Whose it is. */
    BY,
    BY_ON,
    IN_FILE,
    IN_FILE_ON,
    /** Of which words it is, where these are not the passage's. */
    ABOUT,
    /** What they concluded, and what the desk has concluded itself. */
    CONCLUDED,
    CONCLUDED_OTHERWISE,
    /** Whose it is and what it says. */
    WHOLE,
    /** What they filed it under. */
    FILED_UNDER
}

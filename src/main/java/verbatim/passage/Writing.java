package verbatim.passage;

import verbatim.message.Worded;

/** What people write about a passage, each as the beginning of a sentence. */
public enum Writing implements Worded {
    ANSWER,
    CORRECTION,
    EXCERPT,
    LOCATOR,
    NAME,
    NOTE,
    PLACE,
    QUESTION,
    REASON,
    SEARCH,
    SPEAKER
}

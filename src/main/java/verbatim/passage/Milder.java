package verbatim.passage;

import verbatim.message.Worded;

/** What the evidence shows that a finding is milder than, as half sentences that name the source. */
public enum Milder implements Worded {
    CONTRADICTS,
    COMPARED,
    OTHER_SPEAKER
}

package verbatim.speaker;

import verbatim.message.Worded;

/** What a speaker is. */
public enum SpeakerKind implements Worded {
    PERSON,
    ORGANISATION,
    /** An account of a network, of which only its handle is known: "@harbourwatch". */
    ACCOUNT,
    /** Several who are not named one by one: "protesters". */
    GROUP,
    /** Nobody has said. An open kind is better than a wrong one. */
    UNKNOWN;

    /** What a name alone tells. */
    public static SpeakerKind of(String name) {
        if (name.strip().startsWith("@")) {
            return ACCOUNT;
        }
        return SpeakerName.of(name).isOrganisation() ? ORGANISATION : UNKNOWN;
    }
}

package verbatim.speaker;

import verbatim.message.Worded;

/** Why a step on the desk's speakers is not allowed. */
public enum SpeakerRefusal implements Worded {
    SPEAKER_NOT_THERE,
    NO_SPEAKER_NAME,
    SPEAKER_NAME_TOO_LONG,
    SPEAKER_TITLE_TOO_LONG,
    SPEAKER_NEWER_VERSION,
    /** With its name, and with that of whom it has gone into. */
    GONE_INTO,
    ONE_ALREADY,
    NOT_TAKEN_FOR_ANOTHER,
    CHANGED_MEANWHILE,
    NOBODY_CHOSEN
}

package verbatim.notice;

import verbatim.message.Worded;

/** Why a step on a webhook is not taken. */
public enum HookRefusal implements Worded {
    NO_EVENT,
    TOO_MANY,
    WEBHOOK_NOT_THERE,
    NEWER_WEBHOOK,
    NOT_GIVEN_UP
}

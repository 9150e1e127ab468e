package verbatim.passage;

import verbatim.account.Role;

/** What a person can do with a passage. Which of these are open is in {@link PassageCard#allowed}. */
public enum PassageStep {
    /** Become its checker. */
    TAKE,
    /** Change its finding, flags, speaker, evidence or searches. */
    CHANGE,
    /** Say why a doubt is none. */
    SETTLE,
    ASK,
    ANSWER,
    SUBMIT,
    WITHDRAW,
    SEND_BACK(Role.REVIEWER),
    APPROVE(Role.REVIEWER),
    REOPEN(Role.REVIEWER),
    /** Dismiss it, or ask for that. */
    DISMISS,
    CONFIRM_DISMISSAL,
    REFUSE_DISMISSAL,
    RESTORE;

    private final Role least;

    PassageStep() {
        this(Role.EDITOR);
    }

    PassageStep(Role least) {
        this.least = least;
    }

    /** The least role that may take it; {@link QuoteChecking} and {@link Reviewing} ask the same. */
    public Role least() {
        return least;
    }
}

package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What the card says of threads. */
public enum TalkLine implements Worded {
    TITLE,
    BEGIN_HINT,
    BEGIN_FIELD,
    BEGIN,
    REPLY,
    REPLY_FIELD,
    SEND,
    PEOPLE,
    NEW,
    TO_YOU,
    EDIT,
    EDITED,
    EARLIER,
    EDIT_TITLE,
    EDIT_FIELD,
    SAVE,
    TAKE_BACK,
    TAKEN_BACK,
    RESOLVE,
    REOPEN,
    RESOLVED,
    REOPENED,
    SETTLED,
    /** What was saved, as the line below says it. */
    BEGUN_NOW,
    REPLIED_NOW,
    EDITED_NOW,
    TAKEN_BACK_NOW,
    RESOLVED_NOW,
    REOPENED_NOW,
    /** Whose answer is waited for, and that none is needed. */
    WAITS_FOR,
    WAITS_AGAIN,
    NEEDS_NONE,
    NO_ANSWER_NEEDED,
    ANSWER_NEEDED,
    /** The same for whoever hears it apart from the line in which it stands. */
    NO_ANSWER_NEEDED_FROM,
    ANSWER_NEEDED_FROM,
    NO_ANSWER_NEEDED_NOW,
    ANSWER_NEEDED_NOW,
    /** In the list of passages: so many threads are open. */
    OPEN,
    /** In the list of passages: in so many threads is something unread. */
    UNREAD
}

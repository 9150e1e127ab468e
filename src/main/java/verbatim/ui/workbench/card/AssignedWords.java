package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What the card says of whose work the passage is. */
enum AssignedWords implements Worded {
    YOURS,
    THEIRS,
    FREE,
    /** Whose it is, and who gave it out. */
    BY,
    /** The same where the article was given as a whole. */
    WITH_ARTICLE,
    ENOUGH,
    TAKE,
    TAKE_OVER,
    ASSIGN,
    ASSIGN_PASSAGE,
    TAKE_OVER_FROM,
    THEY_ARE_TOLD,
    /** What was saved, to follow a colon. */
    TAKEN
}

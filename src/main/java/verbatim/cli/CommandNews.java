package verbatim.cli;

import verbatim.message.Worded;

/** What a command says beside its result. */
enum CommandNews implements Worded {
    UNSEALED_BY_OLDER,
    UNSEALED,
    OWN_SEAL,
    OTHER_SEAL,
    BACKUP_WITHOUT_SEAL,
    BACKED_UP,
    RESTORED,
    NOT_UNDONE,
    DATABASE_RUNS_AGAIN,
    TRIED_AGAIN,
    UNFINISHED_REMOVED,
    /** What is to be known of the article's file, or of one among the sources. */
    OF_FILE
}

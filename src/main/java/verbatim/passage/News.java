package verbatim.passage;

/** What was changed on the desk, for whoever shows it. It says what to read anew, and no more. */
sealed interface News permits PassagesChanged, PartChanged, PresenceChanged {}

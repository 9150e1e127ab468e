package verbatim.text.carry;

/** What became of a passage in the next edit of its text. */
public enum Fate {
    /** The same letters and digits in the same order, and in the same order among the other passages that were kept. */
    UNCHANGED,
    /** The same letters and digits, before or behind other passages than it was. */
    MOVED,
    /** Still this passage, but with other words: some differ, are missing, or were added inside its marks. */
    CHANGED,
    /** Gone: of its words no more than about half stand together anywhere. */
    REMOVED;

    /** Whether its words are the same as before. */
    public boolean kept() {
        return this == UNCHANGED || this == MOVED;
    }
}

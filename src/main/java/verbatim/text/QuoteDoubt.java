package verbatim.text;

/** Of what in a quote the text core is not sure, so that a person looks there first. */
public enum QuoteDoubt {
    /** Whose words they are: nobody was found, only a weak rule found somebody, or a pronoun or function may mean another as well. */
    SPEAKER,
    /** The text calls the speaker by a surname alone that two of its people have. */
    SURNAME,
    /** A quotation mark has no partner, so that where the quote begins or ends is a guess. */
    MARKS,
    /** Whether it is somebody's words, or a title, a name, a word as a word. */
    KIND
}

package verbatim.document;

/** By what people find a place in a document again. */
public enum LocatorKind {
    /** A page; its label is the number as counted from the first sheet, such as "12". */
    PAGE,
    /** A moment of a recording; its label is "hh:mm:ss", such as "00:12:07". */
    TIME,
    /** Who speaks, named as the transcript names them; {@link Locator#NOBODY} where it leaves that open. */
    SPEAKER,
    /** A line that the document numbers in its margin, as those of courts do. */
    LINE,
    /** A paragraph, counted from 1; for documents that have neither pages nor times. */
    PARAGRAPH
}

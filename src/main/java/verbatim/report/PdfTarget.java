package verbatim.report;

/** Where words of a page lead. */
sealed interface PdfTarget {

    /** What is said of it to who cannot see it. */
    String said();

    /** An address of the web, in ASCII. */
    record Web(String address, String said) implements PdfTarget {}

    /** A place in the same file, which may be written later. */
    record Place(String name, String said) implements PdfTarget {}
}

package verbatim.report;

/**
 * How large the letters of a part are, in points.
 *
 * @param body of what is not told apart
 * @param words of the words of passages
 * @param excerpt of what stands in sources, and of differences
 */
record PdfScale(float body, float words, float excerpt) {

    static final PdfScale PAGE = new PdfScale(9.5f, 10, 9.2f);
    static final PdfScale TABLE = new PdfScale(8, 8.6f, 8.4f);
    static final PdfScale MARGIN = new PdfScale(7.2f, 7.2f, 7.2f);
    static final PdfScale FOOT = new PdfScale(8.5f, 8.5f, 8.5f);

    private static final float SMALL = 7.5f;

    /** Of what is less than the thing itself. */
    float small() {
        return Math.min(SMALL, body);
    }
}

package verbatim.text.turn;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line that looks like a speaker's label.
 *
 * @param name empty where the line says only that somebody else speaks
 * @param time beside the name; null for none
 * @param words where in the line the words begin
 * @param personal whether it can be nobody's but a speaker's: a title, a part played, a number, a known first name
 */
record Label(Form form, String name, @Nullable String time, int words, boolean personal) {

    enum Form {
        /** "MR. HALE:", "McGEE:", "The CHAIRMAN." */
        CAPITALS,
        /** "Maya Ortiz:" */
        MIXED,
        /** "Q.", "A:" */
        LETTER,
        /** "Maya Ortiz  0:03", alone on its line. */
        ALONE,
        /** ">>", or the dash of a dialogue. */
        UNNAMED
    }
}

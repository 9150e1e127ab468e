package verbatim.text.attribution;

import verbatim.text.Span;

/**
 * A statement reported without marks.
 *
 * @param content the reported statement (UTF-16)
 * @param ascription whose it is
 */
record Reported(Span content, Ascription ascription) {
}

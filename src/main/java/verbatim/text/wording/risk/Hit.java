package verbatim.text.wording.risk;

/**
 * Framing words that were found.
 *
 * @param kind what they make of the quoted ones
 * @param from the first of them
 * @param to the word after the last one
 */
record Hit(FrameKind kind, int from, int to) {
}

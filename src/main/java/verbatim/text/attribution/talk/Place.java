package verbatim.text.attribution.talk;

/**
 * Where a text mentions somebody who may speak.
 *
 * @param offset where (UTF-16)
 * @param figure index in the cast
 * @param subject whether the sentence there makes him act
 * @param quoted whether it stands in somebody's words
 */
record Place(int offset, int figure, boolean subject, boolean quoted) {
}

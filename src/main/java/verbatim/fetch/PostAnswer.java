package verbatim.fetch;

/**
 * What a server said to what was posted to it.
 *
 * @param status of HTTP
 * @param beginning the first of what it said besides, as text: what is no UTF-8 stands there as U+FFFD
 */
public record PostAnswer(int status, String beginning) {}

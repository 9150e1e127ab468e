package verbatim.document;

/**
 * The text of a file.
 *
 * @param words what the file says, without a byte order mark; line ends are as they came
 * @param charset name of the encoding that its bytes were read in, such as "UTF-8"
 */
public record PlainText(String words, String charset) {}

package verbatim.review.talk;

/**
 * What is said about one passage.
 *
 * @param label of the passage, such as Q2
 * @param number of the passage in its article
 * @param open threads that nobody has settled
 * @param unread threads in which something is that the one who asks has not read
 */
public record OpenTalk(String label, int number, int open, int unread) {}

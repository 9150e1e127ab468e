/**
 * Threads: what people of the desk say to each other about a passage, whom they mention, and what is unread of it. Talking
 * changes nothing of the check; an open thread is shown where an article is signed off, and keeps nobody from it.
 */
@NamedInterface("talk")
@NullMarked
package verbatim.review.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

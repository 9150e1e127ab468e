package verbatim.passage;

import org.jspecify.annotations.Nullable;
import verbatim.source.capture.Captured;

/**
 * Where the text that evidence cites can still be read when its source is gone. Nothing is told of confidential sources: whoever
 * finds a page with the same hash knows who they are.
 *
 * @param archiveUrl where a public web archive keeps it; null where nobody said so
 * @param captured when the desk captured that text, which is when it was looked up; null where it has none
 */
public record KeptCopy(@Nullable String archiveUrl, @Nullable Captured captured) {}

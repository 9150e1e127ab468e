/**
 * What was captured of a source: pasted, read from a file or fetched, and kept as snapshots that never change, with its
 * wording and with the screenshots and recordings attached. Reads it all again, the texts only for those who may know the
 * source.
 */
@NamedInterface("capture")
@NullMarked
package verbatim.source.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What is hidden of confidential sources, and from whom: their titles and addresses and the names of those who speak in them,
 * wherever words are shown that may hold them. What is stored stays as it is;
 * {@link verbatim.source.confidence.MaskReading} asks for each person anew.
 */
@NamedInterface("confidence")
@NullMarked
package verbatim.source.confidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

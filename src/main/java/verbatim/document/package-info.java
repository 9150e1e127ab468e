/**
 * Bytes to text: what somebody brings becomes words, with the pages, times and speakers by which they are cited, or a
 * refusal that says why it cannot be read; and articles, with what is said of them ({@link verbatim.document.StoryReading}).
 * Plain Java with a reader for each format; of the house around it, it knows {@code message}, and
 * the turns of {@code text}.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = {"message", "text :: turn"})
@NullMarked
package verbatim.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

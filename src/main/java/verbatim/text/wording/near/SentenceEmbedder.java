package verbatim.text.wording.near;

import org.springframework.modulith.NamedInterface;

/**
 * Turns a sentence into a point whose direction tells what it means: the nearer two directions, the nearer the meanings.
 * Safe for use by several threads.
 */
@NamedInterface("wording")
public interface SentenceEmbedder {

    /** Whether it understands a language (ISO 639-1); of another it would only guess. Small models mostly know English alone. */
    default boolean knows(String language) {
        return language.equals("en");
    }

    /** The direction of a sentence, of length 1; the same for the same sentence. */
    SentenceVector of(String sentence);
}

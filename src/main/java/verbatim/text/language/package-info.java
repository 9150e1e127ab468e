/**
 * What the engine knows of each language: one readable resource a language under {@code verbatim/text/}, read into a
 * {@link verbatim.text.language.Language}, and the guess of a text's language from its small words.
 */
@NullMarked
package verbatim.text.language;

import org.jspecify.annotations.NullMarked;

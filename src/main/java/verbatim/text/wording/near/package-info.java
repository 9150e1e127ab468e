/**
 * For words that are in no source: the sentences that say it nearest. By the rare words that they share and, where a
 * {@link verbatim.text.wording.near.SentenceEmbedder} is given that knows the language, by meaning. Shown, never a verdict:
 * no wording is decided here.
 */
@NullMarked
package verbatim.text.wording.near;

import org.jspecify.annotations.NullMarked;

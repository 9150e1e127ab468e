/**
 * Who speaks in a text that is told in talks, turn by turn, as stories are: all utterances are weighed at once, once everything
 * that ascribes a quote in its own paragraph is known.
 */
@NullMarked
package verbatim.text.attribution.talk;

import org.jspecify.annotations.NullMarked;

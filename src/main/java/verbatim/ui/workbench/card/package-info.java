/**
 * The card of the chosen passage and its parts: words, speaker, finding, evidence, notes, the next steps, history, and the
 * same words elsewhere. It shows a {@link verbatim.passage.PassageCard} and takes each step through
 * {@link verbatim.ui.workbench.step.Steps}; of the article around it, it knows nothing.
 */
@NullMarked
package verbatim.ui.workbench.card;

import org.jspecify.annotations.NullMarked;

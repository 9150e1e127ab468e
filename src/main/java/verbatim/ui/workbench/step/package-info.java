/**
 * How a step on a passage is taken, whichever part of the workbench asks for it: saved at once through one place,
 * {@link verbatim.ui.workbench.step.Steps}, which says what is missing where it cannot be, takes it back, and again.
 */
@NullMarked
package verbatim.ui.workbench.step;

import org.jspecify.annotations.NullMarked;

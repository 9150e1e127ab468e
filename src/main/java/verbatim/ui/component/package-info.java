/**
 * The parts that several screens are made of: status words, progress, the article's text, times, refusals.
 * They show records and tell of gestures; they know no service.
 */
@NullMarked
package verbatim.ui.component;

import org.jspecify.annotations.NullMarked;

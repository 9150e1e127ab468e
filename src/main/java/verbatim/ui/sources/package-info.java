/**
 * The desk's sources: their list, their sheets, and their texts with the place a quote comes from.
 * Adding one is a dialog that other screens open too.
 */
@NullMarked
package verbatim.ui.sources;

import org.jspecify.annotations.NullMarked;

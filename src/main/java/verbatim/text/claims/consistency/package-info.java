/**
 * What a text says against itself: two figures for one thing, a title that its own words contradict, a name spelt two ways, a
 * weekday that is not that date's, a sum, a share or an age that does not come out. Each rule is a class, and strict: what it
 * is not sure of it leaves alone, for a desk stops reading what cries wolf.
 */
@NullMarked
package verbatim.text.claims.consistency;

import org.jspecify.annotations.NullMarked;

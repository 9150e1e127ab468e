/**
 * Finds the passages of a text in its next edit: where each stands now, and whether its words are still the same. Knows
 * nothing of what the passages are; all offsets are UTF-16 units of the text that they belong to.
 *
 * <p>The words of both texts are set against each other once, for all passages ({@code WordMap}): {@code SharedRuns} finds
 * the runs of words that both have, {@code RunChains} joins them into the longest stretches that go on in the same order,
 * best first, so that a word has one place and a paragraph may have moved, and {@code GapFilling} looks for single words
 * between them. Then each passage is read from that map ({@code PassagePlace}).
 */
@NamedInterface("carry")
@NullMarked
package verbatim.text.carry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package verbatim.text.wording.align;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;

/**
 * A gap and what the house style says of it.
 *
 * @param gap where quote and source differ
 * @param piece the number of the piece that it belongs to
 * @param permitted the rules that permit it (none where only typography differs), or null where it changes the words
 * @param swallowed what the words that a mark of omission stands for do to those that are printed; null where there is none
 */
public record ReadGap(Gap gap, int piece, @Nullable Set<Cleaning> permitted, @Nullable Swallowed swallowed) {

    /** What it does not take a word to leave out: it cannot turn the meaning. */
    private static final Set<Cleaning> HARMLESS =
            EnumSet.of(Cleaning.FILLER, Cleaning.STAGE_DIRECTION, Cleaning.REPETITION);

    /** What writes the same words, names and figures in another way. */
    private static final Set<Cleaning> SPELLED = EnumSet.of(Cleaning.FILLER, Cleaning.STAGE_DIRECTION, Cleaning.REPETITION,
            Cleaning.SPELLING, Cleaning.NUMBER_SPELLING);

    /** Whether words were changed that no rule permits to change. */
    public boolean changed() {
        return permitted == null;
    }

    /** Whether only what tells nothing was left out. */
    public boolean harmless() {
        return permitted != null && HARMLESS.containsAll(permitted);
    }

    /** Whether the same words were only written in another way. */
    public boolean spelling() {
        return permitted != null && !permitted.isEmpty() && SPELLED.containsAll(permitted);
    }

    /** Whether words in brackets were put in, or in the place of others. */
    public boolean bracketed() {
        return permitted != null && permitted.contains(Cleaning.BRACKET);
    }

    /** Whether a mark stands for what was left out, and nothing else was done. */
    public boolean omission() {
        return swallowed != null && gap.dropped();
    }

    /** The rule that tells most of it, or null. */
    public @Nullable Cleaning cleaning() {
        return permitted == null ? null : permitted.stream().reduce((one, other) -> other).orElse(null);
    }
}

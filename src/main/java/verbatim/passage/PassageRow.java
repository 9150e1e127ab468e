package verbatim.passage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/**
 * A passage as a list or the marked text shows it.
 *
 * @param number counts from 1 within the article
 * @param claimKinds what kinds of check a claim asks for, in their order; none of a quote
 * @param checkedBy null where nobody has taken it
 * @param openDoubts how many of its doubts nobody has settled
 * @param isDismissedAgainst whether it was dismissed though evidence stands that speaks against its words
 * @param isDoubtedSince whether it is approved, and something is doubted of it that nobody knew or answered for then
 */
public record PassageRow(
        PassageId id,
        int number,
        PassageKind kind,
        Set<ClaimKind> claimKinds,
        @Nullable PassageId parent,
        Printed printed,
        CheckState state,
        @Nullable Finding finding,
        @Nullable Checker checkedBy,
        int openDoubts,
        boolean isDismissedAgainst,
        boolean isDoubtedSince,
        boolean isRemoved) {

    /** Keeps the kinds from being changed later. */
    public PassageRow {
        claimKinds = ClaimKinds.inOrder(claimKinds);
    }

    /** One of which nothing is known that would speak against its dismissal, and no kind of a claim. */
    public PassageRow(
            PassageId id,
            int number,
            PassageKind kind,
            @Nullable PassageId parent,
            Printed printed,
            CheckState state,
            @Nullable Finding finding,
            @Nullable Checker checkedBy,
            int openDoubts) {
        this(id, number, kind, Set.of(), parent, printed, state, finding, checkedBy, openDoubts, false, false, false);
    }

    /**
     * What the article prints.
     *
     * @param words exactly as printed, an ellipsis between fragments
     * @param fragments where it stands in the revision's text
     * @param speaker name as fully as the article gives it
     */
    public record Printed(String words, List<Span> fragments, @Nullable String speaker) {

        /** Keeps the list from being changed later. */
        public Printed {
            fragments = List.copyOf(fragments);
        }

        /** As a text prints it. */
        public static Printed in(String text, List<Span> fragments, @Nullable String speaker) {
            return new Printed(Anchor.words(fragments, text), fragments, speaker);
        }
    }

    /** Who checks it. */
    public record Checker(PersonId id, String name) {}

    /** As people call it: Q2. */
    public String label() {
        return kind.letter() + number;
    }

    /** What its state and finding come to. */
    public Status status() {
        return Status.of(state, finding, isRemoved);
    }

    /** Its words, exactly as printed, an ellipsis between fragments. */
    public String words() {
        return printed.words();
    }

    /** Where it stands in the revision's text, in UTF-16 code units. */
    public List<Span> fragments() {
        return printed.fragments();
    }

    /** The speaker's name as fully as the article gives it; null where it gives none. */
    public @Nullable String speaker() {
        return printed.speaker();
    }

    /** Who checks it; null where nobody has taken it. */
    public @Nullable PersonId checkerId() {
        return checkedBy == null ? null : checkedBy.id();
    }

    /** The checker's name; null where nobody has taken it. */
    public @Nullable String checker() {
        return checkedBy == null ? null : checkedBy.name();
    }

    /** The same passage as it would be of another kind, or with other words. */
    PassageRow as(PassageKind other, List<Span> fragments, String words) {
        return new PassageRow(
                id, number, other, other.isQuote() ? Set.of() : claimKinds, parent, new Printed(words, fragments, printed.speaker()), state, finding, checkedBy, openDoubts,
                isDismissedAgainst, isDoubtedSince, isRemoved);
    }

    /** The same passage in a text that begins {@code by} UTF-16 units earlier. */
    public PassageRow shifted(int by) {
        var shifted = printed.fragments().stream()
                .map(f -> new Span(f.start() + by, f.end() + by))
                .toList();
        return new PassageRow(
                id, number, kind, claimKinds, parent, new Printed(printed.words(), shifted, printed.speaker()), state, finding, checkedBy, openDoubts,
                isDismissedAgainst, isDoubtedSince, isRemoved);
    }
}

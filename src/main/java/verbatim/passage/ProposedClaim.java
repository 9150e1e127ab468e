package verbatim.passage;

import java.util.List;
import java.util.Set;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/**
 * A checkable statement that the text core found and that nobody has looked at yet.
 *
 * @param number by which it is called in its article
 * @param fragments where it stands in the article's text, in UTF-16 units
 * @param paragraph in which it begins, from 1
 * @param words as printed, an ellipsis between fragments
 * @param checkable the words that make it checkable, in UTF-16 units of the text
 * @param kinds what kinds of check it asks for
 */
public record ProposedClaim(
        int number, List<Span> fragments, int paragraph, String words, List<Span> checkable, Set<ClaimKind> kinds, MadeIn madeIn) {

    /** Who makes it. */
    public enum MadeIn {
        /** The reporter. */
        TEXT,
        /** Somebody who is quoted. */
        QUOTE
    }

    /** Keeps the lists from being changed later. */
    public ProposedClaim {
        fragments = List.copyOf(fragments);
        checkable = List.copyOf(checkable);
        kinds = ClaimKinds.inOrder(kinds);
    }

    /** Where it begins in the text. */
    public int start() {
        return fragments.getFirst().start();
    }
}

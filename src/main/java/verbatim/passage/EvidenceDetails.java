package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a piece of evidence.
 *
 * @param locator where in the source: page, time code, paragraph
 * @param excerpt the source's words at that place
 */
public record EvidenceDetails(String locator, @Nullable String excerpt, Stance stance) {

    private static final int LONGEST_LOCATOR = 500;
    private static final int LONGEST_EXCERPT = 20_000;

    /** Trims; an empty excerpt is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public EvidenceDetails {
        locator = locator.strip().replace('\0', '\uFFFD');
        excerpt = excerpt == null || excerpt.isBlank() ? null : excerpt.strip().replace('\0', '\uFFFD');
    }

    /**
     * Refuses what cannot stand, before anything is saved for its sake.
     *
     * @throws StepRefused with what is missing
     */
    public void requireFit() {
        var objections = objections();
        if (!objections.isEmpty()) {
            throw new StepRefused(objections);
        }
    }

    List<String> objections() {
        var found = new ArrayList<String>();
        if (locator.isEmpty()) {
            found.add("Say where in the source the words stand: a page, a time code, a paragraph.");
        }
        if (locator.length() > LONGEST_LOCATOR) {
            found.add("The place in the source is longer than %,d characters.".formatted(LONGEST_LOCATOR));
        }
        if (excerpt != null && excerpt.length() > LONGEST_EXCERPT) {
            found.add("The excerpt is longer than %,d characters.".formatted(LONGEST_EXCERPT));
        }
        return List.copyOf(found);
    }
}

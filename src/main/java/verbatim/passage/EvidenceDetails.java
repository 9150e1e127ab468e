package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.CitedPlace;
import verbatim.comparison.SourceHit;
import verbatim.message.Refusal;
import verbatim.source.SourceLocator;
import verbatim.text.TypedWords;

/**
 * What a person enters about a piece of evidence.
 *
 * @param locator where in the source
 * @param excerpt the source's words at that place
 * @param notInText why the excerpt is cited though it does not stand in the text on file of the source; null where it does
 */
public record EvidenceDetails(
        SourceLocator locator, @Nullable String excerpt, Stance stance, @Nullable String notInText) {

    private static final int LONGEST_LOCATOR = 500;
    private static final int LONGEST_EXCERPT = 20_000;

    /** An empty excerpt is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public EvidenceDetails {
        excerpt = optional(excerpt);
        notInText = optional(notInText);
    }

    /** With the place in a person's own words. */
    public EvidenceDetails(String locator, @Nullable String excerpt, Stance stance, @Nullable String notInText) {
        this(SourceLocator.written(locator), excerpt, stance, notInText);
    }

    /** Of a source without a text on file, or with these words in it. */
    public EvidenceDetails(String locator, @Nullable String excerpt, Stance stance) {
        this(locator, excerpt, stance, null);
    }

    /**
     * Of a place that was found.
     *
     * @param stance what a person says that it does to the passage; null where the comparison says it: other words
     *     contradict
     */
    static EvidenceDetails of(SourceHit hit, @Nullable Stance stance) {
        var shown = !hit.isCompared() || hit.isAsSaid() ? Stance.SUPPORTS : Stance.CONTRADICTS;
        return new EvidenceDetails(hit.cited(), hit.excerpt(), stance == null ? shown : stance, null);
    }

    private static @Nullable String optional(@Nullable String text) {
        return TypedWords.keptOrNone(text);
    }

    /**
     * As they hold against the text on file: with the place, where the person named none and the words stand there.
     *
     * @throws StepRefused if the words do not stand there and nobody says why they are cited
     */
    EvidenceDetails heldAgainst(CitedPlace place) {
        return switch (place.standing()) {
            case NOT_COMPARED -> new EvidenceDetails(locator, excerpt, stance, null);
            case FOUND -> new EvidenceDetails(locator.isEmpty() && place.cited() != null ? place.cited() : locator, excerpt, stance, null);
            case MISSING -> {
                if (notInText == null) {
                    throw new StepRefused(PassageRefusal.CITED_WORDS_NOT_IN_TEXT, place.source());
                }
                if (!TypedWords.haveAWord(notInText)) {
                    throw new StepRefused(PassageRefusal.REASON_WITHOUT_WORD);
                }
                yield this;
            }
        };
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

    /** What stands against them; empty where nothing does. */
    public List<Refusal> objections() {
        var found = new ArrayList<Refusal>();
        if (locator.isEmpty()) {
            found.add(Refusal.of(PassageRefusal.NO_LOCATOR));
        }
        if (locator.length() > LONGEST_LOCATOR) {
            found.add(Refusal.of(PassageRefusal.TOO_LONG, Writing.LOCATOR, LONGEST_LOCATOR));
        }
        if (excerpt != null && excerpt.length() > LONGEST_EXCERPT) {
            found.add(Refusal.of(PassageRefusal.TOO_LONG, Writing.EXCERPT, LONGEST_EXCERPT));
        }
        if (notInText != null && notInText.length() > LONGEST_LOCATOR) {
            found.add(Refusal.of(PassageRefusal.TOO_LONG, Writing.REASON, LONGEST_LOCATOR));
        }
        return List.copyOf(found);
    }
}

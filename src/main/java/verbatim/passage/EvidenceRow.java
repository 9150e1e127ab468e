package verbatim.passage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;

/**
 * A piece of evidence beside a passage, as it is read.
 *
 * @param found how the words stood to the source; null where nothing was compared
 * @param story evidence with the same one shares its wording, and counts as one source
 * @param withdrawn null while it stands
 */
public record EvidenceRow(
        EvidenceId id,
        Provenance provenance,
        Cited cited,
        Stance stance,
        @Nullable FoundWords found,
        UUID story,
        Signature added,
        @Nullable Signature withdrawn) {

    /** The source. */
    public SourceId source() {
        return provenance.source();
    }

    /** What the source is called; its codename, where it is confidential. */
    public String title() {
        return provenance.title();
    }

    /** Where in the source: page, time code, paragraph. */
    public SourceLocator locator() {
        return cited.locator();
    }

    /** The words there; null where none are cited. */
    public @Nullable String excerpt() {
        return cited.excerpt();
    }

    boolean isStanding() {
        return withdrawn == null;
    }

    /**
     * Whether the words that were compared are only as somebody typed them: no text on file has them. That the quote has
     * the same then shows nothing.
     */
    public boolean isTyped() {
        return found != null && found.snapshot() == null;
    }

    /** Whether that is all there is to say of them: the quote has the same, as they were typed. */
    public boolean isOnlyTyped() {
        return found != null && found.snapshot() == null && found.hasTheWords();
    }

    /**
     * The source that a piece of evidence is from.
     *
     * @param title the codename, where it is confidential
     * @param confidential whether nothing may be said that tells who the source is
     * @param citation as one would cite it in print
     * @param isAnswer whether it is what somebody answered the desk
     * @param form on what terms; null where nobody answered, or nobody said
     * @param copy where what is cited is kept; null of confidential sources, and where nothing is
     */
    public record Provenance(
            SourceId source,
            String title,
            boolean confidential,
            Tier tier,
            @Nullable String citation,
            @Nullable String url,
            boolean isAnswer,
            Confirmation.@Nullable Form form,
            @Nullable KeptCopy copy) {

        /** Whether it tells of a text that was captured after the other's. */
        public boolean isNewerThan(Provenance other) {
            var mine = copy == null ? null : copy.captured();
            var its = other.copy == null ? null : other.copy.captured();
            return mine != null && (its == null || mine.at().isAfter(its.at()));
        }
    }

    /**
     * The place in a source that is cited.
     *
     * @param spokenBy who says the words there, as the record names them; nobody where that is not known or kept back
     * @param notInText why the excerpt is cited though it does not stand in the text on file; null where it does
     */
    public record Cited(SourceLocator locator, @Nullable String excerpt, List<String> spokenBy, @Nullable String notInText) {

        /** Keeps the list from being changed later. */
        public Cited {
            spokenBy = List.copyOf(spokenBy);
        }
    }
}

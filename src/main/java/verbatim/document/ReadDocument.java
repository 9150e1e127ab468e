package verbatim.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, and where in it.
 *
 * @param text its words; lines end with a line feed, paragraphs with an empty line; without byte order mark, U+0000 and
 *     lone surrogates, and never blank
 * @param title what the document itself gives as its title
 * @param author whom the document itself names as its author
 * @param published the day that the document itself gives
 * @param locators its pages, times, speakers and paragraphs, in the order of their offsets; those of one kind at
 *     different offsets
 * @param charset name of the encoding its bytes were read in; null where the format knows no choice of one
 * @param warnings what of it could not be read for certain, or was left out
 */
public record ReadDocument(
        String text,
        DocumentFormat format,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        List<Locator> locators,
        @Nullable String charset,
        List<ReadWarning> warnings) {

    /** Keeps its own lists. */
    public ReadDocument {
        locators = List.copyOf(locators);
        warnings = List.copyOf(warnings);
    }

    /** Its paragraphs, in their order. */
    public List<ReadParagraph> paragraphs() {
        return ReadParagraph.of(text, locators);
    }

    /**
     * What the place at an offset is cited by.
     *
     * @param offset in UTF-16 units of the text
     * @return empty where the document has no locator of the kind at or before the offset
     */
    public Optional<Locator> locatorAt(LocatorKind kind, int offset) {
        // Read once for each piece of evidence: documents have thousands of locators at most.
        return Locator.holding(locators, kind, offset);
    }

    /** The label of the {@linkplain #locatorAt locator at an offset}. */
    public Optional<String> labelAt(LocatorKind kind, int offset) {
        return locatorAt(kind, offset).map(Locator::label);
    }
}

package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.message.Sentences;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Stance;
import verbatim.source.Tier;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/** A piece of evidence beside a passage. */
@Schema(name = "Evidence", description = "What ties a passage to a source.")
record EvidenceResource(
        UUID id,
        UUID source,
        @Schema(description = "What the source is called; its codename, where it is confidential.") String title,
        boolean confidential,
        Tier tier,
        @Nullable String citation,
        @Nullable String url,
        @Schema(description = "Where in the source, in words.", example = "page 3") String locator,
        @Schema(description = "The words there.") @Nullable String excerpt,
        @Schema(description = "Why the excerpt is cited though it does not stand in the text on file.") @Nullable String notInText,
        @Schema(description = "Who says the words there, as the record names them.") List<String> spokenBy,
        Stance stance,
        @Schema(description = "How the words stood to the source when the evidence was added.") @Nullable Compared compared,
        @Schema(description = "Evidence of the same story shares its wording and counts as one source.") UUID story,
        Signed added,
        @Nullable Signed withdrawn) {

    /** How the words of a passage stood to a source. */
    @Schema(name = "Compared", description = "How the words of a passage stand to a source; computed, never typed.")
    record Compared(
            @Schema(description = "The words that were compared: the printed ones, or those of the original of a translation.") String words,
            Wording wording,
            @Schema(description = "What can turn the meaning though the letters may fit.") List<Risk> risks,
            @Schema(description = "Word by word.") List<Run> difference,
            @Schema(description = "Version of the house style and of the rules.") String style) {}

    /** One run of words of a comparison. */
    @Schema(name = "DifferenceRun")
    record Run(Difference.Op op, String quote, String source) {}

    static EvidenceResource of(EvidenceRow row, Sentences sentences) {
        return new EvidenceResource(
                row.id().value(),
                row.source().value(),
                row.title(),
                row.provenance().confidential(),
                row.provenance().tier(),
                row.provenance().citation(),
                row.provenance().url(),
                row.locator().words(sentences),
                row.excerpt(),
                row.cited().notInText(),
                row.cited().spokenBy(),
                row.stance(),
                compared(row.found()),
                row.story(),
                Signed.of(row.added()),
                Signed.orNone(row.withdrawn()));
    }

    private static @Nullable Compared compared(@Nullable FoundWords found) {
        return found == null
                ? null
                : new Compared(
                        found.compared(),
                        found.wording(),
                        found.risks().stream().sorted().toList(),
                        found.difference().stream().map(run -> new Run(run.op(), run.quote(), run.source())).toList(),
                        found.style());
    }
}

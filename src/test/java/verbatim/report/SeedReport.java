package verbatim.report;

import static verbatim.report.Reports.compared;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;
import static verbatim.report.Reports.supporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageKind;
import verbatim.passage.Translation;
import verbatim.source.SourceId;
import verbatim.text.Span;

/** A report on the seed's text, with findings and sources made up. */
final class SeedReport {

    private static final String POST = "My Agriculture Secretary is standing up for Texas farmers, and we will keep, uh, "
            + "escalating consequences, including TARIFFS and, maybe, SANCTIONS, unless Mexico honors the Treaty, and does "
            + "not GIVE TEXAS THE WATER THEY ARE OWED!";

    private SeedReport() {}

    static Report read() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("seeds/articles"), "000_*.txt")) {
            return report(Files.readString(files.iterator().next()));
        }
    }

    private static Report report(String text) {
        var transcript = new SourceId(UUID.randomUUID());
        var post = new SourceId(UUID.randomUUID());
        var url = "https://transcripts.example/2025/05/03/a-rather-long-address-that-must-break-somewhere?session=morning&part=12";
        var translated = new Flags(false, true, new Translation("«La soberanía no se vende.»", "Spanish", "Ana Traductora"), true, true, null);
        var outer = span(text, "\"He said,").start();
        var outerEnd = text.indexOf("Sheinbaum stated") - 1;
        return Reports.of(
                "Mexican President Claudia Sheinbaum publicly rejected a proposal by former U.S. President Donald Trump…",
                text,
                List.of(Reports.signOff(0, null, "Q9 was opened again: the transcript was corrected"), Reports.signOff(2, "The press office is closed until Monday.", "a new revision changed the words")),
                passage("Q1", text, span(text, "\"sovereignty is not for sale.\"")).kind(PassageKind.PARTIAL, null)
                        .by("Claudia Sheinbaum", "Mexican President", "declaring", "at a Saturday event")
                        .flags(translated).approved(Finding.FAITHFUL)
                        .evidence(supporting(evidence(transcript, "Transcript of the speech (made up)", url, "12:41", "La soberanía no se vende; la soberanía se ama y se defiende.")))
                        .get(),
                passage("Q2", text, new Span(outer, outerEnd), span(text, "\"Sovereignty is not for sale. Sovereignty is loved and defended.\""))
                        .by("Claudia Sheinbaum", "Mexican President", "stated", "a speech in eastern Mexico")
                        .is(CheckState.IN_CHECK, null)
                        .turned(CheckState.Step.SEND_BACK, "The second half is missing from the excerpt.").get(),
                passage("Q3", text, span(text, "'How can we help you fight drug trafficking? I propose that the United States military come in and help you.'"))
                        .kind(PassageKind.DIRECT, "Q2").by("Donald Trump", null, "said", null).get(),
                passage("Q4", text, span(text, "'No, President Trump,'")).kind(PassageKind.DIRECT, "Q2")
                        .by("Claudia Sheinbaum", null, "said", null).get(),
                passage("Q5", text, span(text, "\"We will never accept the presence of the United States military in our territory.\""))
                        .approved(Finding.EXACT)
                        .evidence(supporting(evidence(transcript, "Transcript of the speech (made up)", url, "14:02", null)))
                        .get(),
                passage("Q10", text, span(text, "has maintained that bilateral cooperation must respect national boundaries"))
                        .kind(PassageKind.INDIRECT, null).approved(Finding.UNVERIFIABLE)
                        .search("the presidency's transcripts, 2025", "“national boundaries”, “fronteras nacionales”")
                        .get(),
                passage("Q6", text, span(text, "added that it was \"true... but not as described.\""))
                        .kind(PassageKind.INDIRECT, null).is(CheckState.SUBMITTED, Finding.FAITHFUL).get(),
                passage("Q7", text, span(text, "\"true... but not as described.\"")).kind(PassageKind.PARTIAL, "Q6")
                        .is(CheckState.QUERY, null)
                        .question("Were these the words, or a summary of them?", null).get(),
                passage("C8", text, span(text, "Trump imposed a 25% tariff on Mexican goods"))
                        .kind(PassageKind.CLAIM, null).by(null, null, null, null).approved(Finding.NEEDS_CONTEXT)
                        .note("Only on goods outside the treaty; say so.")
                        .evidence(evidence(post, "Proclamation (made up)", "https://orders.example/1", "section 2", "… goods that do not qualify …"))
                        .get(),
                passage("Q9", text, span(text, "\"We will keep escalating consequences, including TARIFFS and, maybe even SANCTIONS, until Mexico honors the Treaty, and GIVES TEXAS THE WATER THEY ARE OWED!\""))
                        .by("Donald Trump", "former U.S. President", "warning", "in an April 10 post on Truth Social")
                        .approved(Finding.ALTERED)
                        .proposed("We will keep escalating consequences, including TARIFFS and, maybe, SANCTIONS, unless Mexico honors the Treaty, and does not GIVE TEXAS THE WATER THEY ARE OWED")
                        .flags(Flags.NONE.with(MaterialChange.IMMATERIAL))
                        .note("The post has “and GIVES TEXAS THE WATER THEY ARE OWED”, but begins “My Agriculture Secretary…”: print the whole sentence or mark the cut.")
                        .evidence(compared(
                                evidence(post, "Post on Truth Social (made up)", "https://posts.example/1", "paragraph 3", POST),
                                "\"We will keep escalating consequences, including TARIFFS and, maybe even SANCTIONS, until Mexico honors the Treaty, and GIVES TEXAS THE WATER THEY ARE OWED!\"",
                                POST))
                        .get(),
                passage("Q11", text, span(text, "National Defense Area")).dismissed("A name, no quote.").get());
    }
}

package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.source.SourceId;
import verbatim.text.Span;

/** Reports of any words as PDF. */
class PdfAnyReportTest {

    private static final String[] PIECES = {
        "a", "word", " ", "  ", "\n", "\n\n", "\r\n", "\t", "(", ")", "\"", "\\", "<", "/", "é", "e\u0301", "\u0301", "א", "שלום", "שָׁלוֹם", "لا", "سلام", "مُحَمَّد", "پ", "ﷺ", "12", "-", "…",
        "橋", "😀", "👩\u200D🚀", "\uD83D", "\uDE00", "\u202E", "\u2066", "\u200F", "\u00AD", "\u00A0", "\u2028", "\u3000", "\u0000", "\uFFFE", "\u0E01\u0E33", "longwordwithoutanyplacetobreak".repeat(4)
    };

    private static String words(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, PIECES.length).mapToObj(i -> PIECES[i]).collect(Collectors.joining());
    }

    @Property(tries = 40)
    void becomeFilesThatHaveAllPassages(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var text = words(random, 120);
        var passages = new ArrayList<ReportedPassage>();
        for (int i = 0, count = random.nextInt(6); i < count; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            var row = evidence(new SourceId(UUID.randomUUID()), words(random, 9), random.nextBoolean() ? null : "https://a.example/" + words(random, 5), words(random, 3), words(random, 60));
            passages.add(passage("Q" + (i + 1), text, new Span(start, end)).note(words(random, 120)).evidence(row).approved(Finding.ALTERED).proposed(words(random, 9)).get());
        }
        var report = Reports.of(words(random, 12), text, List.of(), passages.toArray(ReportedPassage[]::new));
        try (var document = Loader.loadPDF(new PdfReport().render(ReportText.of(report, Sentences.ENGLISH)))) {
            var said = new PDFTextStripper().getText(document);
            assertThat(passages).allSatisfy(passage -> assertThat(said).contains(passage.label() + " · Altered · Problem"));
        }
    }
}

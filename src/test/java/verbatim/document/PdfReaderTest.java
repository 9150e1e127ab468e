package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String GAP = "";

    private final DocumentReading reading = new DocumentReading();

    @Test
    void readsRunningTextWithItsPages() throws IOException {
        var read = read(saved(pdf(
                List.of("Speech of the mayor", GAP, "We must close the well-known bridge be-", "fore the winter, and its well-",
                        "known neighbour too.", GAP, "It is not safe, and I will not"),
                List.of("sign what says otherwise."))));

        assertThat(read.format()).isEqualTo(DocumentFormat.PDF);
        assertThat(read.title()).isEqualTo("A speech");
        assertThat(read.author()).isEqualTo("Press office");
        assertThat(read.text()).isEqualTo("""
                Speech of the mayor

                We must close the well-known bridge before the winter, and its well-known neighbour too.

                It is not safe, and I will not sign what says otherwise.""");
        assertThat(read.labelAt(LocatorKind.PAGE, read.text().indexOf("not safe"))).contains("1");
        assertThat(read.labelAt(LocatorKind.PAGE, read.text().indexOf("sign what"))).contains("2");
    }

    @Test
    void leavesRunningHeadsOut() throws IOException {
        var pages = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> List.of("Annual report 2026", GAP, "What page " + (char) ('a' + i) + " tells goes on and", GAP, "- " + i + " -"))
                .toList();
        var read = read(saved(pdf(pages)));
        assertThat(read.text()).startsWith("What page b tells").doesNotContain("Annual", "- 3 -").contains("goes on and\n\nWhat");
        assertThat(read.labelAt(LocatorKind.PAGE, read.text().indexOf("page d"))).contains("3");
    }

    @Test
    void leavesTheTitlesOfChaptersOut() throws IOException {
        var pages = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> List.of((i < 4 ? "Chapter 1: Bridges " : "Chapter 2: Roads ") + i, GAP, "Page " + (char) ('a' + i) + " is full."))
                .toList();
        var read = read(saved(pdf(pages)));
        assertThat(read.text()).doesNotContain("Chapter").startsWith("Page b is full.\n\nPage c");
    }

    @Test
    void saysThatAPdfAsksForAPassword() throws IOException {
        var pdf = pdf(List.of("Secret words."));
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        refused(saved(pdf), "password");
    }

    @Test
    void readsAPdfThatOnlyItsOwnerMayChange() throws IOException {
        var pdf = pdf(List.of("Open words."));
        pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(read(saved(pdf)).text()).isEqualTo("Open words.");
    }

    @Test
    void saysThatScannedPagesHoldNoText() throws IOException {
        var pdf = pdf(List.of(List.of()));
        var image = LosslessFactory.createFromImage(pdf, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0))) {
            content.drawImage(image, 0, 0);
        }
        refused(saved(pdf), "no text, only pictures");
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        var whole = saved(pdf(List.of("Words of the mayor.")));
        refused(Arrays.copyOf(whole, 60), "damaged");
        refused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII), "damaged");
    }

    @Test
    void refusesAStreamThatSwellsBeyondBounds() throws IOException {
        var pdf = pdf(List.of("Words."));
        var bomb = new PDStream(pdf);
        try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                out.write(spaces);
            }
        }
        pdf.getPage(0).setContents(bomb);
        var bytes = saved(pdf);
        assertThat(bytes.length).isLessThan(1 << 20);
        refused(bytes, "swells");
    }

    @Test
    void refusesAPageOfEndlessSigns() throws IOException {
        var pdf = new PDDocument();
        pdf.addPage(new PDPage());
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0))) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 1);
            for (int i = 0; i < 500; i++) {
                content.showText("a".repeat(1_000));
            }
            content.endText();
        }
        refused(saved(pdf), "more signs");
    }

    @Test
    void tellsEachPageAndEndsWhenAsked() throws IOException {
        var bytes = saved(pdf(List.of("One."), List.of("Two."), List.of("Three."), List.of("Four.")));
        var parts = new ArrayList<Double>();
        reading.read(bytes, "a.pdf", parts::add);
        assertThat(parts).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThatThrownBy(() -> reading.read(bytes, "a.pdf", part -> part < 0.5)).isInstanceOf(ReadingCancelled.class);
    }

    private ReadDocument read(byte[] bytes) {
        return reading.read(bytes, "speech.pdf", ReadingProgress.UNWATCHED);
    }

    private void refused(byte[] bytes, String word) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Read only.
    private static PDDocument pdf(List<String>... pages) throws IOException {
        return pdf(List.of(pages));
    }

    /** A document with these lines; a gap leaves room as between paragraphs. */
    private static PDDocument pdf(List<List<String>> pages) throws IOException {
        var pdf = new PDDocument();
        pdf.getDocumentInformation().setTitle("A speech");
        pdf.getDocumentInformation().setAuthor("Press office");
        for (var lines : pages) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                content.beginText();
                content.newLineAtOffset(72, 700);
                for (var line : lines) {
                    if (line.isEmpty()) {
                        content.newLineAtOffset(0, -30);
                    } else {
                        content.showText(line);
                        content.newLineAtOffset(0, -14);
                    }
                }
                content.endText();
            }
        }
        return pdf;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        try (pdf) {
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}

package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final String GAP = "";

    private static final byte[] WORDS = ascii("BT /F 12 Tf 72 700 Td (Words.) Tj ET");
    private static final byte[] SWOLLEN = deflated(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII), 200);

    private final FormatReaders reading = new FormatReaders();

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

    /** Though too few pages have them: the first has a title, the even ones another head than the odd ones, or there are but two. */
    @ParameterizedTest
    @ValueSource(strings = {"Annual report", "Annual report 2", "12", "Port of Oak | 12 May 2026"})
    void leavesOutWhatPartsASentence(String head) throws IOException {
        var heads = read(saved(pdf(
                List.of("A title", GAP, "We shut the lock at four, and nobody had told us that"), List.of(head, GAP, "the lamp was lit. We left the lock and went down to the"),
                List.of(head.replace('2', '3'), GAP, "town for the night."))));
        assertThat(heads.text()).isEqualTo("A title\n\nWe shut the lock at four, and nobody had told us that the lamp was lit. We left the lock and went down to the town for the night.");

        var feet = read(saved(pdf(
                List.of("We shut the lock at four, and nobody had told us that", GAP, head), List.of("the lamp was lit.", GAP, "So it was.", GAP, head.replace('2', '3')))));
        assertThat(feet.text()).isEqualTo("We shut the lock at four, and nobody had told us that the lamp was lit.\n\nSo it was.");
    }

    @Test
    void whatPartsASentenceOnceIsNotLost() throws IOException {
        var read = read(saved(pdf(List.of("We shut the lock at four, and nobody had told us that", GAP, "The lock in May"), List.of("the lamp was lit."))));
        assertThat(read.text()).isEqualTo("The lock in May\n\nWe shut the lock at four, and nobody had told us that the lamp was lit.");

        var apart = read(saved(pdf(List.of("We shut the lock at four, and nobody had told us."), List.of("The lock in May", GAP, "and the lamp"))));
        assertThat(apart.text()).startsWith("We shut the lock at four, and nobody had told us.\n\nThe lock in May");
    }

    /** Nothing of what somebody says, nor who says it, nor who signs. */
    @ParameterizedTest
    @ValueSource(strings = {"Host: sure", "Tom Roe", "Roe", "TOM ROE", "Ida van Berg, Keeper", "The lock and the lamp"})
    void whatMayBeSaidIsNoHead(String line) throws IOException {
        var page = List.of("We shut the lock at four, and nobody had told us that", line);
        var read = read(saved(pdf(page, List.of("the lamp was lit.", GAP, "So it was.", "It was late.", "We went home.", "It was dark.", line, "Nobody came.", "It was so.", "We shut it again at five, and nobody was there as", GAP, line),
                List.of("it was dark.", GAP, "So it was.", GAP, "We left.")))).text().replaceAll("\\s+", " ");
        assertThat(read).containsSubsequence("told us that", line, "the lamp was lit.", "It was dark.", line, "Nobody came.", "was there as", line, "it was dark.");
    }

    @Test
    void aNumberThatIsNoPagesStays() throws IOException {
        var read = read(saved(pdf(List.of("We shut the lock at four, and nobody had told us that", GAP, "7"), List.of("the lamp was lit.", GAP, "So it was.", GAP, "1980", GAP, "8"), List.of("Nobody came. We left.", GAP, "So it was here."))));
        assertThat(read.text()).isEqualTo("We shut the lock at four, and nobody had told us that the lamp was lit.\n\nSo it was.\n\n1980\n\nNobody came. We left.\n\nSo it was here.");
    }

    @Test
    void leavesOutWhatTwoPagesRepeatButNoSentence() throws IOException {
        var read = read(saved(pdf(
                List.of("Port of Oak, registered in Oak, No 7", GAP, "We shut the lock at four, and the", GAP, "Letter of the harbor master 1"),
                List.of("Port of Oak, registered in Oak, No 7", GAP, "lamp was lit.", GAP, "Letter of the harbor master 2"))));
        assertThat(read.text()).isEqualTo("We shut the lock at four, and the lamp was lit.");

        var witness = read(saved(pdf(List.of("Were you there?", "I do not remember that."), List.of("And then?", "I do not remember that."))));
        assertThat(witness.text()).containsSubsequence("I do not remember that.", "And then?", "I do not remember that.");
    }

    @Test
    void leavesTheDifferentHeadsOfLeftAndRightPagesOut() throws IOException {
        var read = read(saved(pdf(
                List.of("12 Harbor board of Oak", GAP, "Eva Lind: We shut the lock at four, and the", "keeper of the"),
                List.of("Minutes of the third of May 13", GAP, "Old Lamp went home.", GAP, "Mona Hale: I see."))));
        assertThat(read.text().replaceAll("\\s+", " ")).isEqualTo("Eva Lind: We shut the lock at four, and the keeper of the Old Lamp went home. Mona Hale: I see.");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Old Lamp"))).contains("Eva Lind");

        var four = read(saved(pdf(
                List.of("Evidence | 1", GAP, "We shut the lock at four, and the"),
                List.of("2 | Harbor board", GAP, "lamp was lit.", GAP, "It was late."),
                List.of("Evidence, afternoon | 3", GAP, "We went home.", GAP, "We came back and the"),
                List.of("4 | Harbor board, members", GAP, "lamp was out."))));
        assertThat(four.text()).isEqualTo("We shut the lock at four, and the lamp was lit.\n\nIt was late.\n\nWe went home.\n\nWe came back and the lamp was out.");
    }

    @Test
    void headingsThatCountWithThePagesStay() throws IOException {
        var read = read(saved(pdf(
                List.of("1 The lock", GAP, "It is shut.", GAP, "It was open in 2019"),
                List.of("2 The lamp", GAP, "It is lit.", GAP, "It was out in 2020"))));
        assertThat(read.text()).contains("1 The lock", "2 The lamp", "in 2019", "in 2020");
    }

    @Test
    void theNumbersOfLinesAreTheirPlacesAndNoWords() throws IOException {
        var read = read(saved(pdf(List.of("1   Q.  Who shut it?", "2   A.  I never shut the lock,", "3   because nobody told me to.",
                "4   Q.  And the lamp?", "5   A.  There are 12", "6   lamps."))));
        assertThat(read.text().replaceAll("\\s+", " "))
                .isEqualTo("Q. Who shut it? A. I never shut the lock, because nobody told me to. Q. And the lamp? A. There are 12 lamps.");
        assertThat(read.labelAt(LocatorKind.LINE, read.text().indexOf("because"))).contains("3");

        var pages = read(saved(pdf(List.of("1   Q.  Who shut it?", "2   A.  I never shut the lock,", "3   because nobody told me to.", "4   Q.  And the lamp?"),
                List.of("Port of Oak", "1   A.  There are", "2   12 lamps."))));
        assertThat(pages.text()).doesNotContainPattern("\\b[1-4] ").contains("There are 12 lamps.");

        var apart = read(saved(pdf(List.of("12 lamps were lit.", "9 men came.", "They stayed.", "5 left."))));
        assertThat(apart.text()).startsWith("12 lamps").contains("9 men", "5 left");
    }

    @Test
    void columnsDrawnRowByRowAreReadOneAfterTheOther() throws IOException {
        var rows = List.of(
                List.of("The harbor master says that", "The captain denies it. She"),
                List.of("the lock was shut at four and", "was below, she says, and the"),
                List.of("that nobody came up from the", "lamp was lit when she went"),
                List.of("boats until the morning.", "down, as the log has it."));
        assertThat(read(saved(columns(rows))).text().replaceAll("\\s+", " ")).isEqualTo("The harbor master says that the lock was shut at four "
                + "and that nobody came up from the boats until the morning. The captain denies it. She was below, she says, and the lamp "
                + "was lit when she went down, as the log has it.");

        var table = List.of(
                List.of("Harbor dues of the year", "four million"),
                List.of("Wages of the lock keepers", "two million"),
                List.of("Lamps and oil for them", "one million"),
                List.of("Repairs of the lock", "half a million"));
        assertThat(read(saved(columns(table))).text().replaceAll("\\s+", " ")).contains("Wages of the lock keepers two million");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R | ain fell on the hill.          | Rain fell on the hill.
            T | he lock was shut.              | The lock was shut.
            A | fter the flood they came back. | After the flood they came back.
            A | lamp was lit. A man kept the lamp. | A lamp was lit. A man kept the lamp.
            """)
    void aLargeInitialBelongsToItsWord(String initial, String rest, String words) throws IOException {
        assertThat(read(saved(initial(initial, rest))).text().replaceAll("\\s+", " ")).isEqualTo(words);
    }

    @Test
    void saysWhichPageHasNoWords() throws IOException {
        var read = read(saved(pdf(List.of("We begin."), List.of(), List.of("We end."))));
        assertThat(read.warnings()).extracting(ReadWarning::code).containsExactly(ReadWarning.Code.PAGE_WITHOUT_WORDS);
        assertThat(read.warnings().getFirst().start()).isEqualTo(read.text().indexOf("We end."));
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

    @ParameterizedTest
    @ValueSource(strings = {
        "/Filter /FlateDecode>>stream \n",
        "/Filter /FlateDecode>>stream  \r\n",
        "/Filter /Fl#61teDecode /X (1 0 obj<<)>>stream\n",
        "/Filter 9 0 R>>stream\n",
        "/Filter [/FlateDecode]>>stream\n",
    })
    void refusesAStreamThatSwellsHoweverItIsWritten(String entries) throws IOException {
        refusedQuickly(written(entries, SWOLLEN));
    }

    @Test
    void refusesAStreamThatSwellsThroughSeveralFilters() throws IOException {
        refusedQuickly(written("/Filter [/ASCIIHexDecode %\n/FlateDecode]>>stream\n", hex(SWOLLEN)));
        refusedQuickly(written("/Filter 8 0 R>>stream\n", hex(SWOLLEN)));
        refusedQuickly(written("/Filter [/AHx /Fl]>>stream \n", hex(SWOLLEN)));
        refusedQuickly(written("/Filter [/FlateDecode /RunLengthDecode]>>stream\n", deflated(runs(3 << 20))));
        refusedQuickly(written("/Filter [/DCTDecode /FlateDecode]>>stream\n", SWOLLEN));
    }

    @Test
    void refusesRunsThatSwell() throws IOException {
        refusedQuickly(written("/Filter /RunLengthDecode>>stream\n", runs(3 << 20)));
    }

    @Test
    void refusesATableOfRunsThatSwells() throws IOException {
        refusedQuickly(written("/Filter /LZWDecode>>stream\n", lzw(25)));
        refusedQuickly(written("/Filter [/LZW]>>stream\n", lzw(25)));
    }

    @Test
    void refusesWhatSwellsBehindSignsOfEightyFive() throws IOException {
        refusedQuickly(written("/Filter [/ASCII85Decode /FlateDecode]>>stream\n", ascii85(SWOLLEN)));
        refusedQuickly(written("/Filter [/A85 /LZW]>>stream\n", ascii85(lzw(25))));
        refusedQuickly(written("/Filter [/A85 /AHx /Fl]>>stream\n", ascii85(hex(SWOLLEN))));
    }

    /** What one filter leaves to the next is held in memory: it has a lower bound. */
    @Test
    void refusesWhatSwellsBetweenTwoFilters() throws IOException {
        refusedQuickly(written("/Filter [/FlateDecode /LZWDecode]>>stream\n", deflated(lzw(25), 200)));
        refusedQuickly(written("/Filter [/LZWDecode /FlateDecode]>>stream\n", lzw(4)));
    }

    @Test
    void readsWhatIsWrittenInSignsOfEightyFive() throws IOException {
        assertThat(read(written("/Filter [/ASCII85Decode /FlateDecode]>>stream\n", ascii85(deflated(WORDS)))).text())
                .isEqualTo("Words.");
    }

    @Test
    void refusesAStreamThatSwellsUnderEncryption() throws IOException {
        var pdf = pdf(List.of("Words."));
        var bomb = new PDStream(pdf, new ByteArrayInputStream(SWOLLEN));
        bomb.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        pdf.getPage(0).setContents(bomb);
        pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        refusedQuickly(saved(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/FlateDecode", "[/FlateDecode]", "9 0 R"})
    void readsWhatIsPackedAsUsual(String filter) throws IOException {
        assertThat(read(written("/Filter " + filter + ">>stream\n", deflated(WORDS))).text()).isEqualTo("Words.");
    }

    @Test
    void readsWhatIsPackedAndThenWrittenInSigns() throws IOException {
        assertThat(read(written("/Filter [/ASCIIHexDecode /FlateDecode]>>stream\n", hex(deflated(WORDS)))).text())
                .isEqualTo("Words.");
    }

    @Test
    void readsWhatStandsBesideAPhotograph() throws IOException {
        var pdf = pdf(List.of("Words."));
        var photograph = JPEGFactory.createFromImage(pdf, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
            content.drawImage(photograph, 0, 0);
        }
        assertThat(read(saved(pdf)).text()).isEqualTo("Words.");
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
        reading.read(bytes, "a.pdf", null, parts::add);
        assertThat(parts).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThatThrownBy(() -> reading.read(bytes, "a.pdf", null, part -> part < 0.5)).isInstanceOf(ReadingCancelled.class);
    }

    private ReadDocument read(byte[] bytes) {
        return reading.read(bytes, "speech.pdf", null, ReadingProgress.UNWATCHED);
    }

    private void refused(byte[] bytes, String word) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    private void refusedQuickly(byte[] bytes) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(bytes, "The PDF swells to many times its size"));
    }

    /** A page whose content has these entries and bytes, with the index of its objects. */
    private static byte[] written(String entries, byte[] content) throws IOException {
        var head = "%PDF-1.4\n";
        var objects = List.of(
                "<</Type /Catalog /Pages 2 0 R>>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 6 0 R /Resources <</Font <</F 4 0 R>>>>>>",
                "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
                "null",
                "<</Length " + content.length + " " + entries,
                "null",
                "[/ASCIIHexDecode /FlateDecode]",
                "/FlateDecode");
        var out = new ByteArrayOutputStream();
        out.write(ascii(head));
        var index = new StringBuilder("xref\n0 10\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            index.append("%010d 00000 n \n".formatted(out.size()));
            out.write(ascii((i + 1) + " 0 obj\n" + objects.get(i)));
            if (i == 5) {
                out.write(content);
                out.write(ascii("\nendstream"));
            }
            out.write(ascii("\nendobj\n"));
        }
        int at = out.size();
        out.write(ascii(index + "trailer\n<</Size 10 /Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(byte[] bytes) {
        return ascii(HexFormat.of().formatHex(bytes) + ">");
    }

    /** A sign 128 times, again and again, in so many bytes. */
    private static byte[] runs(int length) {
        var runs = new byte[length];
        for (int i = 0; i < length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    /**
     * Spaces as LZW packs them best: each code stands for one more of them than the code before, until the table is full
     * and is cleared. One round gives some seven million spaces.
     */
    private static byte[] lzw(int rounds) {
        int clear = 256;
        int end = 257;
        var bits = new BitSet();
        int at = 0;
        for (int round = 0; round < rounds; round++) {
            at = put(bits, at, clear, round == 0 ? 9 : 12);
            at = put(bits, at, ' ', 9);
            for (int code = 258; code < 4094; code++) {
                // The width grows one code early, as in every PDF that does not say otherwise.
                int width = code >= 2047 ? 12 : code >= 1023 ? 11 : code >= 511 ? 10 : 9;
                at = put(bits, at, code, width);
            }
        }
        at = put(bits, at, clear, 12);
        at = put(bits, at, end, 9);
        var bytes = new byte[(at + 7) / 8];
        bits.stream().forEach(bit -> bytes[bit / 8] |= (byte) (0x80 >> bit % 8));
        return bytes;
    }

    private static int put(BitSet bits, int at, int code, int width) {
        for (int i = 0; i < width; i++) {
            bits.set(at + i, (code >> (width - 1 - i) & 1) == 1);
        }
        return at + width;
    }

    private static byte[] ascii85(byte[] bytes) throws IOException {
        var signs = new ByteArrayOutputStream();
        FilterFactory.INSTANCE.getFilter(COSName.ASCII85_DECODE).encode(new ByteArrayInputStream(bytes), signs, new COSDictionary(), 0);
        return signs.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        return deflated(bytes, 1);
    }

    private static byte[] deflated(byte[] bytes, int times) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
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

    /** Two columns, drawn row by row. */
    private static PDDocument columns(List<List<String>> rows) throws IOException {
        var pdf = new PDDocument();
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < 2; column++) {
                    show(content, 72 + 250 * column, 700 - 14 * i, 12, rows.get(i).get(column));
                }
            }
        }
        return pdf;
    }

    private static PDDocument initial(String initial, String rest) throws IOException {
        var pdf = new PDDocument();
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            show(content, 72, 700, 36, initial);
            show(content, 102, 700, 12, rest);
        }
        return pdf;
    }

    private static void show(PDPageContentStream content, float x, float y, int size, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        try (pdf) {
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}

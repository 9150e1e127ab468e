package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** What a process of its own reads, and what becomes of a file that takes too much. Each of these starts a process or two. */
class DocumentReadingTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatAProcessReadsIsWhatIsReadHere() throws IOException {
        var bytes = speech();
        var parts = new ArrayList<Double>();

        var read = read(new DocumentReading(), "speech.pdf", bytes, parts::add);

        assertThat(read).isEqualTo(new FormatReaders().read(bytes, "speech.pdf", null, ReadingProgress.UNWATCHED));
        assertThat(read.title()).isEqualTo("A speech");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Über"))).contains("ANN LEE");
        assertThat(parts).isSorted();
        assertNothingRuns();
    }

    @Test
    void aLongTextIsReadThereTooAsAnArticleOrAsASource() {
        var words = "Wir bleiben, sagte sie über die Größe der Brücke.\n".repeat(6_000);
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var reading = new DocumentReading();

        try (var file = BroughtFile.of("long.txt", bytes)) {
            assertThat(reading.plain(file, words.length(), ReadingProgress.UNWATCHED)).isEqualTo(new PlainText(words, "UTF-8"));
            assertThatThrownBy(() -> reading.plain(file, 1_000, ReadingProgress.UNWATCHED))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessage("The file has 300,000 characters; at most 1,000 can be taken. Import it in parts.");
        }
        assertThat(read(reading, "long.txt", bytes, ReadingProgress.UNWATCHED).locators()).hasSize(6_000);
    }

    @Test
    void articlesAreReadInAProcessAndPlainTextStaysAsItIs() {
        var word = new MadeWord();
        var bytes = word.title("Bridge closes")
                .paragraph(MadeWord.run("She said: "), word.commented("“We stay.”", "Nora", "Did she?"), MadeWord.changed("never", "always"))
                .bytes();
        var reading = new DocumentReading();

        try (var file = BroughtFile.of("a.docx", bytes)) {
            assertThat(reading.stories(file, null, null, 1_000, ReadingProgress.UNWATCHED))
                    .isEqualTo(new FormatReaders().stories(bytes, "a.docx", null, null, ReadingProgress.UNWATCHED))
                    .singleElement()
                    .returns(2, BroughtStory::changes);
        }
        try (var file = BroughtFile.of("a.txt", "\nBridge closes\r\n\r\nBy Ana Ruiz\n\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(reading.stories(file, null, null, 1_000, ReadingProgress.UNWATCHED)).singleElement().satisfies(story -> {
                assertThat(story.text()).isEqualTo("\nBridge closes\r\n\r\nBy Ana Ruiz\n\n");
                assertThat(story.fact(StoryFact.BYLINE)).contains("Ana Ruiz");
            });
        }
        assertNothingRuns();
    }

    @Test
    void whatTakesTooMuchMemoryIsGivenUpInASentence() {
        var reading = new DocumentReading(new ReadingLimits(Duration.ofMinutes(5), 48, 1));

        for (var word : List.of(HostileFiles.wordWithAnAttributeOf(50 * MEGABYTE), HostileFiles.wordWithACommentOf(50 * MEGABYTE))) {
            assertThatThrownBy(() -> read(reading, "speech.docx", word, ReadingProgress.UNWATCHED))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("takes more memory")
                    .hasMessageEndingWith(".");
        }
        // Drawn as it is unpacked, and never in memory as a whole.
        assertThatThrownBy(() -> read(
                        reading, "speech.pdf", HostileFiles.pdfOfGraphics(60 * MEGABYTE), ReadingProgress.UNWATCHED))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageStartingWith("The PDF holds no text");
    }

    @Test
    void whatTakesTooLongIsGivenUpInASentenceAndItsProcessEnds() {
        var reading = new DocumentReading(new ReadingLimits(Duration.ofMillis(50), 64, 1));

        assertThatThrownBy(() -> read(reading, "speech.pdf", HostileFiles.pdfOfPages(2_000, 100_000), ReadingProgress.UNWATCHED))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageStartingWith("The file was given up: reading it takes longer than");
        assertNothingRuns();
    }

    @Test
    void whatIsStoppedEndsItsProcess() {
        var endless = HostileFiles.pdfOfPages(2_000, 100_000);

        assertThatThrownBy(() -> read(new DocumentReading(), "speech.pdf", endless, part -> part == 0))
                .isInstanceOf(ReadingCancelled.class);
        assertNothingRuns();
    }

    @Test
    void formsThatDrawEachOtherAreNoDocument() {
        for (int forms : new int[] {1, 2, 25}) {
            var pdf = HostileFiles.pdfOfFormsThatDrawEachOther(forms);
            assertThat(pdf).hasSizeLessThan(8_000);
            assertThatThrownBy(() -> new FormatReaders().read(pdf, "speech.pdf", null, ReadingProgress.UNWATCHED))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("over and over");
        }
    }

    @Test
    void turnsWithoutEndAreNoTranscript() {
        var turns = HostileFiles.turns(GrowingText.MOST_LOCATORS);
        assertThatThrownBy(() -> new FormatReaders().read(turns, "hearing.txt", null, ReadingProgress.UNWATCHED))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("The text has more than 200,000 paragraphs, turns or times. Bring the part that matters.");
    }

    private static ReadDocument read(DocumentReading reading, String name, byte[] bytes, ReadingProgress progress) {
        try (var file = BroughtFile.of(name, bytes)) {
            return reading.read(file, null, progress);
        }
    }

    private static void assertNothingRuns() {
        ProcessHandle.current().children()
                .filter(child -> child.info().commandLine().orElse("").contains(ReaderMain.class.getName()))
                .forEach(child -> child.onExit().join());
    }

    private static byte[] speech() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.getDocumentInformation().setTitle("A speech");
            for (var words : List.of("ANN LEE: We close it.", "Über the bridge.")) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}

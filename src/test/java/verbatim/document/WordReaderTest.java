package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document2.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;

    private final FormatReaders reading = new FormatReaders();

    @Test
    void readsParagraphsTablesAndFootnotes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle("Answers of the mayor");
            word.getProperties().getCoreProperties().setCreator("Press office");
            var first = word.createParagraph();
            first.createRun().setText("We must close ");
            first.createRun().setText("the bridge “before the winter” 😀.");
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("As of 3 May.");
            first.addFootnoteReference(note);
            word.createParagraph();
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Mayor");
            table.getRow(0).getCell(1).setText("It is safe.");
            table.getRow(1).getCell(0).setText("Press");
            table.getRow(1).getCell(1).setText("Is it?");
            word.createParagraph().createRun().setText("The end.");
            word.write(bytes);
        }

        var read = read(bytes.toByteArray(), "answers.docx");

        assertThat(read.format()).isEqualTo(DocumentFormat.WORD);
        assertThat(read.title()).isEqualTo("Answers of the mayor");
        assertThat(read.author()).isEqualTo("Press office");
        assertThat(read.charset()).isNull();
        assertThat(read.text()).isEqualTo("""
                We must close the bridge “before the winter” 😀.

                Mayor\tIt is safe.
                Press\tIs it?

                The end.

                As of 3 May.""");
        assertThat(read.labelAt(LocatorKind.PARAGRAPH, read.text().indexOf("safe"))).contains("2");
        assertThat(read.labelAt(LocatorKind.PARAGRAPH, read.text().indexOf("The end"))).contains("4");
    }

    @Test
    void readsATalkInATableByItsHeadRow() throws IOException {
        var bytes = new ByteArrayOutputStream();
        String[][] rows = {{"Zeit", "Sprecher", "Text"}, {"00:01", "Ida Bell", "Die Schleuse ist zu."}, {"00:04", "Tom Roe", "Wer sagt das?"}, {"00:07", "", "Ich."}};
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Gespräch vom 4. Mai");
            var table = word.createTable(rows.length, rows[0].length);
            for (int row = 0; row < rows.length; row++) {
                for (int cell = 0; cell < rows[row].length; cell++) {
                    table.getRow(row).getCell(cell).setText(rows[row][cell]);
                }
            }
            word.write(bytes);
        }

        var read = read(bytes.toByteArray(), "gespraech.docx");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("ist zu"))).contains("Ida Bell");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Wer sagt"))).contains("Tom Roe");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Ich."))).contains(Locator.NOBODY);
        assertThat(read.warnings()).extracting(ReadWarning::code).contains(ReadWarning.Code.SPEAKER_UNREADABLE);
    }

    @Test
    void readsWhatIsLeftWhenAllChangesAreAccepted() throws IOException {
        var read = read(document("""
                <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>
                <w:r><w:t xml:space="preserve">We </w:t></w:r>
                <w:del><w:r><w:delText>never </w:delText></w:r></w:del>
                <w:moveFrom><w:r><w:t>moved </w:t></w:r></w:moveFrom>
                <w:ins><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:tab/><w:t>said</w:t><w:br/><w:t>it.</w:t></w:r>
                <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
                """), "a.docx");
        assertThat(read.text()).isEqualTo("We always\tsaid\nit.");
    }

    @Test
    void goesOnWhereTheEndOfAParagraphIsDeleted() throws IOException {
        var deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
        assertThat(read(document("<w:p>" + deleted + "<w:r><w:t>We begin, </w:t></w:r></w:p>"
                + "<w:p>" + deleted + "<w:r><w:t>we go on, </w:t></w:r></w:p><w:p><w:r><w:t>we end.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Again.</w:t></w:r></w:p><w:p>" + deleted + "<w:r><w:t>The last.</w:t></w:r></w:p>"), "a.docx").text())
                .isEqualTo("We begin, we go on, we end.\n\nAgain.\n\nThe last.");
    }

    @Test
    void leavesHiddenWordsOutAndSaysSo() throws IOException {
        var read = read(document("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>We </w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>never </w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>begin.</w:t></w:r></w:p>"), "a.docx");
        assertThat(read.text()).isEqualTo("We begin.");
        assertThat(read.warnings()).extracting(ReadWarning::code).containsExactly(ReadWarning.Code.HIDDEN_WORDS);
    }

    @Test
    void readsADrawingOnce() throws IOException {
        var box = "<w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent>";
        var read = read(document("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent><w:t>After.</w:t></w:r></w:p>"), "a.docx");
        assertThat(read.text()).isEqualTo("Boxed.\n\nAfter.");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void refusesAZipBombLongBeforeItIsInflated(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document2.xml"));
            zip.write("<w:document xmlns:w='urn:w'><w:body>".getBytes(StandardCharsets.UTF_8));
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        refused(bytes.toByteArray(), "bomb.docx", "swells");
    }

    @Test
    void definesNoEntities() throws IOException {
        var laughs = """
                <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <w:document xmlns:w="urn:w"><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:document>
                """;
        refused(archive(Map.of("[Content_Types].xml", TYPES, "word/document2.xml", laughs)), "a.docx", "damaged");
        var outside = """
                <!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="urn:w"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>
                """;
        refused(archive(Map.of("[Content_Types].xml", TYPES, "word/document2.xml", outside)), "a.docx", "damaged");
    }

    @Test
    void refusesWhatIsNestedBeyondReason() throws IOException {
        refused(document("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000)), "a.docx", "damaged");
    }

    @Test
    void refusesACutDocument() throws IOException {
        var whole = document("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>");
        refused(Arrays.copyOf(whole, whole.length / 2), "a.docx", "damaged");
    }

    @Test
    void saysThatOtherArchivesAreNoWordDocuments() throws IOException {
        refused(archive(Map.of("a.txt", "Words.")), "texts.zip", "ZIP archive");
        refused(archive(Map.of("a.txt", "Words.")), "texts.docx", "ZIP archive");
        refused(archive(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "a.odt", "word processor");
    }

    @Test
    void refusesADocumentWithoutWords() throws IOException {
        refused(document("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>"), "a.docx", "no words");
    }

    @Test
    void saysThatADocumentAsksForAPassword() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(document("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"));
            }
            container.writeFilesystem(bytes);
        }
        refused(bytes.toByteArray(), "secret.docx", "password");
    }

    @Test
    void endsWhenAsked() throws IOException {
        var bytes = document("<w:p><w:r><w:t>Words and words.</w:t></w:r></w:p>".repeat(1_000));
        assertThatThrownBy(() -> reading.read(bytes, "a.docx", null, part -> false)).isInstanceOf(ReadingCancelled.class);
    }

    private ReadDocument read(byte[] bytes, String name) {
        return reading.read(bytes, name, null, ReadingProgress.UNWATCHED);
    }

    private void refused(byte[] bytes, String name, String word) {
        assertThatThrownBy(() -> read(bytes, name))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    /** A document as Word's web version names its parts. */
    private static byte[] document(String body) throws IOException {
        return archive(Map.of(
                "[Content_Types].xml",
                TYPES,
                "word/document2.xml",
                "<w:document xmlns:w='urn:w' xmlns:mc='urn:mc'><w:body>" + body + "</w:body></w:document>"));
    }

    @Test
    void aCallsNamesStandAboveTheWordsOfTheirParagraphs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            for (var turn : new String[][] {{"Hale, Mona   0:04", "The lock is shut."}, {"Kern, Olaf   0:12", "Since May."}, {"Hale, Mona   0:20", "We know."}}) {
                var run = word.createParagraph().createRun();
                run.setText(turn[0]);
                run.addBreak();
                run.setText(turn[1]);
            }
            word.write(bytes);
        }

        var read = read(bytes.toByteArray(), "call.docx");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Since"))).contains("Kern, Olaf");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("Since"))).contains("00:00:12");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("We know"))).contains("Hale, Mona");
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void smallLettersAboveOthersAreNoWordsAndALargeInitialBelongsToItsOne() {
        byte[] word = new MadeWord()
                .paragraph("<w:r><w:ruby><w:rt>" + MadeWord.run("みなと") + "</w:rt><w:rubyBase>" + MadeWord.run("港") + "</w:rubyBase></w:ruby></w:r>", MadeWord.run("は静かだ。"))
                .paragraph("<w:pPr><w:framePr w:dropCap='drop' w:lines='3'/></w:pPr>", MadeWord.run("T"))
                .paragraph(MadeWord.run("he ferry was late."))
                .bytes();

        assertThat(read(word, "a.docx").text()).isEqualTo("港は静かだ。\n\nThe ferry was late.");
    }

    @Test
    void namesInBoldLettersBeginTurns() {
        var read = read(bold("Una Lind", "Where is the ferry?").paragraph(name("Max Orr"), MadeWord.run("It is gone.")).paragraph(name("Una Lind"), MadeWord.run("Since when is it?")).bytes(), "a.docx");

        assertThat(read.text()).startsWith("Una Lind\nWhere is the ferry?\n\nMax Orr\nIt is gone.");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("It is gone"))).hasValue("Max Orr");
    }

    @Test
    void whatIsInBoldLettersAndComesOnceBeginsNone() {
        var read = read(bold("The ferry", "was late.").paragraph(name("Max Orr"), MadeWord.run("rowed home.")).paragraph(name("The ferry"), MadeWord.run("Which one?")).bytes(), "a.docx");

        assertThat(read.text()).startsWith("The ferry was late.");
        assertThat(read.locators()).noneMatch(locator -> locator.kind() == LocatorKind.SPEAKER);
    }

    private static MadeWord bold(String name, String words) {
        return new MadeWord().paragraph(name(name), MadeWord.run(words));
    }

    private static String name(String name) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>" + name + " </w:t></w:r>";
    }
}

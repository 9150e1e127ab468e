package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final String GERMAN = """
            „Wir müssen die Brücke noch vor dem Winter schließen“, sagte die Bürgermeisterin am Dienstag im Rathaus.
            Die Kosten für die Überprüfung seien höher als geschätzt. Über die Umleitung werde später entschieden.
            """;
    private static final String FRENCH = """
            « Nous n’avons jamais été prévenus de la décision », a déclaré le maire à la sortie du conseil.
            Les élèves, arrivés très tôt, étaient déjà à l’école. Le préfet a refusé de répondre aux questions.
            """;

    @Test
    void readsUtf8() {
        var read = read((GERMAN + "😀").getBytes(StandardCharsets.UTF_8), "bruecke.txt");
        assertThat(read).isEqualTo(new PlainText(GERMAN + "😀", "UTF-8"));
    }

    @Test
    void dropsTheByteOrderMark() {
        var read = read(("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_8), "bruecke.txt");
        assertThat(read).isEqualTo(new PlainText(GERMAN, "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16ByItsMark(String charset) {
        var read = read(("\uFEFF" + FRENCH).getBytes(Charset.forName(charset)), "maire.txt");
        assertThat(read).isEqualTo(new PlainText(FRENCH, charset));
    }

    @Test
    void readsGermanAndFrenchOfWindows() {
        for (var text : new String[] {GERMAN, FRENCH}) {
            var read = read(text.getBytes(Charset.forName("windows-1252")), "old.txt");
            assertThat(read.words()).isEqualTo(text);
            assertThat(read.charset()).isEqualTo("windows-1252");
        }
    }

    @Test
    void readsLatin1() {
        var text = FRENCH.replace('’', '\'');
        var read = read(text.getBytes(StandardCharsets.ISO_8859_1), "old.txt");
        assertThat(read.words()).isEqualTo(text);
    }

    @Test
    void readsCyrillicOfWindows() {
        var text = "Президент заявил, что переговоры продолжатся на следующей неделе. Он не ответил на вопросы.";
        var read = read(text.getBytes(Charset.forName("windows-1251")), "old.txt");
        assertThat(read.words()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "255044462d312e370a25e2e3cfd3          | story.pdf  | PDF",
        "504b030414000600080000002100          | story.docx | Word document",
        "504b030414000600080000002100          | story.odt  | word processor",
        "504b030414000600080000002100          | story.zip  | ZIP archive",
        "d0cf11e0a1b11ae1000000000000          | story.doc  | Office document",
        "7b5c727466315c616e7369                | story.rtf  | RTF",
        "89504e470d0a1a0a0000000d              | story.png  | picture"
    })
    void saysWhatAFileIsThatIsNoText(String bytes, String name, String word) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(bytes), name))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    @Test
    void refusesRandomBytes() {
        var random = new Random(7);
        for (int size : new int[] {10, 100, 1_000, 100_000}) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            // A first byte that no signature, no mark and no UTF-8 text begins with.
            bytes[0] = (byte) 0x90;
            assertThatThrownBy(() -> read(bytes, "noise.txt")).isInstanceOf(UnreadableDocument.class);
        }
    }

    @Test
    void refusesHighBytesThatAreNoLanguage() {
        var random = new Random(11);
        var bytes = new byte[2_000];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (0xA0 + random.nextInt(0x60)));
        assertThatThrownBy(() -> read(bytes, "noise.txt"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refusesDamagedUtf8InsteadOfReadingItAsSomethingElse() {
        var bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(bytes, bytes.length + 1);
        cut[bytes.length] = (byte) 0xC3;
        assertThatThrownBy(() -> read(cut, "cut.txt"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("Save it as UTF-8");
    }

    @Test
    void refusesBytesOfZero() {
        assertThatThrownBy(() -> read("half\0text".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("no text file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\t"})
    void refusesAnEmptyFile(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8), "empty.txt"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("The file is empty.");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var bytes = new byte[PlainTextReader.LARGEST_FILE + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> read(bytes, "large.txt"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("8 MB");
        assertThat(read(Arrays.copyOf(bytes, PlainTextReader.LARGEST_FILE), "large.txt").words())
                .hasSize(PlainTextReader.LARGEST_FILE);
    }

    @Test
    void letsAStrayFormFeedPass() {
        assertThat(read("page one\f\nthe end\u001A".getBytes(StandardCharsets.UTF_8), "dos.txt").words())
                .contains("the end");
    }

    private static PlainText read(byte[] bytes, String name) {
        return PlainTextReader.read(bytes, name, PlainTextReader.LARGEST_FILE);
    }
}

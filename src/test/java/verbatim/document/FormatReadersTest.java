package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for documents of every format, and for plain text. */
class FormatReadersTest {

    private static final int MEGABYTE = 1 << 20;

    private final FormatReaders reading = new FormatReaders();

    @Test
    void readsATranscriptWithItsParagraphsAndSpeakers() {
        var read = read("hearing.txt", """
                Hearing of 3 May\r
                \r
                THE CHAIR: We begin.\r
                Please stand.\r

                Ms. Ngô: I will speak to one thing: the bridge.

                THE CHAIR: Thank you.

                Ms. Ngô: It is closed.
                """);

        assertThat(read.format()).isEqualTo(DocumentFormat.PLAIN_TEXT);
        assertThat(read.charset()).isEqualTo("UTF-8");
        assertThat(read.text()).startsWith("Hearing of 3 May\n\nTHE CHAIR: We begin.\nPlease stand.\n\nMs.").doesNotContain("\r");
        int bridge = read.text().indexOf("the bridge");
        assertThat(read.labelAt(LocatorKind.SPEAKER, bridge)).contains("Ms. Ngô");
        assertThat(read.labelAt(LocatorKind.PARAGRAPH, bridge)).contains("3");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Thank"))).contains("THE CHAIR");
        assertThat(read.labelAt(LocatorKind.SPEAKER, 3)).isEmpty();
        assertThat(read.labelAt(LocatorKind.PAGE, bridge)).isEmpty();
    }

    @Test
    void aTurnWhoseNameCannotBeReadKeepsNotTheTimeBefore() {
        var read = read("chat.txt", """
                (10:04) Mona Hale: The lock is shut.

                [inaudible]: Since May.

                It was so.

                (10:06) Mona Hale: We know.

                (Recess.)

                It will open.
                """);

        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("shut"))).contains("00:10:04");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("It was"))).isEmpty();
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("It will"))).contains("00:10:06");
        assertThat(read.paragraphs()).extracting(paragraph -> paragraph.label(LocatorKind.TIME).orElse("-"))
                .containsExactly("00:10:04", "-", "-", "00:10:06", "-", "00:10:06");
    }

    @Test
    void countsEachLineWhereNoEmptyLinePartsThem() {
        var read = read("speech.md", "# One\nTwo, said aloud.\nThree.\n");

        assertThat(read.format()).isEqualTo(DocumentFormat.MARKDOWN);
        assertThat(read.labelAt(LocatorKind.PARAGRAPH, read.text().indexOf("said"))).contains("2");
    }

    @Test
    void replacesWhatNoTextMayHold() {
        assertThat(GrowingText.clean("a\0b\uD800c😀\uDC00")).isEqualTo("a\uFFFDb\uFFFDc😀\uFFFD");
    }

    @Test
    void takesTheEncodingThatTheServerGaveWhereTheBytesAreNoUtf8() {
        var words = "Život je krásný, řekl starosta.";
        var read = reading.read(words.getBytes(Charset.forName("windows-1250")), "", "windows-1250", ReadingProgress.UNWATCHED);
        assertThat(read.text()).isEqualTo(words);
        var utf8 = reading.read(words.getBytes(StandardCharsets.UTF_8), "", "windows-1250", ReadingProgress.UNWATCHED);
        assertThat(utf8.text()).isEqualTo(words);
    }

    @Test
    void refusesSixtyMegabytesAtOnceAndSaysWhatIsRead() {
        assertThatThrownBy(() -> reading.read(new byte[60 * MEGABYTE], "archive.pdf", null, ReadingProgress.UNWATCHED))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("The file has 60 MB; 20 MB are read at most. Bring the part that matters.");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> read("long.txt", "word ".repeat(DocumentReading.LONGEST_TEXT / 5 + 1)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("5,000,000 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "504b0304ffffffffffffffffffff | speech.docx  | damaged",
        "d0cf11e0a1b11ae1000000000000 | speech.docx  | password",
        "d0cf11e0a1b11ae1000000000000 | speech.doc   | Office document of the old kind",
        "89504e470d0a1a0a0000000d     | post.png     | picture",
        "255044462d312e370a25e2e3cfd3 | speech.pdf   | PDF is damaged",
        "68656c6c6f                   | speech.pdf   | says PDF",
        "68656c6c6f                   | speech.docx  | says Word",
        "0000001c6674797069736f6d0000 | speech.mp4   | no text file",
        "''                           | speech.txt   | empty",
    })
    void saysWhatIsWrong(String bytes, String name, String word) {
        var refused = catchThrowableOfType(
                UnreadableDocument.class,
                () -> reading.read(HexFormat.of().parseHex(bytes), name, null, ReadingProgress.UNWATCHED));
        assertThat(refused).hasMessageContaining(word).hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"speech.txt", "speech.srt", "speech", ""})
    void believesTheContentMoreThanTheName(String name) {
        assertThat(read(name, "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n").format()).isEqualTo(DocumentFormat.WEB_VTT);
        assertThat(read(name, "<!DOCTYPE html><title>A</title><p>Hello.").format()).isEqualTo(DocumentFormat.HTML);
        assertThat(read(name, "1\r\n00:00:01,000 --> 00:00:02,000\r\nHello.").format()).isEqualTo(DocumentFormat.SUBRIP);
    }

    /** Their letters are words for a program, and would be read as somebody's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.json  | {"segments": [{"text": "We begin."}]}               | JSON
            a.txt   | [ {"text": "We begin.", "start": 0.5} ]             | JSON
            a.jsonl | {"text": "We begin."}                               | JSON
            a.ttml  | <tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>  | TTML
            a.xml   | <?xml version="1.0"?> <tt:tt lang="en"></tt:tt>     | TTML
            a.ass   | [Script Info]                                       | SubStation
            a.txt   | [Script Info]                                       | SubStation
            """)
    void refusesTextThatIsMadeForPrograms(String name, String text, String word) {
        assertThatThrownBy(() -> read(name, text)).isInstanceOf(UnreadableDocument.class).hasMessageContaining(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Script in hand] We begin.", "{\"We begin\", she said}", "<tt> is an old tag."})
    void readsTextThatOnlyBeginsLikeIt(String text) {
        assertThat(read("a.txt", text).text()).isEqualTo(text);
    }

    private static final String MAIL = """
            From: Una Berg <una@harbour.example>
            To: desk@paper.example
            Subject: =?utf-8?q?The_light_=E2=80=93_our_answer?=
            Date: Tue, 3 Mar 2026 09:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            =E2=80=9CIt was dark,=E2=80=9D he told us, and =
            we wrote it down.

            On Monday, Ole Voss wrote:
            > Was the light on?

            --b
            Content-Type: message/rfc822

            From: Ole Voss <ole@harbour.example>
            Subject: Buoy
            Content-Type: text/plain

            Since Friday.
            --b
            Content-Type: image/png; name=buoy.png
            Content-Disposition: attachment; filename=buoy.png

            x
            --b--
            """;

    @ParameterizedTest
    @ValueSource(strings = {"answer.eml", ""})
    void readsAnEMailWithAllItsWords(String name) {
        var read = read(name, MAIL);

        assertThat(read.format()).isEqualTo(DocumentFormat.MAIL);
        assertThat(read.text()).isEqualTo("""
                “It was dark,” he told us, and we wrote it down.

                On Monday, Ole Voss wrote:
                > Was the light on?

                Since Friday.""");
        assertThat(read.title()).isEqualTo("The light – our answer");
        assertThat(read.author()).isEqualTo("Una Berg");
        assertThat(read.published()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(read.warnings()).extracting(ReadWarning::code).containsExactly(ReadWarning.Code.ATTACHMENT_UNREAD);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Was the light"))).isNotEqualTo(Optional.of("Una Berg"));
    }

    @Test
    void keepsTheHeadersThatSomebodyCopiedIntoAText() {
        assertThat(read("mail.txt", "From: Una Berg\nTo: Ole Voss\n\nDark.").text()).contains("Ole Voss");
    }

    @Test
    void tellsHowFarItIsAndEndsWhenAsked() {
        var lines = "A line of words.\n".repeat(20_000);
        var parts = new ArrayList<Double>();
        reading.read(lines.getBytes(StandardCharsets.UTF_8), "a.txt", null, part -> parts.add(part));
        assertThat(parts).isSorted().hasSizeGreaterThan(10).endsWith(1.0);

        assertThatThrownBy(() -> reading.read(lines.getBytes(StandardCharsets.UTF_8), "a.txt", null, part -> part < 0.5))
                .isInstanceOf(ReadingCancelled.class);
    }

    @Test
    void givesAMomentInSeconds() {
        assertThat(Locator.time(0, 727_900)).isEqualTo(new Locator(0, LocatorKind.TIME, "00:12:07"));
        assertThat(Locator.time(0, 360_000_000L).seconds()).isEqualTo(360_000);
        assertThatThrownBy(() -> new Locator(0, LocatorKind.PAGE, "3").seconds()).isInstanceOf(IllegalStateException.class);
    }

    private ReadDocument read(String name, String text) {
        return reading.read(text.getBytes(StandardCharsets.UTF_8), name, null, ReadingProgress.UNWATCHED);
    }

    @Test
    void anAnswerIsItsSendersAboveWhatItAnswers() {
        var head = "From: Ida Bell <ida@x.example>\nTo: Tom Roe <tom@x.example>\nSubject: Re: The lock\nDate: Mon, 4 May 2026 10:02:00 +0000\n\n";
        var answer = read("answer.eml", head + "It opens in June.\n\nOn Sun, 3 May 2026 at 10:00, Tom Roe wrote:\n> When will it open?\n");
        var statement = read("statement.eml", head + "It opens in June.\n\n\"We are glad\", said Tom Roe.\n");

        assertThat(answer.labelAt(LocatorKind.SPEAKER, 0)).hasValue("Ida Bell");
        assertThat(answer.labelAt(LocatorKind.SPEAKER, answer.text().indexOf("When"))).hasValue("Tom Roe");
        assertThat(statement.labelAt(LocatorKind.SPEAKER, 0)).isEmpty();
    }
}

package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verbatim.message.Refusal;

/** What a reader's process may write back: a file that has taken it over puts no words of its own on the screen. */
class ReaderFramesTest {

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalComesBackAsItsCodeAndItsNumbers(DocumentRefusal code) throws IOException {
        var numbers = new int[code.numbers()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 1_000 + i;
        }

        var in = written(out -> ReaderFrames.write(out, new UnreadableDocument(code, numbers)));

        assertThat(ReaderFrames.kind(in)).isEqualTo(ReaderFrames.Kind.REFUSED);
        assertThat(ReaderFrames.refused(in).refusal()).isEqualTo(code.with(numbers));
        assertThat(in.available()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void eachSentenceSpeaksOfAsManyNumbersAsItsCode(DocumentRefusal code) {
        var sentence = ResourceBundle.getBundle("verbatim/document/messages", Locale.ENGLISH).getString("DocumentRefusal." + code);
        assertThat(new MessageFormat(sentence, Locale.ENGLISH).getArgumentNames()).hasSize(code.numbers());
    }

    @Test
    void aCodeThatNobodyKnowsIsNoAnswer() {
        assertThatThrownBy(() -> ReaderFrames.refused(written(out -> out.writeUTF("Your session ended. Sign in at evil.example"))))
                .isInstanceOf(IOException.class)
                .hasMessage("No DocumentRefusal");
        assertThatThrownBy(() -> ReaderFrames.kind(written(out -> out.writeUTF("SENTENCE")))).isInstanceOf(IOException.class);
    }

    @Test
    void aRefusalThatBreaksOffIsNoAnswer() {
        assertThatThrownBy(() -> ReaderFrames.refused(written(out -> {
                    out.writeUTF(DocumentRefusal.FILE_TOO_LARGE.name());
                    out.writeInt(30);
                })))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDocumentOfUnknownFormatPlaceOrDayIsNoAnswer() {
        assertThatThrownBy(() -> ReaderFrames.document(written(out -> documentOf(out, "EXE", 0, "PAGE"))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ReaderFrames.document(written(out -> documentOf(out, "PDF", Long.MAX_VALUE, "PAGE"))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ReaderFrames.document(written(out -> documentOf(out, "PDF", 0, "NOWHERE"))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aCodeSpeaksOfItsNumbersAlone() {
        assertThatThrownBy(() -> DocumentRefusal.FILE_TOO_LARGE.with(30)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DocumentRefusal.FILE_TOO_LARGE.with(30, 20))
                .isEqualTo(new Refusal(DocumentRefusal.FILE_TOO_LARGE, List.of(30, 20)));
    }

    @Test
    void articlesComeBackWithAllThatStandsBesideThem() throws IOException {
        var facts = Map.of(
                StoryFact.HEADLINE, new StatedFact("Bridge closes", StatedFact.Provenance.STYLE),
                StoryFact.PUBLISHED, new StatedFact("2026-03-01T08:00:00Z", StatedFact.Provenance.JSON_LD));
        var stories = List.of(
                new BroughtStory(
                        "“We stay,” she said.", facts, "tag:1", 2,
                        List.of(new BroughtStory.StoryComment(0, 10, "Nora", "Did she?"), new BroughtStory.StoryComment(3, 3, null, "Here")),
                        List.of(new BroughtStory.ShownPost(0, 5, "@ana", null, "https://post.example/1")),
                        List.of("photo.jpg"),
                        List.of(new ReadWarning(ReadWarning.Code.PAGE_WITHOUT_WORDS, 5, 10))),
                new BroughtStory("Größe", Map.of(), null, 0, List.of(), List.of(), List.of()));

        var in = written(out -> ReaderFrames.write(out, stories));

        assertThat(ReaderFrames.kind(in)).isEqualTo(ReaderFrames.Kind.STORIES);
        assertThat(ReaderFrames.stories(in)).isEqualTo(stories);
        assertThat(in.available()).isZero();
    }

    @Test
    void articlesWithPlacesOutsideTheirTextOrWithoutEndAreNoAnswer() {
        var outside = new BroughtStory(
                "Short", Map.of(), null, 0, List.of(new BroughtStory.StoryComment(0, 6, null, "Here")), List.of(), List.of());
        var many = Collections.nCopies(ReaderFrames.MOST + 1, new BroughtStory("A", Map.of(), null, 0, List.of(), List.of(), List.of()));
        var longest = new BroughtStory("a".repeat(DocumentReading.LONGEST_TEXT - 1), Map.of(), null, 0, List.of(), List.of(), List.of());
        var warned = new BroughtStory("Short", Map.of(), null, 0, List.of(), List.of(), List.of())
                .with(List.of(new ReadWarning(ReadWarning.Code.HIDDEN_WORDS, 0, 6)));

        for (var stories : List.of(List.of(outside), List.of(warned), many, List.of(longest, longest))) {
            assertThatThrownBy(() -> afterKind(stories)).isInstanceOf(IOException.class);
        }
    }

    private static void documentOf(DataOutputStream out, String format, long day, String place) throws IOException {
        ReaderFrames.write(out, "The bridge is safe.");
        out.writeUTF(format);
        ReaderFrames.write(out, (String) null);
        ReaderFrames.write(out, (String) null);
        out.writeBoolean(true);
        out.writeLong(day);
        ReaderFrames.write(out, (String) null);
        out.writeInt(1);
        out.writeInt(0);
        out.writeUTF(place);
        ReaderFrames.write(out, "1");
    }

    private static List<BroughtStory> afterKind(List<BroughtStory> stories) throws IOException {
        var in = written(out -> ReaderFrames.write(out, stories));
        ReaderFrames.kind(in);
        return ReaderFrames.stories(in);
    }

    private static DataInputStream written(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}

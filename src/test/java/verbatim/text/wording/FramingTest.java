package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.text.wording.risk.Frame;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What a record denies, ascribes, supposes, asks, doubts, takes back or binds to a condition, by the sentences of a table. */
class FramingTest {

    private static final Map<String, WordingComparison> COMPARISONS = Stream.of("en", "de", "fr", "es", "it", "pt", "nl")
            .collect(Collectors.toMap(Function.identity(), language -> new WordingComparison(HouseStyle.standard(language))));

    /** Somebody speaks, so that what others say is told by the one who does. */
    private static final Map<String, String> BEFORE = Map.of(
            "en", "I thank you, and we can begin.",
            "de", "Ich danke Ihnen, und wir fangen an.",
            "fr", "Je vous remercie, et nous commençons.",
            "es", "Yo les saludo y nosotros empezamos.",
            "it", "Io vi saluto e noi cominciamo.",
            "pt", "Eu agradeço, e nós começamos.",
            "nl", "Ik dank u, en wij beginnen.");

    /** @param kind of the frame; "said" for none */
    record Line(String language, String kind, String record, @Nullable String speaker) {

        static Line of(String line) {
            String[] parts = line.split(" ", 3);
            String[] record = parts[2].split(" \\| ");
            return new Line(parts[0], parts[1], record[0], record.length > 1 ? record[1] : null);
        }

        String text() {
            return BEFORE.get(language) + "\n\n" + record.replaceAll("\\[\\[|]]", "");
        }

        String quote() {
            return record.substring(record.indexOf("[[") + 2, record.indexOf("]]"));
        }
    }

    static List<Line> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(FramingTest.class.getResourceAsStream("risk/frames.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isRead(Line line) {
        Comparison found = Objects.requireNonNull(COMPARISONS.get(line.language()))
                .read("“" + line.quote() + "”", line.speaker())
                .compare(SourceWords.of(line.text(), line.language()));
        assertThat(found.wording()).isEqualTo(Wording.VERBATIM);
        Frame frame = found.frame();
        assertThat(frame == null ? "said" : frame.kind().name()).isEqualTo(line.kind());
        assertThat(found.risks().contains(Risk.FRAME)).isEqualTo(frame != null);
        if (frame != null) {
            assertThat(frame.sentence().in(line.text())).contains(line.quote(), frame.words().in(line.text()));
        }
    }
}

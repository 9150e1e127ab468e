package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What a cut leaves out that limits the words it keeps, and what it may leave out, by sentences in four languages. */
class OmissionSuiteTest {

    private static final Path SUITE = Path.of("src/test/resources/verbatim/text/wording/omissions");
    private static final int NEEDED = 15;
    private static final int HONEST_FOR_A_DOUBTED = 5;
    private static final EnumSet<Wording> BORNE_OUT = EnumSet.of(Wording.VERBATIM, Wording.CLEANED);

    /** @param kind "limits" where it must be told, "honest" where nothing may be, "doubted" where it is told without need */
    record Line(String language, String kind, String record, String print) {

        boolean told() {
            Comparison found = new WordingComparison(HouseStyle.standard(language)).compare(print, SourceWords.of(record, language));
            return !BORNE_OUT.contains(found.wording()) || !found.risks().isEmpty();
        }
    }

    private static List<Line> lines(String language) throws IOException {
        return Files.readString(SUITE.resolve(language + ".txt")).lines().filter(line -> line.contains(" | "))
                .map(line -> line.split(" \\| ")).map(parts -> new Line(language, parts[0], parts[1], parts[2])).toList();
    }

    static Stream<Line> all() throws IOException {
        return Stream.of(lines("en"), lines("de"), lines("fr"), lines("es")).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatLimitsIsToldAndNothingElse(Line line) {
        assertThat(line.told()).as(line.toString()).isEqualTo(!line.kind().equals("honest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void bothKindsStandForALanguageAndFewAreDoubted(String language) throws IOException {
        List<String> kinds = lines(language).stream().map(Line::kind).toList();
        long honest = kinds.stream().filter("honest"::equals).count();
        assertThat(kinds.stream().filter("limits"::equals).count()).isGreaterThanOrEqualTo(NEEDED);
        assertThat(honest).isGreaterThanOrEqualTo(NEEDED);
        assertThat(kinds.stream().filter("doubted"::equals).count()).isLessThanOrEqualTo(honest / HONEST_FOR_A_DOUBTED);
    }
}

package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much of the bodies of pages is found, on pages of our own of the kinds that newsrooms publish: F1 over runs of four
 * words, the mean over pages. The rules were made on those in {@code pages}; of those in {@code pages-unseen} only the mean
 * was looked at.
 */
class StoryPagesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "verbatim", "document");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int RUN = 4;
    private static final double FLOOR = 0.99;

    @ParameterizedTest
    @ValueSource(strings = {"pages", "pages-unseen"})
    void findsTheBodies(String folder) throws IOException {
        double sum = 0;
        var pages = pages(folder);
        for (var page : pages) {
            sum += f1(read(page), wanted(page));
        }

        assertThat(pages).hasSizeGreaterThanOrEqualTo(10);
        assertThat(sum / pages.size()).as("mean F1 of %s", folder).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void losesNoBodyAsAWhole() throws IOException {
        for (var page : pages("pages")) {
            assertThat(f1(read(page), wanted(page))).as(page.toString()).isGreaterThan(0.9);
        }
    }

    @Test
    void scoresWhatIsMissingAndWhatIsTooMuch() {
        assertThat(f1("a b c d e", "a b c d e")).isEqualTo(1);
        assertThat(f1("a b c d", "a b c d e")).isCloseTo(2.0 / 3, offset(1e-9));
        assertThat(f1("x y z", "a b c d e")).isZero();
    }

    private static List<Path> pages(String folder) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static String wanted(Path page) throws IOException {
        return Files.readString(Path.of(page.toString().replaceFirst("\\.html$", ".txt")));
    }

    private static String read(Path page) throws IOException {
        var bytes = Files.readAllBytes(page);
        return new FormatReaders().stories(bytes, page.getFileName().toString(), null, null, ReadingProgress.UNWATCHED).getFirst().text();
    }

    private static double f1(String found, String wanted) {
        var first = runs(found);
        var second = runs(wanted);
        double both = first.entrySet().stream().mapToInt(run -> Math.min(run.getValue(), second.getOrDefault(run.getKey(), 0))).sum();
        double all = sum(first) + sum(second);
        return all == 0 ? 1 : 2 * both / all;
    }

    private static double sum(Map<String, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> runs(String text) {
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> runs = new HashMap<>();
        int length = Math.clamp(words.size(), 1, RUN);
        for (int i = 0; i + length <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
        }
        return runs;
    }
}

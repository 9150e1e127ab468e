package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The engine against short texts of our own, by language and convention; the suite's README tells how they are marked
 * up. A quote counts where kind, span and speaker are right. The floor keeps what was reached from rotting.
 */
class QuoteSuiteTest {

    private static final Path SUITE = Path.of("src/test/resources/verbatim/text/suite");
    private static final int TEXTS_NEEDED = 200;
    private static final double FLOOR = 0.97;
    private static final double FLOOR_OF_A_FILE = 0.85;

    private static List<Score> scores = List.of();

    /** What one file came to. */
    private record Score(String file, int texts, int right, int found, int expected, List<String> wrong) {

        double f1() {
            return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
        }
    }

    /** One quote as the suite or the engine has it. */
    private record Marked(char kind, int start, int end, String speaker) {
    }

    @BeforeAll
    static void score() throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            scores = files.filter(f -> f.toString().endsWith(".txt")).sorted().map(QuoteSuiteTest::score).toList();
        }
    }

    @Test
    void isLargeEnough() {
        assertThat(scores.stream().mapToInt(Score::texts).sum()).isGreaterThanOrEqualTo(TEXTS_NEEDED);
    }

    @Test
    void staysAboveItsFloor() {
        int right = scores.stream().mapToInt(Score::right).sum();
        int both = scores.stream().mapToInt(s -> s.found() + s.expected()).sum();
        List<String> wrong = scores.stream().flatMap(s -> s.wrong().stream()).toList();
        assertThat(2.0 * right / both).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void noLanguageFallsFarBelowTheOthers() {
        assertThat(scores).allSatisfy(s -> assertThat(s.f1()).as(s.file() + "\n" + String.join("\n", s.wrong()))
                .isGreaterThanOrEqualTo(FLOOR_OF_A_FILE));
    }

    private static Score score(Path file) {
        String name = file.getFileName().toString();
        int texts = 0;
        int right = 0;
        int found = 0;
        int expected = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                texts++;
                List<Marked> gold = new ArrayList<>();
                Parsed parsed = Parsed.of(read(line, gold), name.substring(0, 2));
                List<Marked> ours = parsed.found().quotes().stream().map(q -> marked(parsed, q)).toList();
                int hits = (int) gold.stream().filter(g -> ours.stream().anyMatch(o -> same(g, o))).count();
                right += hits;
                found += ours.size();
                expected += gold.size();
                if (hits < Math.max(ours.size(), gold.size())) {
                    wrong.add(name + ": " + line + "\n    " + ours);
                }
            }
        }
        return new Score(name, texts, right, found, expected, wrong);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without its markup, which goes into {@code gold}. */
    private static String read(String line, List<Marked> gold) {
        StringBuilder text = new StringBuilder();
        List<String[]> open = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{') {
                int speaker = line.indexOf('|', i) + 1;
                int words = line.indexOf('|', speaker) + 1;
                open.add(new String[] {line.substring(i + 1, speaker - 1), line.substring(speaker, words - 1),
                        String.valueOf(text.length())});
                i = words - 1;
            } else if (c == '}') {
                String[] last = open.removeLast();
                gold.add(new Marked(last[0].charAt(0), Integer.parseInt(last[2]), text.length(), last[1]));
            } else {
                text.append(c == '¶' ? '\n' : c);
            }
        }
        return text.toString();
    }

    private static Marked marked(Parsed parsed, FoundQuote quote) {
        FoundAttribution attribution = quote.attribution();
        Integer speaker = attribution == null ? null : attribution.speaker();
        char kind = quote.nested() && quote.kind() != QuoteKind.NO_QUOTE ? 'N'
                : quote.kind() == QuoteKind.NO_QUOTE ? 'X' : quote.kind().name().charAt(0);
        return new Marked(kind, quote.span().start(), quote.span().end(),
                speaker == null || kind == 'X' ? "-" : parsed.found().speakers().get(speaker).name());
    }

    private static boolean same(Marked gold, Marked ours) {
        return gold.kind() == ours.kind() && gold.start() == ours.start() && gold.end() == ours.end()
                && gold.speaker().toLowerCase(Locale.ROOT).equals(ours.speaker().toLowerCase(Locale.ROOT));
    }
}

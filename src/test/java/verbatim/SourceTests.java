package verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What only the source shows, for the compiler leaves no trace of it. */
class SourceTests {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch\\s*\\((final )?[^)]*\\b(Exception|Throwable|RuntimeException|Error)\\b[^)]*\\)");

    /** Where everything may be caught, and why. */
    private static final Map<String, String> BOUNDARIES = Map.of(
            "verbatim/document/FormatReaders.java", "what a library meets in a hostile file has no common type",
            "verbatim/article/WatchedFolder.java", "a job: one file that cannot be taken must not keep the others from being taken",
            "verbatim/passage/Announcements.java", "one who hears of changes and fails must not keep the others from hearing",
            "verbatim/source/capture/RecheckSchedule.java", "a job: one page that cannot be looked at must not keep the others from it",
            "verbatim/review/bulk/BulkWork.java", "a job: what was done before a fault is told, and can be taken back",
            "verbatim/ui/component/BackgroundJob.java", "a job: what it met is shown to whoever waits for it",
            "verbatim/cli/Workbench.java", "the end of a command: a start that fails ends in one line");

    @Test
    void everythingIsCaughtOnlyAtABoundary() {
        assertThat(new TreeSet<>(filesWith(MAIN, CATCHES_ALL))).isEqualTo(new TreeSet<>(BOUNDARIES.keySet()));
    }

    @Test
    void importsAreSpelledOut() {
        var wildcard = Pattern.compile("(?m)^import (static )?[\\w.]+\\.\\*;");

        assertThat(filesWith(MAIN, wildcard)).isEmpty();
        assertThat(filesWith(TEST, wildcard)).isEmpty();
    }

    @Test
    void aScreenAndItsPartsComposeAndDoNotDo() {
        assertThat(files(MAIN.resolve("verbatim/ui"), text -> text.lines().count() > 200)).isEmpty();
    }

    /** Where something can be saved, Ctrl+Enter saves it; these only show or ask. */
    @Test
    void ctrlEnterSavesInEveryDialog() {
        var saveNothing = Set.of("KeysDialog.java", "ConflictDialog.java", "OneTimePasswordDialog.java", "FreshTokenDialog.java", "SecretDialog.java", "DrawnDialog.java", "WritingDialog.java");
        var dialogs = files(MAIN.resolve("verbatim/ui"), text -> text.matches("(?s).*(extends (Writing)?Dialog\\b|new Dialog\\().*"));
        assertThat(dialogs).as("the dialogs are found").hasSizeGreaterThan(20);

        assertThat(dialogs).filteredOn(file -> saveNothing.stream().noneMatch(file::endsWith)).filteredOn(file -> {
            var text = read(MAIN.resolve("verbatim/ui").resolve(file));
            return !text.contains(" foot(") && !text.contains("SavingKey.presses(");
        }).isEmpty();
    }

    /** What is thrown for people is a code; the bundle of the room has its sentence. */
    @Test
    void nothingThrownForPeopleBringsItsOwnSentence() {
        // For the log alone; and what a screen shows where there is nothing: the screens' own words are in no bundle yet.
        var forNobody = "IOException|XMLStreamException|IllegalStateException|AssertionError|NotOnThisDesk";
        var thrown = Pattern.compile("new (?!" + forNobody + ")\\w*(Exception|Refused|Failed|Changed|Configuration|Document)"
                + "\\(\\s*\\(?\"[A-Z][a-z']* ");
        var handedUp = Pattern.compile("extends \\w*(Exception|Refused|Failed)\\b.*super\\(\"[A-Z][a-z']* ", Pattern.DOTALL);

        assertThat(filesWith(MAIN, thrown)).isEmpty();
        assertThat(filesWith(MAIN, handedUp)).isEmpty();
    }

    /** Of two things of one name nobody knows which is meant. */
    @Test
    void noTwoThingsBearOneName() {
        var files = filesWith(MAIN, Pattern.compile(""));
        var names = files.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> file.substring(file.lastIndexOf('/') + 1), TreeMap::new, Collectors.toList()));
        names.values().removeIf(bearers -> bearers.size() == 1);

        assertThat(names).isEmpty();
    }

    @Test
    void nothingIsLeftForLaterInAComment() {
        var later = Pattern.compile("//.*\\b(TO" + "DO|FIX" + "ME)\\b");

        assertThat(filesWith(MAIN, later)).isEmpty();
        assertThat(filesWith(TEST, later)).isEmpty();
    }

    @Test
    void noTestWaitsByTheClock() {
        // A bench is no test: it paces its load by the clock.
        assertThat(filesWith(TEST, Pattern.compile("Thread\\.sle" + "ep\\(")))
                .allMatch(file -> file.matches(".*/Bench\\w*\\.java"));
    }

    private static List<String> filesWith(Path root, Pattern pattern) {
        return files(root, pattern.asPredicate());
    }

    private static List<String> files(Path root, Predicate<String> wanted) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> wanted.test(read(file)))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./verbatim run} does around the Java program, with a shell script in place of Java. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("verbatim");

    @TempDir
    Path root;

    private Path starts;

    @BeforeEach
    void somethingThatIsBuiltAlready() throws IOException {
        Files.copy(SCRIPT, root.resolve("verbatim"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createFile(root.resolve("pom.xml"));
        Path app = Files.createDirectories(root.resolve("target/app"));
        Files.createFile(app.resolve("run.untrained"));
        Files.createFile(app.resolve(".built"));
        Files.writeString(Files.createDirectories(root.resolve("jdk")).resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        program("bin/javac", "");
        starts = root.resolve("starts");
    }

    @Test
    void startsItAgainWhenItRanOutOfMemory() throws Exception {
        program("bin/java", "[ $(wc -l < starts) -gt 1 ] || exit 3");
        Ended ended = run(Map.of("VERBATIM_HEAP", "512m"));
        assertThat(ended.code()).isZero();
        assertThat(ended.said()).containsExactly(
                "Verbatim ran out of memory (512m; VERBATIM_HEAP gives it more) and starts again.");
        assertThat(Files.readAllLines(starts)).hasSize(2)
                .allMatch(line -> line.contains(" -XX:+ExitOnOutOfMemoryError ") && line.endsWith(" run --no-demo"));
    }

    @Test
    void givesUpWhenItRunsOutOfMemoryAgainAndAgain() throws Exception {
        program("bin/java", "exit 3");
        Ended ended = run(Map.of());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said().getLast()).endsWith("as often before within ten minutes, and is not started again.");
        assertThat(Files.readAllLines(starts)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 137, 143})
    void endsAsItEndsOtherwise(int code) throws Exception {
        program("bin/java", "exit " + code);
        assertThat(run(Map.of())).isEqualTo(new Ended(code, List.of()));
        assertThat(Files.readAllLines(starts)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void handsASignalOnAndWaitsForTheEnd(String signal) throws Exception {
        program("bin/java", "trap 'echo in order > ended; exit 3' TERM; echo up; while :; do sleep 0.1; done");
        try (Running script = start()) {
            script.awaitUp();
            new ProcessBuilder("kill", "-" + signal, Long.toString(script.process().pid())).start().waitFor();
            assertThat(script.awaitEnd()).isEqualTo(signal.equals("INT") ? 130 : 143);
            assertThat(root.resolve("ended")).content().isEqualTo("in order\n");
            assertThat(Files.readAllLines(starts)).hasSize(1);
        }
    }

    @Test
    void takesTheProgramAlongWhenItIsKilledItself() throws Exception {
        program("bin/java", "echo up; while read -r line; do :; done; echo gone > ended.new; mv ended.new ended");
        try (Running script = start()) {
            script.awaitUp();
            script.process().destroyForcibly();
            Deadline.inSeconds(30).until(() -> Files.exists(root.resolve("ended")));
        }
    }

    /** An older program, laid out anew as if it were the new one, would run in silence from then on. */
    @Test
    void whatCannotBeBuiltIsNotReplacedByWhatWasBuiltBefore() throws Exception {
        program("bin/java", "");
        program("bin/node", "echo v24.0.0");
        program("../mvnw", "exit 1");
        Files.createFile(root.resolve("target/verbatim.jar"));
        Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
        String path = root.resolve("jdk/bin") + ":" + System.getenv("PATH");
        for (int attempt = 0; attempt < 2; attempt++) {
            Ended ended = run(Map.of("PATH", path));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said().getLast()).startsWith("Verbatim cannot be built");
        }
        assertThat(starts).doesNotExist();
    }

    @Test
    void givesAQuarterOfTheMemoryWithinBounds() throws Exception {
        program("bin/java", "");
        run(Map.of());
        List<String> sizes = Pattern.compile(" -Xmx(\\d+)m ").matcher(Files.readString(starts)).results()
                .map((MatchResult found) -> found.group(1)).toList();
        assertThat(sizes).singleElement().satisfies(size -> assertThat(Integer.parseInt(size)).isBetween(384, 2048));
    }

    @Test
    void saysWhichSizeItDoesNotUnderstand() throws Exception {
        program("bin/java", "");
        assertThat(run(Map.of("VERBATIM_HEAP", "lots"))).isEqualTo(
                new Ended(1, List.of("VERBATIM_HEAP is “lots”: give a size such as 512m or 2g.")));
        assertThat(starts).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINGW64_NT-10.0 x86_64", "Linux s390x"})
    void saysWhereTheEmbeddedDatabaseDoesNotRunBeforeAnythingIsBuilt(String machine) throws Exception {
        String[] words = machine.split(" ");
        program("bin/uname", "case $1 in -s) echo " + words[0] + ";; *) echo " + words[1] + ";; esac");
        program("bin/java", "");
        String path = root.resolve("jdk/bin") + ":" + System.getenv("PATH");
        assertThat(run(Map.of("PATH", path))).isEqualTo(new Ended(1, List.of("The embedded PostgreSQL runs on Linux and"
                + " macOS, on x86-64 and 64-bit ARM, not on " + words[0] + " (" + words[1]
                + "): set SPRING_DATASOURCE_URL to a PostgreSQL server of your own.")));
        assertThat(run(Map.of("PATH", path, "SPRING_DATASOURCE_URL", "jdbc:postgresql://db/desk")).code()).isZero();
    }

    /** A program of the JDK's that notes that it was started, and then does what a line of shell says. */
    private void program(String name, String line) throws IOException {
        Path program = root.resolve("jdk").resolve(name);
        Files.createDirectories(Objects.requireNonNull(program.getParent()));
        String noted = name.endsWith("java") ? "cd " + root + "\necho \" $* \" | sed 's/ *$//' >> starts\n" : "";
        Files.writeString(program, "#!/bin/sh\n" + noted + line + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private Ended run(Map<String, String> environment) throws Exception {
        Process script = launch(environment);
        List<String> said = script.inputReader().lines().toList();
        return new Ended(script.waitFor(), said);
    }

    private Running start() throws IOException {
        return new Running(launch(Map.of()));
    }

    private Process launch(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", root.resolve("verbatim").toString(), "run", "--no-demo")
                .redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("VERBATIM_HEAP", "SPRING_DATASOURCE_URL"));
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private record Ended(int code, List<String> said) {}

    private record Running(Process process) implements AutoCloseable {

        void awaitUp() throws IOException {
            assertThat(process.inputReader().readLine()).isEqualTo("up");
        }

        int awaitEnd() throws InterruptedException {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}

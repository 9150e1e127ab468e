package verbatim.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program of ours, its errors among its output, in a virtual machine of its own, which a test may kill. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ChildJvm(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(lines::add));
    }

    /** Starts a program of the tests. */
    static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return start(Map.of(), List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    /** Starts {@code verbatim} as it is shipped: what only tests need, such as their configuration, is left out. */
    static ChildJvm verbatim(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException {
        String shipped = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        List<String> production = new ArrayList<>(options);
        production.add("-Dvaadin.productionMode=true");
        return start(environment, production, shipped, Verbatim.class, arguments);
    }

    private static ChildJvm start(Map<String, String> environment, List<String> options, String classPath,
            Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        String tools = System.getProperty("verbatim.tools");
        if (tools != null) {
            command.add("-Dverbatim.tools=" + tools);
        }
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new ChildJvm(process);
    }

    /** Waits until it has printed a line that contains the text, and returns that line. */
    String awaitLine(String text) throws Exception {
        Deadline.inSeconds(90).until(() -> {
            if (!reader.isAlive() && !has(text)) {
                throw new AssertionError("ended without saying “" + text + "”: " + lines);
            }
            return has(text);
        });
        return lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }

    private boolean has(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** Waits for its end and returns the exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + lines);
        }
        reader.join();
        return process.exitValue();
    }

    List<String> lines() {
        return lines;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as kill -TERM does. */
    void terminate() {
        process.destroy();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            kill();
        }
    }
}

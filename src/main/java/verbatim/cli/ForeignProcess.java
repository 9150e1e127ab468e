package verbatim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that another program may have started, as the system shows it. */
record ForeignProcess(long pid) {

    /** Whether it is one of PostgreSQL's that works in a folder; on Linux. */
    boolean isPostgresByProc(Path folder) {
        try {
            Path process = Path.of("/proc", Long.toString(pid));
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder.toRealPath())
                    && Files.readString(process.resolve("comm")).strip().equals("postgres");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    /** Whether it is one of PostgreSQL's that works in a folder; on macOS, which has no {@code /proc}. */
    boolean isPostgresByLsof(Path folder) {
        boolean postgres = ProcessHandle.of(pid).flatMap(process -> process.info().command())
                .filter(program -> program.endsWith("/postgres")).isPresent();
        try {
            return postgres && workingFolder().lines().anyMatch(("n" + folder.toRealPath())::equals);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    /** What lsof prints of it: one line for the process, one that begins with an n for the folder. */
    private String workingFolder() throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-a", "-p", Long.toString(pid), "-d", "cwd", "-Fn")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        lsof.getOutputStream().close();
        return new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

package verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL says of itself in {@code postmaster.pid}: line 1 is its process, 4 the port, 8 its status.
 *
 * @param pid its process
 * @param port the port it listens on, 0 before it has one
 * @param ready whether it accepts connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Where it stands. */
    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** What the file says now; nothing where there is none, or none that is written whole. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(in(cluster));
            long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
            int port = lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
            boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new PostmasterFile(pid, port, ready));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.of(new PostmasterFile(0, 0, false));
        }
    }
}

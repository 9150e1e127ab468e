package verbatim.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verbatim.message.Refusal;

/**
 * A running PostgreSQL server.
 *
 * @param process the server, in a session of its own so that Ctrl-C at the terminal reaches the application alone
 * @param port where it listens, on 127.0.0.1 only
 * @param guard ends it with the application
 */
record PostgresProcess(Process process, int port, PostgresGuard guard) {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MS = 20;
    private static final int ATTEMPTS = 5;
    private static final long LOG_LIMIT_BYTES = 10_000_000;
    /** With less than a segment of the write-ahead log and a little more, no server starts. */
    private static final long LEAST_SPACE_BYTES = 20_000_000;

    private static final Pattern FATAL = Pattern.compile("(?:FATAL|PANIC):(.*)");

    /** Starts a program in a session of its own; macOS has no command for it, but a Perl that can. */
    private static final List<String> LINUX_SESSION = List.of("setsid");
    private static final List<String> MAC_SESSION =
            List.of("/usr/bin/perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV");

    /**
     * What the server runs with, stated here and not in its files so that no data folder carries old settings along.
     * Durability is as PostgreSQL ships it, and said aloud: nothing acknowledged may be lost. Memory is for one desk.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1", "unix_socket_directories=",
            "fsync=on", "full_page_writes=on", "synchronous_commit=on",
            "password_encryption=scram-sha-256",
            "shared_buffers=96MB", "work_mem=8MB", "maintenance_work_mem=64MB",
            "effective_cache_size=512MB", "max_wal_size=512MB", "max_worker_processes=4", "io_workers=2", "jit=off",
            "timezone=UTC", "log_timezone=UTC", "log_min_messages=warning", "log_checkpoints=off");

    /** Starts a server on the cluster and waits until it accepts connections. */
    static PostgresProcess start(PostgresCluster cluster) throws IOException {
        IOException last = new IOException("no free port");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            try {
                return start(cluster, port);
            } catch (PortTaken taken) {
                last = taken;
            }
        }
        throw last;
    }

    /** Starts a server on a port of the caller's choice. */
    static PostgresProcess start(PostgresCluster cluster, int port) throws IOException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        Path log = cluster.folder().resolve("server.log");
        while (true) {
            keepLogSmall(log);
            long logged = Files.exists(log) ? Files.size(log) : 0;
            PostgresProcess server = launch(cluster, port, log);
            if (server.becomesReady(cluster, deadline)) {
                return server;
            }
            server.guard.release();
            String said = since(log, logged);
            if (said.contains("could not bind") || said.contains("could not create any TCP/IP sockets")) {
                throw new PortTaken("port " + port + " is taken");
            }
            // A session of the server killed before may need a moment to notice and let go of the shared memory.
            if (!cluster.hasOrphans() && !said.contains("shared memory block") || Instant.now().isAfter(deadline)) {
                throw new CommandFailed(CommandRefusal.DATABASE_NOT_STARTED, reason(cluster, said));
            }
            cluster.clearLeftovers();
        }
    }

    /** Waits for its end. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
        guard.release();
    }

    private static PostgresProcess launch(PostgresCluster cluster, int port, Path log) throws IOException {
        List<String> words = new ArrayList<>(cluster.binaries().platform().isLinux() ? LINUX_SESSION : MAC_SESSION);
        words.addAll(List.of(cluster.binaries().program("postgres"),
                "-D", cluster.folder().toString(), "-c", "port=" + port));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        Process process = new ProcessBuilder(cluster.user().command(words.toArray(String[]::new)))
                .directory(cluster.folder().toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        process.getOutputStream().close();
        return new PostgresProcess(process, port, PostgresGuard.of(process));
    }

    private boolean becomesReady(PostgresCluster cluster, Instant deadline) throws IOException {
        try {
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (PostmasterFile.read(cluster.folder())
                        .filter(file -> file.ready() && file.pid() == process.pid()).isPresent()) {
                    return true;
                }
                if (Instant.now().isAfter(deadline)) {
                    process.destroyForcibly();
                }
            }
            return false;
        } catch (InterruptedException interrupted) {
            process.destroy();
            guard.release();
            Thread.currentThread().interrupt();
            throw new CommandFailed(interrupted, CommandRefusal.INTERRUPTED_STARTING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void keepLogSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** On a full disk the server cannot even log what it lacks. */
    private static Object reason(PostgresCluster cluster, String said) throws IOException {
        long space = Files.getFileStore(cluster.folder()).getUsableSpace();
        if (space < LEAST_SPACE_BYTES) {
            return Refusal.of(CommandRefusal.DISK_FULL, cluster.folder());
        }
        // What came first; the last lines only say how it ended.
        Matcher fatal = FATAL.matcher(said);
        return fatal.find() ? fatal.group(1).strip() : PostgresCluster.lastLines(said.lines());
    }

    private static String since(Path log, long offset) throws IOException {
        try (var content = Files.newInputStream(log)) {
            content.skipNBytes(offset);
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The port was taken between being found free and being used. */
    private static final class PortTaken extends IOException {

        private static final long serialVersionUID = 1L;

        PortTaken(String message) {
            super(message);
        }
    }
}

package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one database server: made once by {@code initdb}, and freed of whatever a process that died has left
 * behind. Its caller holds the {@link DataFolder}, so that no second Verbatim works on them.
 *
 * @param folder PostgreSQL's data directory
 * @param binaries the programs that made and serve it
 * @param user whom the files belong to
 */
record PostgresCluster(Path folder, PostgresBinaries binaries, PostgresUser user) {

    /** The role that owns the server; Verbatim itself works as {@link EmbeddedPostgres#USER}. */
    static final String OWNER = "postgres";

    /** The cluster in a folder, to be served by the programs of this Verbatim. */
    static PostgresCluster in(Path folder) throws IOException {
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        return new PostgresCluster(folder, binaries, PostgresUser.find(folder, binaries.platform()));
    }

    /** Makes the cluster where there is none: in a folder beside it, so that a killed {@code initdb} leaves no half. */
    void createIfMissing(String password) throws IOException {
        if (Files.exists(folder)) {
            checkVersion();
            user.give(folder);
            return;
        }
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        new FolderTree(fresh).delete();
        Files.createDirectory(fresh);
        Path passwordFile = Files.writeString(fresh.resolve("password"), password);
        user.give(fresh);
        Path data = fresh.resolve("data");
        Path output = fresh.resolve("initdb.log");
        int exit = run(output, binaries.program("initdb"), "--pgdata=" + data, "--username=" + OWNER,
                "--auth=scram-sha-256", "--pwfile=" + passwordFile, "--encoding=UTF8", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums");
        if (exit != 0) {
            throw new CommandFailed(CommandRefusal.CLUSTER_NOT_MADE, lastLines(output));
        }
        Files.move(data, folder);
        new FolderTree(fresh).delete();
    }

    /**
     * Ends a server that a killed application has left running on these files, and removes a lock whose process is gone
     * or has become another program's, which PostgreSQL itself would take for a living server.
     */
    void clearLeftovers() throws IOException {
        Optional<PostmasterFile> left = PostmasterFile.read(folder);
        if (left.isPresent() && worksHere(left.get().pid())) {
            stop();
        } else if (left.isPresent()) {
            Files.deleteIfExists(PostmasterFile.in(folder));
        }
        // Sessions of a killed server end when they notice; a busy one may take its time and holds shared memory.
        orphans().forEach(ProcessHandle::destroy);
    }

    /** Shuts the server down at once but cleanly: sessions are cut off, everything committed is kept. */
    void stop() throws IOException {
        Path output = Files.createTempFile("verbatim-stop", ".log");
        try {
            int exit = run(output, binaries.program("pg_ctl"), "stop", "--pgdata=" + folder, "--mode=fast", "--wait",
                    "--timeout=60", "--silent");
            if (exit != 0 && PostmasterFile.read(folder).map(PostmasterFile::pid).filter(this::worksHere).isPresent()) {
                throw new CommandFailed(CommandRefusal.DATABASE_NOT_STOPPED, lastLines(output));
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Whether sessions of a server that died still work on these files. */
    boolean hasOrphans() {
        return !orphans().isEmpty();
    }

    /** The end of a log, as one line. */
    static String lastLines(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lastLines(lines);
        } catch (IOException | UncheckedIOException unreadable) {
            return "see " + log;
        }
    }

    /** The last of some lines, as one. */
    static String lastLines(Stream<String> lines) {
        List<String> all = lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
        return String.join(" / ", all.subList(Math.max(0, all.size() - 3), all.size()));
    }

    private List<ProcessHandle> orphans() {
        return ProcessHandle.allProcesses().filter(process -> worksHere(process.pid())).toList();
    }

    /** PostgreSQL's processes, and no others, have the data directory as their working directory. */
    private boolean worksHere(long pid) {
        ForeignProcess process = new ForeignProcess(pid);
        return binaries.platform().isLinux() ? process.isPostgresByProc(folder) : process.isPostgresByLsof(folder);
    }

    private void checkVersion() throws IOException {
        Path version = folder.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new CommandFailed(CommandRefusal.NO_DATABASE, folder);
        }
        String found = Files.readString(version).strip();
        if (!found.equals(binaries.majorVersion())) {
            throw new CommandFailed(CommandRefusal.OTHER_POSTGRES, folder, found, binaries.majorVersion());
        }
    }

    private int run(Path output, String... words) throws IOException {
        Process process = new ProcessBuilder(user.command(words)).directory(Objects.requireNonNull(folder.getParent()).toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            process.getOutputStream().close();
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(interrupted, CommandRefusal.INTERRUPTED_WAITING);
        }
    }
}

package verbatim.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import verbatim.message.Refusal;

/**
 * The folder that holds all that one desk keeps: the database, its password, the log. One process at a time may use it;
 * the lock belongs to the process and falls with it, however it dies.
 */
final class DataFolder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this process, making it where there is none.
     *
     * @param use what others are told who try it meanwhile, such as the URL
     * @throws CommandFailed if it cannot be read and written, or another process has it
     */
    static DataFolder take(Path root, String use) {
        return takeIfFree(root, use).orElseThrow(
                () -> new CommandFailed(CommandRefusal.RUNS_ALREADY, shown(root), holder(root)));
    }

    /** Takes the folder unless another process has it. */
    static Optional<DataFolder> takeIfFree(Path root, String use) {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve("lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                return Optional.empty();
            }
            String holder = "process " + ProcessHandle.current().pid() + ", " + use;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new DataFolder(root.toAbsolutePath().normalize(), channel));
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    /** The database cluster. */
    static Path cluster(Path root) {
        return root.resolve("postgres");
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return cluster(root);
    }

    /**
     * The password of the database's two roles, made up once and readable by the folder's owner only. It is one for
     * both because whoever can read the file can read the data beside it.
     */
    String password() throws IOException {
        if (!Files.exists(passwordFile(root)) && !Files.exists(cluster().resolve("PG_VERSION"))) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            Path fresh = Files.createTempFile(root, "password", null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(bytes));
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, passwordFile(root), StandardCopyOption.ATOMIC_MOVE);
        }
        return password(root);
    }

    /**
     * The password of a folder that another process may have taken.
     *
     * @throws CommandFailed if it is lost; the database lets nobody in with another one
     */
    static String password(Path root) throws IOException {
        Path file = passwordFile(root);
        String password = Files.exists(file) ? Files.readString(file).strip() : "";
        if (password.isEmpty()) {
            throw new CommandFailed(CommandRefusal.PASSWORD_LOST, file);
        }
        return password;
    }

    /** Where the password lies. */
    static Path passwordFile(Path root) {
        return root.resolve("password");
    }

    /** Gives the folder free for another process. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        }
    }

    private static Object holder(Path root) {
        try {
            String holder = Files.readString(root.resolve("lock")).strip();
            return holder.isEmpty() ? Refusal.of(CommandRefusal.JUST_STARTING) : holder;
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    private static CommandFailed unusable(Path root, IOException failure) {
        return new CommandFailed(failure, CommandRefusal.FOLDER_UNUSABLE, shown(root), reason(failure));
    }

    private static String shown(Path root) {
        return root.toString().endsWith("/") ? root.toString() : root + "/";
    }

    private static Object reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> Refusal.of(CommandRefusal.NO_PERMISSION, String.valueOf(denied.getFile()));
            case FileAlreadyExistsException file -> Refusal.of(CommandRefusal.IS_A_FILE, String.valueOf(file.getFile()));
            default -> FailureLine.about(failure);
        };
    }
}

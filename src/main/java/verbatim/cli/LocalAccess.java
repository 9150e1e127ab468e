package verbatim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How the commands of this machine reach the workbench that runs on a data folder: a file in the folder, which its owner alone
 * can read. Made anew with each start.
 *
 * @param url of the workbench
 * @param token that it lets in
 */
record LocalAccess(String url, String token) {

    private static final int TOKEN_BYTES = 32;
    private static final String FILE = "local-access";

    /** With a token that nobody knows yet. */
    static LocalAccess fresh(String url) {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new LocalAccess(url, HexFormat.of().formatHex(bytes));
    }

    /** Lays it into the folder, in the place of an older one. */
    void write(Path root) {
        try {
            Path fresh = Files.createTempFile(root, FILE, null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, url + "\n" + token + "\n", StandardCharsets.UTF_8);
            Files.move(fresh, root.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.FOLDER_UNREADABLE, root, FailureLine.about(failure));
        }
    }

    /** What lies in the folder; empty where nothing does, since no workbench is ready on it. */
    static Optional<LocalAccess> read(Path root) {
        try {
            List<String> lines = Files.exists(root.resolve(FILE)) ? Files.readAllLines(root.resolve(FILE)) : List.of();
            return lines.size() < 2 ? Optional.empty() : Optional.of(new LocalAccess(lines.get(0), lines.get(1)));
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.FOLDER_UNREADABLE, root, FailureLine.about(failure));
        }
    }

    /** Takes it out of the folder. Should it stay, it lets nobody in any more, and the next start replaces it. */
    static void remove(Path root) {
        try {
            Files.deleteIfExists(root.resolve(FILE));
        } catch (IOException stays) {
            System.err.println(FailureLine.of(stays));
        }
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "LocalAccess[" + url + "]";
    }
}

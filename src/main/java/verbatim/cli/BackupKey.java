package verbatim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secret that a desk seals its backups with: {@code VERBATIM_BACKUP_KEY}, or else a file among the person's settings
 * that the first backup makes. It lies beside neither the data nor the backups: who can write those cannot seal.
 *
 * @param secret what nobody else knows
 */
record BackupKey(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int NAME_LENGTH = 8;

    /** Of a secret, in characters. */
    static final int SHORTEST = 16;

    BackupKey {
        if (secret.length() < SHORTEST) {
            throw new CommandFailed(CommandRefusal.KEY_TOO_SHORT, SHORTEST);
        }
    }

    /** The key of the environment, or else of the file, if there is one. */
    static Optional<BackupKey> find() throws IOException {
        return find(System.getenv("VERBATIM_BACKUP_KEY"), file());
    }

    /** The key of the environment, or else of the file, which is made where there is none. */
    static BackupKey findOrMake() throws IOException {
        Optional<BackupKey> found = find();
        return found.isPresent() ? found.get() : make(file());
    }

    /** Where the key lies that the environment does not name. */
    static Path file() {
        String settings = System.getenv("XDG_CONFIG_HOME");
        Path folder = settings == null || settings.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(settings);
        return folder.resolve("verbatim").resolve("backup.key");
    }

    /** A few letters that tell one key from another and give nothing of it away. */
    String name() {
        return hmac("the name of this key").substring(0, NAME_LENGTH);
    }

    /** The seal of a text, which only this key can make. */
    String seal(String text) {
        return hmac("a backup\n" + text);
    }

    /** Whether the text is what was sealed with this key. */
    boolean fits(String text, String seal) {
        return MessageDigest.isEqual(
                seal(text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "BackupKey[" + name() + "]";
    }

    static Optional<BackupKey> find(@Nullable String environment, Path file) throws IOException {
        if (environment != null && !environment.isBlank()) {
            return Optional.of(new BackupKey(environment.strip()));
        }
        try {
            return Optional.of(new BackupKey(Files.readString(file).strip()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Makes one, for its owner only; of two that do so at once the first one wins. */
    static BackupKey make(Path file) throws IOException {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        BackupKey key = new BackupKey(HexFormat.of().formatHex(bytes));
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "backup", null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, key.secret());
            Files.createLink(file, fresh);
            return key;
        } catch (FileAlreadyExistsException quicker) {
            return new BackupKey(Files.readString(file).strip());
        } finally {
            Files.delete(fresh);
        }
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has " + ALGORITHM, impossible);
        }
    }
}

package verbatim.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import verbatim.cli.BackupManifest.TableData;
import verbatim.text.Sha256;

/**
 * A backup that has been read through once and found whole.
 *
 * @param zip open until this is closed
 * @param manifestText the manifest as it is written, which is what is sealed
 * @param seal null where it has none
 */
record BackupFile(ZipFile zip, BackupManifest manifest, String manifestText, @Nullable BackupSeal seal)
        implements AutoCloseable {

    /** Far more than a manifest of a thousand tables has: a small file can hold gigabytes of blanks. */
    private static final int LONGEST_MANIFEST = 4_000_000;
    private static final int LONGEST_SEAL = 1000;

    /**
     * Opens a backup and checks every byte of it.
     *
     * @throws CommandFailed if the file is none, or is damaged
     */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed(CommandRefusal.NO_FILE, file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException truncated) {
            throw new CommandFailed(truncated, CommandRefusal.NO_WHOLE_BACKUP, file);
        }
        boolean whole = false;
        try {
            String text = text(zip, BackupManifest.ENTRY, LONGEST_MANIFEST, file);
            BackupManifest manifest = manifest(text, file);
            BackupSeal seal = seal(zip, file);
            for (TableData table : manifest.tables()) {
                check(zip, table, file);
            }
            checkNames(zip, manifest, file);
            whole = true;
            return new BackupFile(zip, manifest, text, seal);
        } finally {
            if (!whole) {
                zip.close();
            }
        }
    }

    /** The rows of one table. */
    InputStream rows(TableData table) throws IOException {
        return zip.getInputStream(zip.getEntry(table.entry()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static BackupManifest manifest(String text, Path file) {
        BackupManifest manifest;
        try {
            manifest = Objects.requireNonNull(JsonMapper.shared().readValue(text, BackupManifest.class));
        } catch (JacksonException | NullPointerException damaged) {
            throw new CommandFailed(damaged, CommandRefusal.PART_UNREADABLE, file, "manifest");
        }
        if (manifest.format() < 1 || manifest.format() > BackupManifest.FORMAT) {
            throw new CommandFailed(CommandRefusal.FORMAT_UNKNOWN, file, manifest.format(), BackupManifest.FORMAT);
        }
        return manifest;
    }

    private static @Nullable BackupSeal seal(ZipFile zip, Path file) throws IOException {
        if (zip.getEntry(BackupSeal.ENTRY) == null) {
            return null;
        }
        return BackupSeal.read(text(zip, BackupSeal.ENTRY, LONGEST_SEAL, file))
                .orElseThrow(() -> new CommandFailed(CommandRefusal.PART_UNREADABLE, file, "seal"));
    }

    private static String text(ZipFile zip, String name, int longest, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new CommandFailed(CommandRefusal.NO_BACKUP_OF_VERBATIM, file);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new CommandFailed(CommandRefusal.PART_TOO_LONG, file, name);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (ZipException | EOFException damaged) {
            throw new CommandFailed(damaged, CommandRefusal.PART_UNREADABLE, file, name);
        }
    }

    /** Of two entries of one name, one would be checked and perhaps the other one be looked at by somebody. */
    private static void checkNames(ZipFile zip, BackupManifest manifest, Path file) {
        Set<String> expected = new HashSet<>(List.of(BackupManifest.ENTRY, BackupSeal.ENTRY));
        manifest.tables().forEach(table -> expected.add(table.entry()));
        zip.stream().map(ZipEntry::getName).filter(name -> !expected.remove(name)).findFirst().ifPresent(name -> {
            throw new CommandFailed(CommandRefusal.PART_UNKNOWN, file, name);
        });
    }

    private static void check(ZipFile zip, TableData table, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new CommandFailed(CommandRefusal.TABLE_MISSING, file, table.name());
        }
        try (DigestInputStream content = new DigestInputStream(zip.getInputStream(entry), Sha256.digest())) {
            content.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(table.sha256())) {
                throw new CommandFailed(CommandRefusal.TABLE_ALTERED, file, table.name());
            }
        } catch (ZipException | EOFException damaged) {
            throw new CommandFailed(damaged, CommandRefusal.TABLE_UNREADABLE, file, table.name());
        }
    }
}

package verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import verbatim.cli.BackupManifest.TableData;
import verbatim.text.Sha256;

/**
 * A backup that has been read through once and found whole.
 *
 * @param zip open until this is closed
 */
record BackupFile(ZipFile zip, BackupManifest manifest) implements AutoCloseable {

    /**
     * Opens a backup and checks every byte of it.
     *
     * @throws CommandFailed if the file is none, or is damaged
     */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("There is no file " + file + ".");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException truncated) {
            throw new CommandFailed(file + " is no backup, or not a whole one.", truncated);
        }
        boolean whole = false;
        try {
            BackupManifest manifest = manifest(zip, file);
            for (TableData table : manifest.tables()) {
                check(zip, table, file);
            }
            whole = true;
            return new BackupFile(zip, manifest);
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

    private static BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new CommandFailed(file + " is no backup of Verbatim.");
        }
        BackupManifest manifest;
        try (InputStream content = zip.getInputStream(entry)) {
            manifest = JsonMapper.shared().readValue(content.readAllBytes(), BackupManifest.class);
        } catch (ZipException | JacksonException damaged) {
            throw new CommandFailed(file + " is damaged: its manifest cannot be read.", damaged);
        }
        if (manifest.format() != BackupManifest.FORMAT) {
            throw new CommandFailed(file + " is a backup of format " + manifest.format() + "; this Verbatim reads format "
                    + BackupManifest.FORMAT + ".");
        }
        return manifest;
    }

    private static void check(ZipFile zip, TableData table, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new CommandFailed(file + " is damaged: the table " + table.name() + " is missing.");
        }
        try (DigestInputStream content = new DigestInputStream(zip.getInputStream(entry), Sha256.digest())) {
            content.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(table.sha256())) {
                throw new CommandFailed(file + " is damaged: the table " + table.name() + " is not as it was written.");
            }
        } catch (ZipException damaged) {
            throw new CommandFailed(file + " is damaged: the table " + table.name() + " cannot be read.", damaged);
        }
    }
}

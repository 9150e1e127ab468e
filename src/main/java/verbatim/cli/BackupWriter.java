package verbatim.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;
import verbatim.cli.BackupManifest.SequenceState;
import verbatim.cli.BackupManifest.TableData;
import verbatim.message.Sentences;
import verbatim.text.Sha256;

/**
 * Writes a backup: every table as it stood at one moment, in one zip file that appears only when it is whole.
 *
 * @param connection in the transaction that fixes the moment
 * @param zip the file being written
 * @param key seals it; null leaves it without a seal
 */
record BackupWriter(Connection connection, ZipOutputStream zip, @Nullable BackupKey key) {

    private static final String MOMENT_AND_SCHEMA = """
            select now(), (select version from flyway_schema_history
                            where success and version is not null order by installed_rank desc limit 1)""";

    /**
     * Backs up the desk that the environment or the data folder names, under the desk's seal.
     *
     * @throws CommandFailed if that cannot be done; then there is no file
     */
    static BackupManifest write(Path data, Path file) {
        try (DeskDatabase desk = DeskDatabase.open(data)) {
            return write(desk.connection(), file, deskKey());
        } catch (IOException | SQLException failure) {
            throw new CommandFailed(failure, CommandRefusal.BACKUP_UNWRITTEN, file, FailureLine.about(failure));
        }
    }

    /** Backs up one database, without a seal. */
    static BackupManifest write(Connection connection, Path file) throws IOException, SQLException {
        return write(connection, file, null);
    }

    /** Backs up one database. */
    static BackupManifest write(Connection connection, Path file, @Nullable BackupKey key)
            throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new CommandFailed(CommandRefusal.FILE_EXISTS, file);
        }
        TableShape.requirePublicSchema(connection);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        // Only its owner may read it: it holds what the desk has not printed yet, and the hashes of passwords.
        Path unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            BackupManifest manifest;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                manifest = new BackupWriter(connection, zip, key).writeAll();
            } finally {
                connection.rollback();
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupManifest writeAll() throws IOException, SQLException {
        OffsetDateTime moment;
        String schema;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MOMENT_AND_SCHEMA)) {
            row.next();
            moment = Objects.requireNonNull(row.getObject(1, OffsetDateTime.class));
            schema = row.getString(2);
        }
        if (schema == null) {
            throw new CommandFailed(CommandRefusal.NOTHING_TO_BACK_UP);
        }
        List<TableData> tables = new ArrayList<>();
        for (TableShape table : TableShape.all(connection)) {
            tables.add(write(table));
        }
        BackupManifest manifest =
                new BackupManifest(BackupManifest.FORMAT, schema, moment.toInstant(), tables, sequences());
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
        write(BackupManifest.ENTRY, text);
        if (key != null) {
            write(BackupSeal.ENTRY, BackupSeal.of(text, key).written());
        }
        return manifest;
    }

    private void write(String entry, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A backup without a seal is better than none. */
    private static @Nullable BackupKey deskKey() {
        try {
            return BackupKey.findOrMake();
        } catch (IOException failure) {
            System.err.println(Sentences.ENGLISH.of(CommandNews.BACKUP_WITHOUT_SEAL, BackupKey.file(), BackupKey.SHORTEST));
            return null;
        }
    }

    private TableData write(TableShape table) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(TableData.entry(table.name())));
        DigestOutputStream digested = new DigestOutputStream(new EntryStream(zip), Sha256.digest());
        long rows;
        try (Statement statement = connection.createStatement()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            rows = copies.copyOut(table.copy(statement, "to stdout"), digested);
        }
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new TableData(table.name(), table.columns(), rows, hash);
    }

    private List<SequenceState> sequences() throws SQLException {
        List<SequenceState> states = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sequencename, last_value from pg_sequences"
                        + " where schemaname = 'public' and last_value is not null order by 1")) {
            while (rows.next()) {
                states.add(new SequenceState(Objects.requireNonNull(rows.getString(1)), rows.getLong(2)));
            }
        }
        return states;
    }

    /** One entry of the zip file: what closes it must not close the file. */
    private static final class EntryStream extends FilterOutputStream {

        EntryStream(ZipOutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The zip file goes on.
        }
    }
}

package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.TestPostgres;

class BackupTest {

    private static final String MIGRATIONS = "classpath:db/backup";
    private static final List<String> TABLES = List.of("z_message", "a_reply", "settled", "touched");

    @TempDir
    Path folder;

    private ServerDatabase original;
    private ServerDatabase other;

    @BeforeEach
    void aDeskWithEveryKindOfRow() throws SQLException {
        original = database();
        other = database();
        migrate(original, "1");
        try (Connection connection = original.connect(); Statement statement = connection.createStatement()) {
            // Each message refers to the one after it, so that no order of the rows satisfies every foreign key.
            statement.execute("""
                    begin;
                    set constraints all deferred;
                    insert into z_message (id, parent, words, raw, tags, details, at, seen)
                    select md5(n::text)::uuid, case when n < 500 then md5((n + 1)::text)::uuid end,
                           E'“Zeile ' || n || E'”\\t\\\\N \\r\\n \\u2028 😀', decode(md5(n::text), 'hex'),
                           case when n % 3 = 0 then array[md5(n::text)::uuid, md5('x')::uuid] end,
                           jsonb_build_object('n', n, 'text', E'a"b\\\\c'), timestamptz '2026-01-01 00:00:00.123456Z', n % 2 = 0
                      from generate_series(1, 500) n;
                    insert into a_reply (message, "Odd name") select id, 12345678.0001 from z_message limit 40;
                    update settled set name = 'as the desk settled it';
                    select setval('report_number', 77);
                    commit""");
        }
    }

    @Test
    void bringsEveryRowBack() throws Exception {
        BackupManifest written = backUp();
        restore(folder.resolve("desk.zip"));
        for (String table : TABLES) {
            assertThat(rows(other, table)).as(table).isNotEmpty().containsExactlyElementsOf(rows(original, table));
        }
        assertThat(written.rows()).isEqualTo(500 + 40 + 1 + 500);
        assertThat(written.schema()).isEqualTo("1");
        assertThat(value(other, "select nextval('report_number')")).isEqualTo("78");
        assertThat(value(other, "insert into a_reply (message) select id from z_message limit 1 returning number"))
                .isEqualTo("41");
        assertThat(value(other, "select to_regclass('later')")).isNull();
        migrate(other, "2");
        assertThat(value(other, "select to_regclass('later')")).isEqualTo("later");
        assertThat(value(other, "select tgenabled from pg_trigger where tgname = 'touch'")).isEqualTo("O");
    }

    @Test
    void holdsOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        try (Connection reader = original.connect(); Connection writer = original.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("delete from a_reply");
            BackupManifest written = BackupWriter.write(reader, folder.resolve("desk.zip"));
            writer.commit();
            assertThat(written.rows()).isEqualTo(500 + 40 + 1 + 500);
        }
    }

    @Test
    void canBeReadByItsOwnerOnly() throws Exception {
        backUp();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("desk.zip"))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.99})
    void refusesATruncatedFile(double share) throws Exception {
        backUp();
        byte[] whole = Files.readAllBytes(folder.resolve("desk.zip"));
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(whole, (int) (whole.length * share)));
        assertRefused(cut, "no backup, or not a whole one");
    }

    @Test
    void refusesAFileWithOneRowChanged() throws Exception {
        backUp();
        Path changed = folder.resolve("changed.zip");
        rewrite(folder.resolve("desk.zip"), changed, (name, bytes) -> {
            if (name.equals("tables/settled.copy")) {
                bytes[bytes.length - 2] ^= 1;
            }
        });
        assertRefused(changed, "the table settled is not as it was written");
    }

    @Test
    void refusesAFileThatLacksATableOfItsManifestToo() throws Exception {
        backUp();
        Path lacking = folder.resolve("lacking.zip");
        rewriteManifest(lacking, manifest -> manifest.replaceFirst("(?s)\\{\\s*\"name\" : \"settled\".*?\\}, ", ""),
                name -> !name.equals("tables/settled.copy"));
        assertRefused(lacking, "The backup is not whole: it lacks the table settled.");
        assertThat(value(other, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "", "null", "{\"format\":2,\"schema\":\"1\",\"takenAt\":\"2026-01-01T00:00:00Z\","
            + "\"sequences\":[]}", "{\"format\":2,\"schema\":\"1\",\"takenAt\":\"2026-01-01T00:00:00Z\",\"tables\":[null],"
            + "\"sequences\":[]}"})
    void refusesAManifestThatLacksSomething(String text) throws Exception {
        backUp();
        Path lacking = folder.resolve("lacking.zip");
        rewriteManifest(lacking, manifest -> text, name -> true);
        assertRefused(lacking, lacking + " is damaged: its manifest cannot be read.");
    }

    @Test
    void doesNotReadAManifestWithoutAnEnd() throws Exception {
        Path blank = folder.resolve("blank.zip");
        byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(blank))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            for (int i = 0; i < 5; i++) {
                zip.write(blanks);
            }
        }
        assertRefused(blank, blank + " is damaged: its manifest.json is too long.");
    }

    @Test
    void refusesWhatItsManifestDoesNotName() throws Exception {
        backUp();
        Path more = folder.resolve("more.zip");
        rewriteManifest(more, manifest -> manifest.replace("\"a_reply\"", "\"b_reply\""), name -> true);
        assertRefused(more, "the table b_reply is missing");
        try (OutputStream out = Files.newOutputStream(more); ZipOutputStream fresh = new ZipOutputStream(out);
                ZipFile old = new ZipFile(folder.resolve("desk.zip").toFile())) {
            for (ZipEntry entry : old.stream().map(ZipEntry.class::cast).toList()) {
                fresh.putNextEntry(new ZipEntry(entry.getName()));
                old.getInputStream(entry).transferTo(fresh);
            }
            fresh.putNextEntry(new ZipEntry("tables/other.copy"));
        }
        assertRefused(more, "it holds tables/other.copy, which its manifest does not name or which is there twice");
    }

    @Test
    void refusesASequenceThatIsNoSequence() throws Exception {
        backUp();
        Path other = folder.resolve("other.zip");
        rewriteManifest(other, manifest -> manifest.replace("\"report_number\"", "\"a_reply\""), name -> true);
        assertRefused(other, "The sequence a_reply is not one of those that were backed up.");
    }

    @Test
    void leavesNothingBehindWhenTheRowsDoNotFit() throws Exception {
        try (Connection connection = original.connect(); Statement statement = connection.createStatement()) {
            statement.execute("alter table settled add column unheard_of text");
        }
        backUp();
        assertRefused(folder.resolve("desk.zip"), "The table settled is not the one that was backed up");
        assertThat(value(other, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
    }

    @Test
    void refusesADatabaseThatHoldsSomething() throws Exception {
        backUp();
        assertThatThrownBy(() -> {
            try (BackupFile backup = BackupFile.open(folder.resolve("desk.zip"))) {
                Restore.into(original, backup, MIGRATIONS);
            }
        }).isInstanceOf(CommandFailed.class).hasMessageContaining("not empty");
        assertThat(value(original, "select count(*) from z_message")).isEqualTo("500");
    }

    @Test
    void refusesADataFolderThatHoldsADesk() throws Exception {
        backUp();
        Path data = folder.resolve("data");
        EmbeddedPostgres.start(data, "a test").close();
        assertThatThrownBy(() -> Restore.from(folder.resolve("desk.zip"), data, true))
                .isInstanceOf(CommandFailed.class).hasMessageContaining("restore into another folder with --data");
    }

    private BackupManifest backUp() throws IOException, SQLException {
        try (Connection connection = original.connect()) {
            return BackupWriter.write(connection, folder.resolve("desk.zip"));
        }
    }

    private void restore(Path file) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(file)) {
            Restore.into(other, backup, MIGRATIONS);
        }
    }

    private void assertRefused(Path file, String line) {
        assertThatThrownBy(() -> restore(file)).isInstanceOf(CommandFailed.class).hasMessageContaining(line);
    }

    private static ServerDatabase database() {
        TestPostgres.Database database = TestPostgres.createDatabase();
        return new ServerDatabase(database.url(), database.user(), database.password());
    }

    private static void migrate(ServerDatabase database, String target) {
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).locations(MIGRATIONS)
                .target(target).load().migrate();
    }

    private static List<String> rows(ServerDatabase database, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select t::text from " + table + " t order by 1")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static String value(ServerDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The backup with another manifest, whose tables are as they were: as somebody writes it who means harm. */
    private void rewriteManifest(Path to, UnaryOperator<String> change, Predicate<String> keeps) throws IOException {
        try (ZipFile old = new ZipFile(folder.resolve("desk.zip").toFile()); OutputStream out = Files.newOutputStream(to);
                ZipOutputStream fresh = new ZipOutputStream(out)) {
            for (ZipEntry entry : old.stream().map(ZipEntry.class::cast).filter(e -> keeps.test(e.getName())).toList()) {
                byte[] bytes = old.getInputStream(entry).readAllBytes();
                fresh.putNextEntry(new ZipEntry(entry.getName()));
                fresh.write(entry.getName().equals(BackupManifest.ENTRY)
                        ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : bytes);
                fresh.closeEntry();
            }
        }
    }

    private static void rewrite(Path from, Path to, BiConsumer<String, byte[]> change)
            throws IOException {
        try (ZipFile old = new ZipFile(from.toFile()); OutputStream out = Files.newOutputStream(to);
                ZipOutputStream fresh = new ZipOutputStream(out)) {
            for (ZipEntry entry : old.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream content = old.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    change.accept(entry.getName(), bytes);
                    fresh.putNextEntry(new ZipEntry(entry.getName()));
                    fresh.write(bytes);
                    fresh.closeEntry();
                }
            }
        }
    }
}

package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.cli.BackupManifest.TableData;
import verbatim.message.Sentences;

class BackupSealTest {

    private static final BackupKey OURS = new BackupKey("a secret of this desk");
    private static final BackupKey ANOTHER = new BackupKey("a secret of another desk");
    private static final String TEXT = "the manifest as it is written";

    @TempDir
    Path folder;

    @Test
    void knowsThisDesksOwn() {
        assertThat(check(BackupSeal.of(TEXT, OURS), manifest(2, "011"), Optional.of(OURS), false))
                .isEqualTo("It bears this desk's seal (" + OURS.name() + ").");
    }

    @Test
    void doesNotFitWhatWasAlteredEvenIfThePersonWouldTakeIt() {
        BackupSeal seal = BackupSeal.of("the manifest before it was altered", OURS);
        for (boolean unchecked : new boolean[] {false, true}) {
            assertThatThrownBy(() -> check(seal, manifest(2, "011"), Optional.of(OURS), unchecked))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessage("The backup was altered after it was sealed: it is not restored.");
        }
    }

    @Test
    void ofAnotherKeyIsTakenOnlyUnchecked() {
        BackupSeal seal = BackupSeal.of(TEXT, ANOTHER);
        for (Optional<BackupKey> key : List.of(Optional.of(OURS), Optional.<BackupKey>empty())) {
            assertThatThrownBy(() -> check(seal, manifest(2, "011"), key, false)).isInstanceOf(CommandFailed.class)
                    .hasMessage("The backup bears the seal of a key that is not here (" + ANOTHER.name()
                            + "): set VERBATIM_BACKUP_KEY to that key, or take the backup as it is with --unchecked.");
            assertThat(check(seal, manifest(2, "011"), key, true)).contains("was not checked");
        }
    }

    /** Only what an older Verbatim can have written needs no word: a seal that was taken off is missed. */
    @ParameterizedTest
    @CsvSource({"1, 010, true", "1, 007, true", "1, 011, false", "2, 010, false", "2, 011, false"})
    void isMissedWhereThereShouldBeOne(int format, String schema, boolean taken) {
        BackupManifest manifest = manifest(format, schema);
        if (taken) {
            assertThat(check(null, manifest, Optional.of(OURS), false)).contains("since an older Verbatim wrote it");
        } else {
            assertThatThrownBy(() -> check(null, manifest, Optional.of(OURS), false)).isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("has no seal").hasMessageContaining("--unchecked");
            assertThat(check(null, manifest, Optional.empty(), true)).contains("It has no seal");
        }
    }

    @Test
    void isReadAsItIsWritten() {
        BackupSeal seal = BackupSeal.of(TEXT, OURS);
        assertThat(BackupSeal.read(seal.written())).contains(seal);
        assertThat(BackupSeal.read("")).isEmpty();
        assertThat(BackupSeal.read(seal.written() + seal.written())).isEmpty();
    }

    @Test
    void itsKeyIsMadeOnceForItsOwner() throws Exception {
        Path file = folder.resolve("settings/verbatim/backup.key");
        assertThat(BackupKey.find(null, file)).isEmpty();
        BackupKey made = BackupKey.make(file);
        assertThat(BackupKey.find(null, file)).contains(made);
        assertThat(BackupKey.make(file)).isEqualTo(made);
        assertThat(BackupKey.find("one of the environment", file)).contains(new BackupKey("one of the environment"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void itsKeyIsNoShortWord() {
        assertThatThrownBy(() -> new BackupKey("secret")).isInstanceOf(CommandFailed.class)
                .hasMessageContaining("at least 16 characters");
    }

    private static String check(@Nullable BackupSeal seal, BackupManifest manifest, Optional<BackupKey> key, boolean unchecked) {
        return Sentences.ENGLISH.of(BackupSeal.check(seal, manifest, TEXT, key, unchecked));
    }

    private static BackupManifest manifest(int format, String schema) {
        return new BackupManifest(format, schema, Instant.EPOCH,
                List.of(new TableData("t", List.of("c"), 1, "0".repeat(64))), List.of());
    }
}

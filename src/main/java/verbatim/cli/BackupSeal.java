package verbatim.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;

/**
 * What shows that nobody has altered a backup since the desk wrote it: a hash of its manifest, which holds the hashes of
 * its tables, that only the desk's key can make. It is an entry of its own in the zip file.
 *
 * @param keyName which key made it
 * @param hash of the manifest
 */
record BackupSeal(String keyName, String hash) {

    /** Its name in the zip file. */
    static final String ENTRY = "manifest.seal";

    private static final Pattern WRITTEN = Pattern.compile("hmac-sha256 ([0-9a-f]{8}) ([0-9a-f]{64})\n");
    /** The last schema that was backed up without a seal. */
    private static final int LAST_UNSEALED_SCHEMA = 10;

    /** Seals a manifest as it is written. */
    static BackupSeal of(String manifest, BackupKey key) {
        return new BackupSeal(key.name(), key.seal(manifest));
    }

    /** Reads an entry; nothing where it is none that was written here. */
    static Optional<BackupSeal> read(String entry) {
        Matcher written = WRITTEN.matcher(entry);
        return written.matches() ? Optional.of(new BackupSeal(written.group(1), written.group(2))) : Optional.empty();
    }

    /** The entry's content. */
    String written() {
        return "hmac-sha256 " + keyName + " " + hash + "\n";
    }

    /**
     * Decides whether a backup may be restored.
     *
     * @param seal its seal, if it has one
     * @param key this desk's, if it has one
     * @param unchecked whether the person takes a backup that nothing speaks for
     * @return what the person is told about it
     * @throws CommandFailed if it was altered, or nothing speaks for it and the person does not say that this will do
     */
    static Refusal check(@Nullable BackupSeal seal, BackupManifest manifest, String manifestText,
            Optional<BackupKey> key, boolean unchecked) {
        if (seal == null) {
            if (manifest.format() < BackupManifest.FORMAT && manifest.schemaNumber() <= LAST_UNSEALED_SCHEMA) {
                return Refusal.of(CommandNews.UNSEALED_BY_OLDER);
            }
            if (unchecked) {
                return Refusal.of(CommandNews.UNSEALED);
            }
            throw new CommandFailed(CommandRefusal.WITHOUT_SEAL);
        }
        if (key.isPresent() && key.get().name().equals(seal.keyName())) {
            if (!key.get().fits(manifestText, seal.hash())) {
                throw new CommandFailed(CommandRefusal.ALTERED_SINCE_SEALED);
            }
            return Refusal.of(CommandNews.OWN_SEAL, seal.keyName());
        }
        if (unchecked) {
            return Refusal.of(CommandNews.OTHER_SEAL, seal.keyName());
        }
        throw new CommandFailed(CommandRefusal.KEY_NOT_HERE, seal.keyName());
    }
}

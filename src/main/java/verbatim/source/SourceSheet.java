package verbatim.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * A source with all that belongs to it.
 *
 * @param details without what would tell who a confidential source is; its title then is the codename
 * @param version for a later change
 * @param confidants who may know who a confidential source is
 * @param looks when one of them looked, newest first; empty for those who are none of them
 * @param changes newest first; those that tell who a confidential source is say for nobody here what they were
 * @param usedBy how many articles are checked against it
 */
public record SourceSheet(
        SourceId id,
        SourceDetails details,
        boolean confidential,
        long version,
        String addedBy,
        Instant addedAt,
        List<SnapshotRow> snapshots,
        List<AttachmentRow> attachments,
        List<Confidant> confidants,
        List<Look> looks,
        List<SourceChange> changes,
        int usedBy) {

    /** What was captured once; {@code length} in UTF-16 units of its text, {@code bytes} as they came. */
    public record SnapshotRow(SnapshotId id, Arrival arrival, int length, int bytes) {

        /** Counts the source's texts from 1. */
        public int number() {
            return arrival.number();
        }
    }

    /** A screenshot or a recording. */
    public record AttachmentRow(AttachmentId id, String name, String mediaType, int bytes, String sha256, String addedBy, Instant addedAt) {

        /** Whether it is to be heard rather than seen. */
        public boolean isAudio() {
            return mediaType.startsWith("audio/");
        }
    }

    /** Somebody who may know. */
    public record Confidant(PersonId id, String name) {}

    /** That somebody looked who a confidential source is. */
    public record Look(String name, Instant at) {}

    /** The newest snapshot. */
    public @Nullable SnapshotRow newest() {
        return snapshots.isEmpty() ? null : snapshots.getLast();
    }
}

package verbatim.source.capture;

import java.time.Instant;
import java.util.List;

/** What was captured of a source, the oldest first, and what is attached to it. */
public record SourceMaterial(List<SnapshotRow> snapshots, List<AttachmentRow> attachments) {

    /** Nothing, or nothing that the person may know of. */
    static final SourceMaterial NONE = new SourceMaterial(List.of(), List.of());

    /**
     * What was captured once.
     *
     * @param length in UTF-16 units of its text
     * @param bytes as they came
     * @param isArchived whether it is a page that is kept as web archives do
     */
    public record SnapshotRow(SnapshotId id, Arrival arrival, int length, int bytes, boolean isArchived) {

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
}

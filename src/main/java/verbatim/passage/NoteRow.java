package verbatim.passage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

/**
 * A note beside a passage, as it is read.
 *
 * @param written who wrote it, or brought it in where it is somebody else's
 * @param edited when whoever wrote it gave it the words that it has; null where these are the first
 * @param others whose it is, where it was brought in with a file; null where it is a note of the desk's
 */
public record NoteRow(
        NoteId id, NoteKind kind, String text, Signature written, @Nullable Instant edited, @Nullable OthersNote others) {

    /** One that somebody of the desk wrote. */
    public NoteRow(NoteId id, NoteKind kind, String text, Signature written, @Nullable Instant edited) {
        this(id, kind, text, written, edited, null);
    }

    /**
     * What it says; of somebody else's, whose it is and what they concluded as well.
     *
     * @param standing what the desk has concluded of the passage; null where it has not
     */
    public String words(@Nullable Finding standing, Sentences sentences) {
        return others == null
                ? text
                : sentences.of(OthersLine.WHOLE, others.whose(sentences), others.said(text, standing, sentences));
    }

    boolean isSince(Instant moment) {
        return !(edited == null ? written.at() : edited).isBefore(moment);
    }
}

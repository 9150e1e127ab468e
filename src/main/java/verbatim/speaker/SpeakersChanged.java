package verbatim.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Somebody said something of the desk's speakers. Published in the transaction that keeps it, so that what rests on who they
 * are is looked at again; whoever hears it may refuse it.
 *
 * @param other with whom it has to do; null where it is of one alone
 */
public record SpeakersChanged(What what, SpeakerId one, @Nullable SpeakerId other) {

    /** What was said. */
    public enum What {
        /** What the one is called. */
        NAMED,
        /** That both are one, and is called as the other. */
        JOINED,
        /** That both are two again. */
        PARTED,
        /** Whether it is to be asked if they are one. */
        ASKED,
        /** That the one was taken for the other in articles. */
        TOLD_APART
    }
}

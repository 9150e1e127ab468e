package verbatim.speaker;

/** Somebody changed the same speaker since it was read: nothing was saved. */
public class SpeakerNewer extends SpeakerRefused {

    private final long version;
    private final transient NamedSpeaker now;

    SpeakerNewer(long version, NamedSpeaker now) {
        super(SpeakerRefusal.SPEAKER_NEWER_VERSION, now.name());
        this.version = version;
        this.now = now;
    }

    /** The version that stands there now. */
    public long version() {
        return version;
    }

    /** What is said there now. */
    public NamedSpeaker now() {
        return now;
    }
}

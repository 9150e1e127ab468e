package verbatim.source;

/** Somebody corrected the same source since it was read: nothing was saved. What stands there now is read anew. */
public class SourceChanged extends SourceRefused {

    private final long version;

    SourceChanged(long version) {
        super(SourceRefusal.NEWER_VERSION);
        this.version = version;
    }

    /** The version that stands there now. */
    public long version() {
        return version;
    }
}

package verbatim.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import verbatim.account.PersonId;
import verbatim.document.Locator;
import verbatim.text.Sha256;

/** What a source was at one moment: bytes as they came, and their text. Never changed. */
@Entity
@Immutable
class Snapshot implements Persistable<SnapshotId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SnapshotId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "source_id"))
    private SourceId sourceId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Capture.Origin origin;

    private String name;
    private @Nullable String mediaType;
    private byte[] bytes;
    private String sha256;
    private String format;
    private String text;
    private int[] locatorOffsets;
    private String[] locatorKinds;
    private String[] locatorLabels;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "captured_by"))
    private PersonId capturedBy;

    private Instant capturedAt;

    protected Snapshot() {}

    Snapshot(SourceId source, int number, Capture capture, PersonId by, Instant at) {
        id = SnapshotId.fresh();
        sourceId = source;
        this.number = number;
        origin = capture.origin();
        name = capture.name();
        mediaType = capture.mediaType();
        bytes = capture.bytes().clone();
        sha256 = capture.sha256();
        format = capture.read().format().name();
        text = capture.read().text();
        var locators = capture.read().locators();
        locatorOffsets = locators.stream().mapToInt(Locator::offset).toArray();
        locatorKinds = locators.stream().map(locator -> locator.kind().name()).toArray(String[]::new);
        locatorLabels = locators.stream().map(Locator::label).toArray(String[]::new);
        capturedBy = by;
        capturedAt = at;
    }

    @Override
    public SnapshotId getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}

package verbatim.passage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that was done with a {@link Passage}, a row a change: it only grows. And what came since the passage was loaded: whoever took the step tells
 * that to the rooms above, and keeps it to take the step back.
 */
@Embeddable
class History {

    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    private List<Change> all = new ArrayList<>();

    /** When anything about the passage last changed. */
    private Instant touchedAt;

    @Transient
    private final List<Change> written = new ArrayList<>();

    /** How many of these the rooms above were told. */
    @Transient
    private int told;

    /** The rows beside the passage that came or went since it was loaded. */
    @Transient
    private final List<Takeback.Beside> beside = new ArrayList<>();

    /** The rows of the step that was taken back since it was loaded. */
    @Transient
    private List<UUID> takenBack = List.of();

    protected History() {}

    /** Of a passage of which nothing is written down yet. */
    History(Instant begun) {
        touchedAt = begun;
    }

    void add(Change change) {
        all.add(change);
        written.add(change);
        touchedAt = change.madeAt();
    }

    /** All rows, in their order. */
    List<Change> all() {
        return all;
    }

    /** The rows that were written since the passage was loaded, in their order. */
    List<Change> written() {
        return written;
    }

    /** Those of them that nobody was told yet; from now on they are told. */
    List<Change> tell() {
        var fresh = List.copyOf(written.subList(told, written.size()));
        told = written.size();
        return fresh;
    }

    /** Keeps which row beside the passage came or went, so that the step can be taken back. */
    void lays(ChangeKind what, UUID row) {
        lays(new Takeback.Beside(what, row, null));
    }

    /** The same. */
    void lays(Takeback.Beside row) {
        beside.add(row);
    }

    /** The rows beside the passage that came or went since it was loaded. */
    List<Takeback.Beside> beside() {
        return beside;
    }

    /** Keeps whose rows are those of a step that was taken back now. */
    void takesBack(List<UUID> rows) {
        takenBack = rows;
    }

    /** The rows, in their order, of the step that was taken back since the passage was loaded; none where none was. */
    List<UUID> takenBack() {
        return takenBack;
    }
}

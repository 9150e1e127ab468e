package verbatim.passage;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * What takes one step back: how the passage stood before it, and which rows beside the passage came or went with it. It is
 * made by the step itself and by nothing else, is kept in the window in which the step was taken (that of an edit in the
 * database: {@link EditSteps}), and serves as long as nothing else has happened to the passage.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
public final class Takeback {

    /**
     * A row beside the passage.
     *
     * @param what was done to it
     */
    record Beside(ChangeKind what, UUID row) {}

    /**
     * A doubt that was raised, settled or opened again.
     *
     * @param raised whether the step raised it
     * @param settlement by what it was settled before; null where it was open
     */
    record DoubtBefore(DoubtId doubt, boolean raised, Doubt.@Nullable Settlement settlement) {}

    /** A row of history that the step wrote. Not the entity, which would hold the passage as it was. */
    record Row(ChangeKind what, UUID id) {}

    private final PassageId passage;
    private final PersonId by;
    private final Stood before;
    private final List<Beside> beside;
    private final List<DoubtBefore> doubts;
    private final List<Row> rows;
    private final int countBefore;
    private final int count;

    @JsonCreator
    Takeback(
            PassageId passage,
            PersonId by,
            Stood before,
            List<Beside> beside,
            List<DoubtBefore> doubts,
            List<Row> rows,
            int countBefore,
            int count) {
        this.passage = passage;
        this.by = by;
        this.before = before;
        this.beside = List.copyOf(beside);
        this.doubts = List.copyOf(doubts);
        this.rows = List.copyOf(rows);
        this.countBefore = countBefore;
        this.count = count;
    }

    /** Of which passage. */
    public PassageId passage() {
        return passage;
    }

    /** Whether a source was tied to the passage, which stays with the article. */
    public boolean leavesASource() {
        return beside.stream().anyMatch(row -> row.what() == ChangeKind.EVIDENCE_ADDED);
    }

    /** How many changes the history had right before the step. */
    public int countBefore() {
        return countBefore;
    }

    /**
     * How many changes the history had right after the step, but for those that were taken back: one more, and something
     * has happened since.
     */
    public int count() {
        return count;
    }

    /**
     * The same once a later step was taken back, where that one followed right upon this.
     *
     * @param later what was taken back
     * @param now what stands there now
     */
    public Takeback without(Takeback later, PassageCard now) {
        return passage.equals(later.passage) && count == later.countBefore
                ? new Takeback(passage, by, before, beside, doubts, rows, countBefore, now.past().count())
                : this;
    }

    PersonId by() {
        return by;
    }

    Stood before() {
        return before;
    }

    List<Beside> beside() {
        return beside;
    }

    List<DoubtBefore> doubts() {
        return doubts;
    }

    /** What was done, each kind once. */
    Set<ChangeKind> kinds() {
        return rows.stream().map(Row::what).collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)));
    }

    /** The rows of history that are no hand in the result any more. Who marked words has chosen them, whatever comes of it. */
    List<UUID> undone() {
        return rows.stream().filter(row -> row.what() != ChangeKind.MARKED).map(Row::id).toList();
    }
}

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
import verbatim.account.FreshId;
import verbatim.account.PersonId;

/**
 * What takes one step back: how the passage stood before and after it, and which rows beside the passage came or went with it.
 * It is made by the step itself and by nothing else, and kept in the database (a person's: {@link OwnSteps}, that of an edit:
 * {@link EditSteps}). Of a step that was taken back it is what takes it again.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
public final class Takeback {

    /**
     * A row beside the passage.
     *
     * @param what was done to it
     * @param lost what the row had before that was taken back, to be taken again; null where it keeps it itself
     */
    record Beside(ChangeKind what, UUID row, @Nullable String lost) {}

    /**
     * A doubt that was raised, settled or opened again.
     *
     * @param raised whether the step raised it
     * @param settlement by what it was settled before; null where it was open
     * @param after the same right after the step
     */
    record DoubtBefore(DoubtId doubt, boolean raised, Doubt.@Nullable Settlement settlement, Doubt.@Nullable Settlement after) {

        /** Whether to take the step back opens it, where it was settled. */
        boolean opens() {
            return !raised && settlement == null;
        }
    }

    /** A row of history that the step wrote. Not the entity, which would hold the passage as it was. */
    record Row(ChangeKind what, UUID id) {}

    private final UUID id;
    private final PassageId passage;
    private final PersonId by;
    private final @Nullable UUID session;
    private final Stood before;
    private final @Nullable Stood after;
    private final List<Beside> beside;
    private final List<DoubtBefore> doubts;
    private final List<Row> rows;
    private final int countBefore;
    private final int count;

    @JsonCreator
    Takeback(
            @Nullable UUID id,
            PassageId passage,
            PersonId by,
            @Nullable UUID session,
            Stood before,
            @Nullable Stood after,
            List<Beside> beside,
            List<DoubtBefore> doubts,
            List<Row> rows,
            int countBefore,
            int count) {
        this.id = id == null ? FreshId.next() : id;
        this.passage = passage;
        this.by = by;
        this.session = session;
        this.before = before;
        this.after = after;
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

    /** What takes a step again once this has come of taking it back: with the rows of history that the step wrote. */
    Takeback takingAgain(Takeback step) {
        return new Takeback(step.id, passage, by, session, before, after, beside, doubts, step.rows, countBefore, count);
    }

    /** What takes the same step back once this has come of taking it again. */
    Takeback of(Takeback step) {
        return new Takeback(step.id, passage, by, session, before, after, beside, doubts, rows, countBefore, count);
    }

    /** The same where nothing but steps that were taken back has happened since. */
    Takeback at(int other) {
        return new Takeback(id, passage, by, session, before, after, beside, doubts, rows, countBefore, other);
    }

    /** Which step; the same when it was taken back, and again. */
    public UUID id() {
        return id;
    }

    PersonId by() {
        return by;
    }

    /** The session in which it was taken; null where it was none of the screens'. */
    @Nullable UUID session() {
        return session;
    }

    Stood before() {
        return before;
    }

    /** How the passage stood right after it; null where an older build kept it. */
    @Nullable Stood after() {
        return after;
    }

    /** Whether it came to an end by it with nothing to check. */
    boolean isDismissal() {
        return after != null && after.course().state() == CheckState.DISMISSED;
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

    /** All rows of history that it wrote, in their order. */
    List<UUID> rows() {
        return rows.stream().map(Row::id).toList();
    }

    /** The rows of history that are no hand in the result any more. Who marked words has chosen them, whatever comes of it. */
    List<UUID> undone() {
        return rows.stream().filter(row -> row.what() != ChangeKind.MARKED).map(Row::id).toList();
    }
}

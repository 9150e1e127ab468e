package verbatim.passage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/** All that was ever doubted of a {@link Passage}. What is done with them gives the rows that its history gets. */
@Embeddable
class Doubts {

    @BatchSize(size = 256)
    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    private List<Doubt> all = new ArrayList<>();

    /** The queue filters by it. */
    @Column(name = "open_doubts")
    private int open;

    /** How each that was raised, settled or opened again stood when they were loaded, in the order in which it was done. */
    @Transient
    private final List<Takeback.DoubtBefore> before = new ArrayList<>();

    /** Each, in the order in which they were raised. */
    List<Doubt> all() {
        return all;
    }

    int open() {
        return open;
    }

    Stream<Doubt> open(Predicate<Doubt> which) {
        return all.stream().filter(Doubt::isOpen).filter(which);
    }

    /**
     * @throws StepRefused if there is no such doubt, or if it is settled
     */
    Doubt requireOpen(DoubtId which) {
        var doubt = all.stream().filter(known -> known.id().equals(which)).findFirst()
                .orElseThrow(() -> new StepRefused(PassageRefusal.DOUBT_NOT_THERE));
        if (!doubt.isOpen()) {
            throw new StepRefused(PassageRefusal.DOUBT_SETTLED_ALREADY);
        }
        return doubt;
    }

    /**
     * That words stand though something can turn their meaning needs a note.
     *
     * @param finding that lets them stand
     * @throws StepRefused if anything can, also where a note settled it: one written for another finding
     */
    void requireNoRisk(Finding finding) {
        all.stream().filter(Doubt.about(DoubtMatter.Turning.class)).filter(doubt -> doubt.isOpen() || doubt.isSettledBy(Settling.CONCLUDED)).findFirst().ifPresent(risk -> {
            throw new StepRefused(PassageRefusal.RISK_WITHOUT_NOTE, finding, risk.matter());
        });
    }

    /**
     * A piece of evidence goes without a word only where it says nothing against the words.
     *
     * @throws StepRefused if an open doubt that hangs on it does
     */
    void requireNoneAgainstTheWords(EvidenceId piece) {
        open(Doubt.on(piece)).map(Doubt::matter).filter(DoubtMatter::isAgainstTheWords).findFirst().ifPresent(matter -> {
            throw new StepRefused(PassageRefusal.EVIDENCE_WITHDRAWN_WITHOUT_REASON, matter);
        });
    }

    /**
     * Of two findings one is decided on first: a reason that is given for any doubt decides nothing.
     *
     * @param label of the passage
     * @throws StepRefused if there are two
     */
    void requireNoSecondFinding(String label) {
        if (open(Doubt.about(DoubtMatter.SecondLook.class)).findAny().isPresent()) {
            throw new StepRefused(PassageRefusal.SECOND_FINDING_OPEN, label);
        }
    }

    /**
     * Raises it once: not beside the same that is open, nor where a person has said why it is none. What a step settled that
     * no longer holds is open again.
     *
     * @param evidence that it hangs on; null where it hangs on none
     * @param search that it hangs on; null where it hangs on none
     */
    List<StepTaken.Row> raise(Passage of, DoubtMatter about, @Nullable EvidenceId evidence, @Nullable SearchId search, Instant at) {
        if (all.stream().anyMatch(known -> known.is(about, evidence, search))) {
            return reopen(known -> known.is(about, evidence, search) && known.isSettledInPassing(), at, of.approvedAt());
        }
        var doubt = new Doubt(of, about, evidence, search, at);
        all.add(doubt);
        before.add(new Takeback.DoubtBefore(doubt.id(), true, null, null));
        open++;
        return List.of(new StepTaken.Row(ChangeKind.DOUBT_RAISED, null, new ChangeValue.Doubted(about), null, null));
    }

    List<StepTaken.Row> settle(Predicate<Doubt> which, Doubt.Settlement by) {
        var reason = by.note() == null ? null : Reason.of(by.note());
        return turn(
                open(which), doubt -> settle(doubt, by),
                matter -> new StepTaken.Row(ChangeKind.DOUBT_SETTLED, matter, new ChangeValue.Settled(by.how()), reason, null));
    }

    /** @param approved as {@link Doubt#open} */
    List<StepTaken.Row> reopen(Predicate<Doubt> which, Instant at, @Nullable Instant approved) {
        return turn(
                all.stream().filter(doubt -> !doubt.isOpen()).filter(which), doubt -> open(doubt, at, approved),
                matter -> new StepTaken.Row(ChangeKind.DOUBT_REOPENED, null, matter, null, null));
    }

    private List<StepTaken.Row> turn(Stream<Doubt> which, Consumer<Doubt> turning, Function<ChangeValue, StepTaken.Row> row) {
        return which.toList().stream()
                .map(doubt -> {
                    before.add(new Takeback.DoubtBefore(doubt.id(), false, doubt.settlement(), null));
                    turning.accept(doubt);
                    return row.apply(new ChangeValue.Doubted(doubt.matter()));
                })
                .toList();
    }

    private void settle(Doubt doubt, Doubt.Settlement so) {
        open -= doubt.isOpen() ? 1 : 0;
        doubt.settle(so);
    }

    private void open(Doubt doubt, Instant at, @Nullable Instant approved) {
        open += doubt.isOpen() ? 0 : 1;
        doubt.open(at, approved);
    }

    /** How those that were touched since they were loaded stood before, and stand now. */
    List<Takeback.DoubtBefore> touched() {
        return before.stream()
                .map(was -> new Takeback.DoubtBefore(was.doubt(), was.raised(), was.settlement(), touched(was).settlement()))
                .toList();
    }

    private Doubt touched(Takeback.DoubtBefore was) {
        return all.stream().filter(known -> known.id().equals(was.doubt())).findFirst().orElseThrow();
    }

    /** Whether one that a step raised, settled or opened is still as the step left it. */
    boolean isAsLeft(Takeback.DoubtBefore was) {
        return Objects.equals(touched(was).settlement(), was.after());
    }

    /** Whether one that a step touched hangs on one of these rows beside the passage. */
    boolean hangsOn(Takeback.DoubtBefore was, Set<UUID> rows) {
        return rows.stream().anyMatch(touched(was)::hangsOn);
    }

    /**
     * The last that was touched comes first: one that the step raised goes with what it hung on; any other is as it was.
     *
     * @param approved as {@link Doubt#open}
     */
    void takeBack(List<Takeback.DoubtBefore> step, PersonId by, Instant at, @Nullable Instant approved) {
        step.reversed().forEach(was -> {
            var doubt = touched(was);
            // What the undo settled goes again with what it hangs on, once that is taken again and back.
            before.add(new Takeback.DoubtBefore(doubt.id(), doubt.isSettledBy(Settling.STEP_TAKEN_BACK), doubt.settlement(), null));
            if (was.raised()) {
                settle(doubt, new Doubt.Settlement(by, at, Settling.STEP_TAKEN_BACK, null));
            } else if (was.settlement() == null) {
                open(doubt, at, approved);
            } else {
                settle(doubt, was.settlement());
            }
        });
    }
}

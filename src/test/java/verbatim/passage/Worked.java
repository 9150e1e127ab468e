package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;

/** Passages worked up to some point by a desk of three, without a database. */
final class Worked {

    /** The checker. */
    static final PersonId EDDA = new PersonId(UUID.randomUUID());
    /** Another editor. */
    static final PersonId TOMAS = new PersonId(UUID.randomUUID());
    /** The reviewer. */
    static final PersonId RUTH = new PersonId(UUID.randomUUID());

    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant LATER = MORNING.plusSeconds(600);

    static final Basis NOTHING = new Basis(pieces(0), 0, 0, 0, 0, List.of());
    static final Basis EVIDENCE = new Basis(pieces(1), 0, 0, 0, 0, List.of());
    static final Basis SEARCHED = new Basis(pieces(0), 1, 0, 0, 0, List.of());
    static final Basis EVIDENCE_AND_NOTE = new Basis(pieces(1), 0, 0, 1, 0, List.of());

    /** A search of what covers the occasion, and a note. */
    static final Basis COVERED = new Basis(pieces(1), 1, 1, 1, 0, List.of());

    /** First-hand evidence, so many pieces. */
    static Basis.Standing pieces(int pieces) {
        return new Basis.Standing(pieces, pieces, pieces, 0, 2);
    }

    private Worked() {}

    static Passage unchecked(PassageKind kind) {
        return Passage.found(new ArticleId(UUID.randomUUID()), 2, kind, null, AscribedTo.NONE, false, MORNING);
    }

    /** Taken by {@link #EDDA}. */
    static Passage inCheck(PassageKind kind) {
        var passage = unchecked(kind);
        passage.take(EDDA, MORNING);
        return passage;
    }

    /** A direct quote, found exact and submitted by {@link #EDDA}. */
    static Passage submitted() {
        return submitted(PassageKind.DIRECT, Finding.EXACT);
    }

    static Passage submitted(PassageKind kind, Finding finding) {
        var passage = inCheck(kind);
        passage.conclude(finding, null, EDDA, MORNING);
        passage.submit(finding.needsNote() ? COVERED : EVIDENCE, EDDA, MORNING);
        return passage;
    }

    /** A direct quote, found exact by {@link #EDDA} and approved by {@link #RUTH}. */
    static Passage approved() {
        var passage = submitted();
        passage.approve(EVIDENCE, new SecondPerson(Set.of(EDDA), SecondCheck.FOUR_EYES), "", RUTH, MORNING);
        return passage;
    }

    static Passage dismissed() {
        var passage = inCheck(PassageKind.DIRECT);
        passage.dismiss(Dismissals.FOUND_IN_MARKS, Reason.of("A title, no quote."), EDDA, MORNING);
        return passage;
    }

    /** A passage in this state, brought there by nothing but what people do. */
    static Passage in(CheckState state) {
        return switch (state) {
            case UNCHECKED -> unchecked(PassageKind.DIRECT);
            case IN_CHECK -> inCheck(PassageKind.DIRECT);
            case QUERY -> {
                var passage = inCheck(PassageKind.DIRECT);
                passage.ask("Did she say “loved”?", "The press office", null, EDDA, MORNING);
                yield passage;
            }
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case DISMISSED -> dismissed();
        };
    }
}

package verbatim.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.ChangeKind;
import verbatim.passage.ChangeRow;
import verbatim.passage.CheckState;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageRow;
import verbatim.passage.QuestionRow;
import verbatim.passage.Reason;
import verbatim.passage.SearchRow;
import verbatim.passage.Status;
import verbatim.passage.Translation;

/**
 * A passage as a report speaks of it: its card, and what only the article's other passages say of it.
 *
 * @param parent label of the quote that encloses it
 * @param looked what comparing it showed, where no person has; null where a desk stands behind the report, or it was not compared
 */
public record ReportedPassage(PassageCard card, @Nullable String parent, @Nullable Looked looked) {

    /** A desk's. */
    public ReportedPassage(PassageCard card, @Nullable String parent) {
        this(card, parent, null);
    }

    /**
     * A step back or aside.
     *
     * @param by name; null where the system did it
     */
    public record Turn(Way way, @Nullable String by, Instant at, Reason reason) {
        /** In words: "sent back by Rosa Weiss". */
        String words(Sentences sentences) {
            return by == null ? sentences.of(way) : sentences.form("by", way, by);
        }

        /** Where it went; with "by", who took it there. */
        public enum Way implements Worded {
            SENT_BACK,
            OPENED_AGAIN,
            BROUGHT_BACK,
            DISMISSED;

            @Override
            public Set<String> forms() {
                return Set.of("by");
            }

            private static @Nullable Way of(CheckState.@Nullable Step step) {
                return switch (step) {
                    case SEND_BACK -> SENT_BACK;
                    case REOPEN -> OPENED_AGAIN;
                    case RESTORE -> BROUGHT_BACK;
                    case DISMISS -> DISMISSED;
                    // The rest leads on, or takes back one's own submission: no turn worth a line.
                    case null, default -> null;
                };
            }
        }
    }

    PassageRow row() {
        return card.row();
    }

    String label() {
        return card.row().label();
    }

    Status status() {
        return card.row().status();
    }

    /** The evidence that stands. */
    List<EvidenceRow> evidence() {
        return card.standingEvidence();
    }

    /** The searches that stand. */
    List<SearchRow> searches() {
        return card.standingSearches();
    }

    /** The last step, where it led back or aside; nothing where it has gone on since. */
    public Optional<Turn> lastTurn() {
        var steps = card.changes().stream().filter(change -> change.step() != null && !change.undone()).toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var last = steps.getLast();
        var way = Turn.Way.of(last.step());
        var reason = last.reason();
        return way == null || reason == null ? Optional.empty() : Optional.of(new Turn(way, last.by(), last.at(), reason));
    }

    /** That somebody asked to dismiss it, where a second person had to confirm; the last time. */
    Optional<ChangeRow> dismissalAsked() {
        return card.changes().stream()
                .filter(change -> change.what() == ChangeKind.DISMISSAL_ASKED && !change.undone())
                .reduce((before, last) -> last);
    }

    /** Whether it came back to be checked: sent back, opened or brought in again. */
    boolean isBack() {
        return status() == Status.TO_CHECK && lastTurn().isPresent();
    }

    /** Whether, in any of the sources that have it, something can turn its meaning, or somebody else says it. */
    boolean isAtRisk() {
        return looked != null
                && evidence().stream().anyMatch(row ->
                        row.found() != null && !row.found().risks().isEmpty() || card.speaker(row).isOther());
    }

    /** Whether it was compared, and no source has it as it is printed, or it is at risk. */
    boolean isToBeLookedAt() {
        return looked != null && (!looked.isAsSaid() || isAtRisk());
    }

    /** The questions that wait for their answers. */
    List<QuestionRow> openQuestions() {
        return card.questions().stream().filter(question -> question.answer() == null).toList();
    }

    /** The other sources that tell the story of a piece of evidence in the same wording: together they count as one. */
    List<EvidenceRow> oneStoryWith(EvidenceRow row) {
        return evidence().stream()
                .filter(other -> other.story().equals(row.story()) && !other.source().equals(row.source()))
                .toList();
    }

    /** The flags in words, without the original words of a translation; empty where none is set. */
    String flagWords(Sentences sentences) {
        var flags = card.flags();
        return flags.with(new Translation(null, flags.originalLanguage(), flags.translator(), flags.lacksOriginal())).words(sentences);
    }
}

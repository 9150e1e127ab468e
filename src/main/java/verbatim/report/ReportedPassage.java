package verbatim.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.PassageCard.NoteRow;
import verbatim.passage.PassageCard.QuestionRow;
import verbatim.passage.PassageCard.SearchRow;
import verbatim.passage.PassageCard.Signature;
import verbatim.passage.PassageKind;
import verbatim.passage.SpeakerInRecord;
import verbatim.passage.Status;
import verbatim.passage.Translation;
import verbatim.text.Span;

/**
 * A passage as a report tells of it.
 *
 * @param label as people call it: Q2
 * @param parent label of the quote that encloses it
 * @param words exactly as printed, an ellipsis between fragments
 * @param fragments where it stands in the report's text, in UTF-16 code units
 * @param milder what the evidence shows that the finding is milder than, as half sentences
 * @param findingReason why it cannot be checked
 * @param staleFinding the finding it had before the words changed
 * @param evidence what stands, without the withdrawn
 * @param checker name
 * @param approvedAlone whether the checker approved it alone, as a desk of one may
 * @param lastTurn the last time it was taken from its way: sent back, opened again, dismissed; null where never, or
 *     where it has gone on since
 */
public record ReportedPassage(
        String label,
        PassageKind kind,
        @Nullable String parent,
        CheckState state,
        Status status,
        @Nullable Finding finding,
        List<String> milder,
        @Nullable String findingReason,
        @Nullable Finding staleFinding,
        String words,
        List<Span> fragments,
        @Nullable String speaker,
        @Nullable String speakerDescription,
        @Nullable String cue,
        @Nullable String occasion,
        Flags flags,
        List<EvidenceRow> evidence,
        List<SearchRow> searches,
        List<QuestionRow> questions,
        List<NoteRow> notes,
        @Nullable String checker,
        @Nullable Signature submitted,
        @Nullable Signature approved,
        boolean approvedAlone,
        @Nullable String dismissalReason,
        @Nullable Turn lastTurn) {

    /**
     * A step back or aside.
     *
     * @param what in words: "sent back"
     * @param by name; null where the system did it
     */
    public record Turn(String what, @Nullable String by, Instant at, @Nullable String reason) {

        /** In words: "sent back by Rosa Weiss". */
        String words() {
            return by == null ? what : what + " by " + by;
        }
    }

    /** Keeps the lists from being changed later. */
    public ReportedPassage {
        fragments = List.copyOf(fragments);
        milder = List.copyOf(milder);
        evidence = List.copyOf(evidence);
        searches = List.copyOf(searches);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    /** Whether it was found to be nothing that is checked. */
    boolean isDismissed() {
        return status == Status.DISMISSED;
    }

    /** Whether it came back to be checked: sent back, opened or brought in again. */
    boolean isBack() {
        return status == Status.TO_CHECK && lastTurn != null;
    }

    /** The questions that wait for their answers. */
    List<QuestionRow> openQuestions() {
        return questions.stream().filter(q -> q.answer() == null).toList();
    }

    /** The other sources that tell the story of a piece of evidence in the same wording: together they count as one. */
    List<EvidenceRow> oneStoryWith(EvidenceRow row) {
        return evidence.stream()
                .filter(other -> other.story().equals(row.story()) && !other.source().equals(row.source()))
                .toList();
    }

    /** Whether a comparison was made with the words as they are now: the printed ones, or a translation's original. */
    boolean isOfWordsOfNow(FoundWords found) {
        return flags.isOfWordsOfNow(found, words);
    }

    /** The speaker whom the article names, beside those whom the record of a piece of evidence names. */
    SpeakerInRecord speakerIn(EvidenceRow row) {
        return new SpeakerInRecord(kind.isQuote() ? speaker : null, row.spokenBy(), flags.secondHand());
    }

    /** The finding in words; empty where there is none. */
    String findingWord() {
        return finding == null ? "" : Sentences.ENGLISH.of(finding);
    }

    /** The flags in words, without the original words of a translation; empty where none is set. */
    String flagWords() {
        return flags.with(new Translation(null, flags.originalLanguage(), flags.translator())).words();
    }
}

package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.comparison.FoundWords;
import verbatim.message.Refusal;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.speaker.SpeakerId;

/**
 * All that is known of a passage, to be read.
 *
 * @param version for a later change
 * @param foundBy the rule that found it; null where a person marked it
 * @param concludedAt when a finding was last set or taken back; null where there never was one
 * @param changes in their order; where one passage was read alone, the newest of them and those that the rules ask for
 * @param changeCount how many changes there are in all
 * @param basis what the finding rests on
 * @param second who can be the second person
 */
public record PassageCard(
        PassageRow row,
        ArticleId article,
        long version,
        @Nullable SpeakerId speakerId,
        @Nullable String speakerDescription,
        @Nullable String cue,
        @Nullable String occasion,
        @Nullable String foundBy,
        @Nullable Float confidence,
        @Nullable String findingReason,
        @Nullable Finding staleFinding,
        @Nullable Instant concludedAt,
        Flags flags,
        @Nullable Signature submitted,
        @Nullable Signature approved,
        @Nullable SecondCheck secondCheck,
        @Nullable PersonId dismissalAskedBy,
        @Nullable Reason dismissalReason,
        List<EvidenceRow> evidence,
        List<SearchRow> searches,
        List<QuestionRow> questions,
        List<NoteRow> notes,
        List<ChangeRow> changes,
        int changeCount,
        Basis basis,
        SecondPerson second) {

    /**
     * Who did something, and when.
     *
     * @param name as shown on the desk
     */
    public record Signature(PersonId by, String name, Instant at) {}

    /**
     * A piece of evidence.
     *
     * @param title of the source; the codename, where it is confidential
     * @param confidential whether nothing may be said that tells who the source is
     * @param found how the words stood to the source; null where nothing was compared
     * @param spokenBy who says the words there, as the record names them; nobody where that is not known or kept back
     * @param notInText why the excerpt is cited though it does not stand in the text on file; null where it does
     * @param story evidence with the same one shares its wording, and counts as one source
     * @param withdrawn null while it stands
     */
    public record EvidenceRow(
            EvidenceId id,
            SourceId source,
            String title,
            boolean confidential,
            Tier tier,
            @Nullable String citation,
            @Nullable String url,
            SourceLocator locator,
            @Nullable String excerpt,
            Stance stance,
            @Nullable FoundWords found,
            List<String> spokenBy,
            @Nullable String notInText,
            UUID story,
            Signature added,
            @Nullable Signature withdrawn) {}

    /**
     * Where somebody looked without finding.
     *
     * @param withdrawn null while it stands
     */
    public record SearchRow(
            SearchId id, SearchPlace searchedIn, String searchedFor, Signature searched, @Nullable Signature withdrawn) {}

    /**
     * A question and its answer.
     *
     * @param answer null while it is awaited
     */
    public record QuestionRow(
            String question, String putTo, Signature asked, @Nullable Answer answer, @Nullable Signature answered) {}

    /** A note. */
    public record NoteRow(String text, Signature written) {

        boolean isSince(Instant moment) {
            return !written.at().isBefore(moment);
        }
    }

    /**
     * One row of history.
     *
     * @param by name; null where the system did it
     * @param before with the names that people and things have by now, beside those of then
     * @param step with a change of state: which step it was
     */
    public record ChangeRow(
            Instant at,
            @Nullable String by,
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
            CheckState.@Nullable Step step) {}

    /** Which steps are open to a person now, and what bars the others: by the rules that decide when a step is taken. */
    public Allowed allowed(Person person) {
        var rules = new StepRules(
                row.label(),
                row.state(),
                row.checkerId(),
                new Conclusion(row.finding(), findingReason, staleFinding, concludedAt),
                flags,
                submitted == null ? null : submitted.by(),
                dismissalAskedBy);
        return Allowed.where(step -> person.role().includes(step.least())
                ? rules.against(step, person.id(), basis, second)
                : Optional.of(Bar.of(Bar.Kind.ROLE, PassageRefusal.ROLE_TOO_LOW)));
    }

    /** What is still missing before it can be submitted. */
    public List<Refusal> missing() {
        return basis.missingFor(row.finding(), findingReason, flags);
    }

    /** Whether somebody asked to dismiss it, which a second person has yet to confirm. */
    public boolean isDismissalAsked() {
        return dismissalAskedBy != null;
    }

    /** The evidence that stands. */
    public List<EvidenceRow> standingEvidence() {
        return evidence.stream().filter(e -> e.withdrawn() == null).toList();
    }

    /** The searches that stand. */
    public List<SearchRow> standingSearches() {
        return searches.stream().filter(search -> search.withdrawn() == null).toList();
    }

    /** The finding that the comparison proposes; see {@link Showing#proposed}. */
    public Optional<Finding> proposed() {
        return showing().proposed();
    }

    /** What the standing evidence shows that the finding is milder than, as half sentences; see {@link Showing#milder}. */
    public List<Refusal> milder() {
        return showing().milder();
    }

    /** What says that the words may be somebody else's than the article has them, a sentence each, without repeating one. */
    public List<String> speakerWarnings() {
        return standingEvidence().stream().flatMap(e -> speaker(e.spokenBy()).warning().stream()).distinct().toList();
    }

    /** The speaker whom the article names, beside those whom a record names. */
    public SpeakerInRecord speaker(List<String> inRecord) {
        return SpeakerInRecord.of(row, flags, inRecord);
    }

    /** Whether whoever found the speaker was not sure, and neither a person nor a record has settled it since. */
    public boolean isSpeakerUnsure() {
        return new UnsureSpeaker(row, flags, confidence, standingEvidence(), changes).isUnsure();
    }

    /** How the words of now stand to the source that counts for {@link #proposed}. */
    public Optional<FoundWords> compared() {
        return showing().closest().map(EvidenceRow::found);
    }

    /** Whether a comparison was made with the words as they are now: the printed ones, or a translation's original. */
    public boolean isOfWordsOfNow(FoundWords found) {
        return flags.isOfWordsOfNow(found, row.words());
    }

    private Showing showing() {
        return new Showing(row, flags, standingEvidence());
    }

    /** The question that waits for its answer. */
    public @Nullable QuestionRow openQuestion() {
        return questions.stream().filter(q -> q.answer() == null).findFirst().orElse(null);
    }
}

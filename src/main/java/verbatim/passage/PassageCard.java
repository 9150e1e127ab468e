package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.comparison.FoundWords;
import verbatim.message.Refusal;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.speaker.SpeakerId;
import verbatim.text.TypedWords;

/**
 * All that is known of a passage, to be read.
 *
 * @param row which passage it is, its words, and how far its check is
 * @param version for a later change
 * @param rule what the desk asks of whoever brings it to an end
 */
public record PassageCard(
        PassageRow row,
        ArticleId article,
        long version,
        Ascribed ascribed,
        Check check,
        Beside beside,
        Past past,
        DeskRule rule) {

    /**
     * Whose words the article says they are, and how that was found out.
     *
     * @param description what the article calls the speaker beside the name
     * @param cue the shortest words that ascribe, as printed
     * @param occasion date, venue or medium, as printed
     * @param foundBy the rule that found it; null where a person marked it
     * @param confidence of the text core in the speaker, 0 to 1; null where it did not decide
     * @param known by what names the desk knows the speaker
     */
    public record Ascribed(
            @Nullable SpeakerId speaker,
            @Nullable String description,
            @Nullable String cue,
            @Nullable String occasion,
            @Nullable String foundBy,
            @Nullable Float confidence,
            List<String> known) {

        /** Keeps the list from being changed later. */
        public Ascribed {
            known = List.copyOf(known);
        }

        /** Of somebody whom only the article's name tells. */
        public Ascribed(
                @Nullable SpeakerId speaker,
                @Nullable String description,
                @Nullable String cue,
                @Nullable String occasion,
                @Nullable String foundBy,
                @Nullable Float confidence) {
            this(speaker, description, cue, occasion, foundBy, confidence, List.of());
        }
    }

    /**
     * What was concluded, beside the finding, and who answers for it.
     *
     * @param findingReason why it cannot be checked
     * @param staleFinding what was concluded before a revision changed the words
     * @param concludedAt when a finding was last set or taken back; null where there never was one
     * @param dismissal null where nobody found that there is nothing to check
     * @param correction null where nobody proposed other words
     */
    public record Check(
            @Nullable String findingReason,
            @Nullable Finding staleFinding,
            @Nullable Instant concludedAt,
            Flags flags,
            @Nullable Signature submitted,
            @Nullable Approved approved,
            @Nullable Dismissed dismissal,
            @Nullable Corrected correction) {

        /** Why there is nothing to check; null where nobody said so. */
        public @Nullable Reason dismissalReason() {
            return dismissal == null ? null : dismissal.reason();
        }
    }

    /**
     * The words that should be printed instead.
     *
     * @param source whose record has them; null where they were typed
     * @param title what it is called; its codename, where it is confidential
     */
    public record Corrected(String words, @Nullable SourceId source, @Nullable String title) {

        /** Whether an edit has put them into the text: the same letters and digits, whatever marks stand around them. */
        public boolean isPrintedIn(String printed) {
            return BareWords.of(words).equals(BareWords.of(printed));
        }

        /** To be proposed again. */
        public Correction again() {
            return new Correction(words, source);
        }
    }

    /**
     * That the second person agreed.
     *
     * @param rule of the desk by which it was given
     * @param doubtedBecause why though a doubt was open; null where nothing was said
     * @param isPublic whether readers may be told of it: of claims alone
     */
    public record Approved(Signature by, SecondCheck rule, @Nullable String doubtedBecause, boolean isPublic) {}

    /**
     * That somebody found nothing to check in it.
     *
     * @param askedBy who asked for it and waits for a second person; null once it is dismissed
     */
    public record Dismissed(@Nullable PersonId askedBy, Reason reason) {}

    /** The rows beside it, in the order in which they came; what was withdrawn too. */
    public record Beside(
            List<EvidenceRow> evidence,
            List<SearchRow> searches,
            List<QuestionRow> questions,
            List<NoteRow> notes,
            List<DoubtRow> doubts) {

        /** Keeps the lists from being changed later. */
        public Beside {
            doubts = List.copyOf(doubts);
            evidence = List.copyOf(evidence);
            searches = List.copyOf(searches);
            questions = List.copyOf(questions);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What was done to it.
     *
     * @param changes in their order; where one passage was read alone, the newest of them and those that the rules ask for
     * @param count how many changes there are in all
     * @param takeback what takes the step back that led to this card; null where it was merely read, or nothing changed
     */
    public record Past(List<ChangeRow> changes, int count, @Nullable Takeback takeback) {

        /** Merely read. */
        public Past(List<ChangeRow> changes, int count) {
            this(changes, count, null);
        }

        /** Keeps the list from being changed later. */
        public Past {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What the desk asks for, and of whom.
     *
     * @param independentSources how many there must be where none is first hand
     * @param hands who had a hand in what waits for the second person
     */
    public record DeskRule(int independentSources, SecondCheck secondCheck, Set<PersonId> hands) {

        /** Keeps the set from being changed later. */
        public DeskRule {
            hands = Set.copyOf(hands);
        }
    }

    /**
     * Who did something, and when.
     *
     * @param name as shown on the desk
     */
    public record Signature(PersonId by, String name, Instant at) {}

    /**
     * A piece of evidence.
     *
     * @param found how the words stood to the source; null where nothing was compared
     * @param story evidence with the same one shares its wording, and counts as one source
     * @param withdrawn null while it stands
     */
    public record EvidenceRow(
            EvidenceId id,
            Provenance provenance,
            Cited cited,
            Stance stance,
            @Nullable FoundWords found,
            UUID story,
            Signature added,
            @Nullable Signature withdrawn) {

        /** The source. */
        public SourceId source() {
            return provenance.source();
        }

        /** What the source is called; its codename, where it is confidential. */
        public String title() {
            return provenance.title();
        }

        /** Where in the source: page, time code, paragraph. */
        public SourceLocator locator() {
            return cited.locator();
        }

        /** The words there; null where none are cited. */
        public @Nullable String excerpt() {
            return cited.excerpt();
        }

        boolean isStanding() {
            return withdrawn == null;
        }

        /**
         * Whether the words that were compared are only as somebody typed them: no text on file has them. That the quote has
         * the same then shows nothing.
         */
        public boolean isTyped() {
            return found != null && found.snapshot() == null;
        }

        /** Whether that is all there is to say of them: the quote has the same, as they were typed. */
        public boolean isOnlyTyped() {
            return found != null && found.snapshot() == null && found.hasTheWords();
        }
    }

    /**
     * The source that a piece of evidence is from.
     *
     * @param title the codename, where it is confidential
     * @param confidential whether nothing may be said that tells who the source is
     * @param citation as one would cite it in print
     * @param isAnswer whether it is what somebody answered the desk
     * @param form on what terms; null where nobody answered, or nobody said
     * @param copy where what is cited is kept; null of confidential sources, and where nothing is
     */
    public record Provenance(
            SourceId source,
            String title,
            boolean confidential,
            Tier tier,
            @Nullable String citation,
            @Nullable String url,
            boolean isAnswer,
            Confirmation.@Nullable Form form,
            @Nullable KeptCopy copy) {

        /** Whether it tells of a text that was captured after the other's. */
        public boolean isNewerThan(Provenance other) {
            var mine = copy == null ? null : copy.captured();
            var its = other.copy == null ? null : other.copy.captured();
            return mine != null && (its == null || mine.at().isAfter(its.at()));
        }
    }

    /**
     * The place in a source that is cited.
     *
     * @param spokenBy who says the words there, as the record names them; nobody where that is not known or kept back
     * @param notInText why the excerpt is cited though it does not stand in the text on file; null where it does
     */
    public record Cited(SourceLocator locator, @Nullable String excerpt, List<String> spokenBy, @Nullable String notInText) {

        /** Keeps the list from being changed later. */
        public Cited {
            spokenBy = List.copyOf(spokenBy);
        }
    }

    /**
     * Where somebody looked without finding.
     *
     * @param withdrawn null while it stands
     * @param coverage null where nobody said that it covers the occasion
     */
    public record SearchRow(
            SearchId id,
            SearchPlace searchedIn,
            String searchedFor,
            Signature searched,
            @Nullable Signature withdrawn,
            @Nullable Coverage coverage) {}

    /**
     * That what was searched covers the occasion.
     *
     * @param words which records do, and how one knows
     */
    public record Coverage(Signature by, String words) {}

    /**
     * A question and its answer.
     *
     * @param due by when the answer is wanted; null where nobody said
     * @param answer null while it is awaited
     */
    public record QuestionRow(
            QuestionId id, String question, String putTo, Signature asked, @Nullable Instant due, @Nullable Answer answer, @Nullable Signature answered) {}

    /**
     * What engine or comparison is not sure of.
     *
     * @param evidence that it hangs on; null where it hangs on none
     * @param settled null while it is open
     */
    public record DoubtRow(
            DoubtId id, DoubtMatter matter, @Nullable EvidenceId evidence, Instant raisedAt, @Nullable Settled settled) {

        /** Whether nobody has settled it. */
        public boolean isOpen() {
            return settled == null;
        }
    }

    /**
     * By what a doubt was settled, and by whom.
     *
     * @param note why it is none; null where the step itself says it
     */
    public record Settled(Signature by, Settling how, @Nullable String note) implements Sayable {

        private enum Line implements Worded {
            BECAUSE
        }

        /** In words: what somebody wrote, or the step; with what was written for a step that settled it by the way, both. */
        @Override
        public String words(Sentences sentences) {
            if (note == null) {
                return sentences.of(how);
            }
            return how == Settling.EVIDENCE_WITHDRAWN ? sentences.of(Line.BECAUSE, how, note) : note;
        }
    }

    /**
     * A note.
     *
     * @param written who wrote it, or brought it in where it is somebody else's
     * @param edited when whoever wrote it gave it the words that it has; null where these are the first
     * @param others whose it is, where it was brought in with a file; null where it is a note of the desk's
     */
    public record NoteRow(
            NoteId id, NoteKind kind, String text, Signature written, @Nullable Instant edited, @Nullable OthersNote others) {

        /** One that somebody of the desk wrote. */
        public NoteRow(NoteId id, NoteKind kind, String text, Signature written, @Nullable Instant edited) {
            this(id, kind, text, written, edited, null);
        }

        /**
         * What it says; of somebody else's, whose it is and what they concluded as well.
         *
         * @param standing what the desk has concluded of the passage; null where it has not
         */
        public String words(@Nullable Finding standing, Sentences sentences) {
            return others == null
                    ? text
                    : sentences.of(OthersLine.WHOLE, others.whose(sentences), others.said(text, standing, sentences));
        }

        boolean isSince(Instant moment) {
            return !(edited == null ? written.at() : edited).isBefore(moment);
        }
    }

    /**
     * One row of history.
     *
     * @param by name; null where the system did it
     * @param before with the names that people and things have by now, beside those of then
     * @param step with a change of state: which step it was
     * @param undone whether it was taken back since
     */
    public record ChangeRow(
            Instant at,
            @Nullable String by,
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
            CheckState.@Nullable Step step,
            boolean undone) {

        /** One that was not taken back. */
        public ChangeRow(
                Instant at,
                @Nullable String by,
                ChangeKind what,
                @Nullable ChangeValue before,
                @Nullable ChangeValue after,
                @Nullable Reason reason,
                CheckState.@Nullable Step step) {
            this(at, by, what, before, after, reason, step, false);
        }
    }

    /** Which steps are open to a person now, and what bars the others: by the rules that decide when a step is taken. */
    public Allowed allowed(Person person) {
        if (row.isRemoved()) {
            return Allowed.where(step -> Optional.of(Bar.of(Bar.Kind.STATE, PassageRefusal.PASSAGE_REMOVED, row.label())));
        }
        var basis = basis();
        var second = second();
        var rules = new StepRules(
                row.label(),
                row.state(),
                row.checkerId(),
                new Conclusion(row.finding(), check.findingReason(), check.staleFinding(), check.concludedAt()),
                check.flags(),
                check.submitted() == null ? null : check.submitted().by(),
                check.dismissal() == null ? null : check.dismissal().askedBy());
        return Allowed.where(step -> person.role().includes(step.least())
                ? rules.against(step, person.id(), basis, second)
                : Optional.of(Bar.of(Bar.Kind.ROLE, PassageRefusal.ROLE_TOO_LOW)));
    }

    /** What is still missing before it can be submitted. */
    List<Refusal> missing() {
        return basis().missingFor(row.finding(), check.findingReason(), check.flags());
    }

    /** What the finding rests on. */
    Basis basis() {
        return Basis.of(this);
    }

    /** Who can be the second person. */
    SecondPerson second() {
        return new SecondPerson(rule.hands(), rule.secondCheck());
    }

    /** Whether somebody asked to dismiss it, which a second person has yet to confirm. */
    public boolean isDismissalAsked() {
        return check.dismissal() != null && check.dismissal().askedBy() != null;
    }

    /** Whether it is a claim of which readers may be told, with what was found of it. */
    public boolean isPublic() {
        return check.approved() != null && check.approved().isPublic();
    }

    /** The flags set on it. */
    public Flags flags() {
        return check.flags();
    }

    /**
     * Whether nothing is open about what a piece of evidence shows: words in marks were compared with a text that has them,
     * nothing there can turn their meaning, nobody else says them, and no doubt hangs on it.
     */
    public boolean isBorneOut(EvidenceRow piece) {
        var found = piece.found();
        var isCompared = found == null ? !row.kind().isInMarks() : found.risks().isEmpty() && !piece.isTyped();
        return isCompared
                && !speaker(piece).isOther()
                && openDoubts().stream().noneMatch(doubt -> piece.id().equals(doubt.evidence()));
    }

    /** All evidence, what was withdrawn too. */
    public List<EvidenceRow> evidence() {
        return beside.evidence();
    }

    /** The evidence that stands. */
    public List<EvidenceRow> standingEvidence() {
        return beside.evidence().stream().filter(EvidenceRow::isStanding).toList();
    }

    /** The evidence that stands and counts: what is the article itself, or a copy of it, is no source. */
    public List<EvidenceRow> countingEvidence() {
        return standingEvidence().stream().filter(piece -> !isCircular(piece)).toList();
    }

    /** Whether a piece of evidence is from the article itself, or a copy of it, and no person has said why not. */
    public boolean isCircular(EvidenceRow piece) {
        return openDoubts().stream()
                .anyMatch(doubt -> piece.id().equals(doubt.evidence()) && doubt.matter().code() == DoubtCode.CIRCULAR_SOURCE);
    }

    /** The doubts that hang on a piece of evidence and speak against the words: to withdraw it, one has to say why. */
    public List<DoubtMatter> againstTheWords(EvidenceRow piece) {
        return openDoubts().stream()
                .filter(doubt -> piece.id().equals(doubt.evidence()))
                .map(DoubtRow::matter)
                .filter(DoubtMatter::isAgainstTheWords)
                .toList();
    }

    /** What the source is called on which a doubt hangs; empty where it hangs on no evidence. */
    public Optional<String> sourceOf(DoubtRow doubt) {
        return evidence().stream().filter(piece -> piece.id().equals(doubt.evidence())).map(EvidenceRow::title).findFirst();
    }

    /** All searches, what was withdrawn too. */
    public List<SearchRow> searches() {
        return beside.searches();
    }

    /** The searches that stand. */
    public List<SearchRow> standingSearches() {
        return beside.searches().stream().filter(search -> search.withdrawn() == null).toList();
    }

    /** All doubts, those that were settled too. */
    public List<DoubtRow> doubts() {
        return beside.doubts();
    }

    /** The doubts that nobody has settled. */
    public List<DoubtRow> openDoubts() {
        return beside.doubts().stream().filter(DoubtRow::isOpen).toList();
    }

    /** What was asked about it. */
    public List<QuestionRow> questions() {
        return beside.questions();
    }

    /** The question that waits for its answer. */
    public @Nullable QuestionRow openQuestion() {
        return beside.questions().stream().filter(q -> q.answer() == null).findFirst().orElse(null);
    }

    /** Which question waits for its answer; null for none. */
    public @Nullable QuestionId awaited() {
        var open = openQuestion();
        return open == null ? null : open.id();
    }

    /** The notes on it. */
    public List<NoteRow> notes() {
        return beside.notes();
    }

    /** The notes that say something, since the finding was set: one from before says nothing about it. */
    List<NoteRow> notesOnTheFinding() {
        var since = check.concludedAt();
        return notes().stream()
                // What somebody else wrote gives no reason for what the desk concludes.
                .filter(note -> note.others() == null)
                .filter(note -> since == null || note.isSince(since))
                .filter(note -> TypedWords.haveAWord(note.text()))
                .toList();
    }

    /** Whether another card says the same; what takes the last step back is only in the window in which it was taken. */
    public boolean saysTheSame(@Nullable PassageCard other) {
        return other != null && with((Takeback) null).equals(other.with((Takeback) null));
    }

    /** The same with the passage as it would be. */
    PassageCard with(PassageRow other) {
        return new PassageCard(other, article, version, ascribed, check, beside, past, rule);
    }

    /** What came of a step, with what takes it back. */
    PassageCard with(@Nullable Takeback takeback) {
        return new PassageCard(
                row, article, version, ascribed, check, beside, new Past(past.changes(), past.count(), takeback), rule);
    }

    /** What was done to it; see {@link Past#changes}. */
    public List<ChangeRow> changes() {
        return past.changes();
    }

    /** The finding that the comparison proposes; see {@link Showing#proposed}. */
    public Optional<Finding> proposed() {
        return new Showing(this).proposed();
    }

    /** What the standing evidence shows that the finding is milder than, as half sentences; see {@link Showing#milder}. */
    public List<Refusal> milder() {
        return new Showing(this).milder();
    }

    /** The evidence that counts for {@link #proposed}: it was compared with the words of now. */
    public Optional<EvidenceRow> compared() {
        return new Showing(this).closest();
    }

    /** Whether the text has the words by now that were proposed to be printed. */
    public boolean isCorrected() {
        return check.correction() != null && check.correction().isPrintedIn(row.words());
    }

    /** Whether a comparison was made with the words as they are now: the printed ones, or a translation's original. */
    public boolean isOfWordsOfNow(FoundWords found) {
        return check.flags().isOfWordsOfNow(found, row.words());
    }

    /** What says that the words may be somebody else's than the article has them, without repeating one. */
    public List<Refusal> speakerWarnings() {
        return standingEvidence().stream().flatMap(e -> speaker(e).warning().stream()).distinct().toList();
    }

    /** The speaker whom the article names, beside those whom the record of a piece of evidence names. */
    public SpeakerInRecord speaker(EvidenceRow evidence) {
        return speaker(evidence.cited().spokenBy());
    }

    /** The speaker whom the article names, beside those whom a record names. */
    public SpeakerInRecord speaker(List<String> inRecord) {
        return new SpeakerInRecord(row.kind().isQuote() ? row.speaker() : null, inRecord, check.flags().secondHand(), ascribed.known());
    }

    /** Whether a finding that lets the words stand needs a note that says why: {@link #openRisks}, or those of another finding. */
    public boolean hasRisks() {
        return beside.doubts().stream()
                .filter(doubt -> doubt.settled() == null || doubt.settled().how() == Settling.CONCLUDED)
                .anyMatch(doubt -> doubt.matter() instanceof DoubtMatter.Turning);
    }

    /** What was said with the finding: why it cannot be checked, or why the words stand; null where nothing was. */
    public @Nullable String findingExplained() {
        return check.findingReason() != null
                ? check.findingReason()
                : beside.doubts().stream()
                        .flatMap(doubt -> Optional.ofNullable(doubt.settled()).stream())
                        .filter(settled -> settled.how() == Settling.CONCLUDED)
                        .flatMap(settled -> Stream.ofNullable(settled.note()))
                        .findFirst()
                        .orElse(null);
    }

    /** What can turn the meaning of the words where they stand in the record, and no person has settled. */
    public List<DoubtMatter> openRisks() {
        return Unsettled.openRisks(this);
    }

    /** Whether it is open whose words they are, and no person has settled it. */
    public boolean isSpeakerUnsure() {
        return new Unsettled(this).isSpeakerUnsure();
    }
}

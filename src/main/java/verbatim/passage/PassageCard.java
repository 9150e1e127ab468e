package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.comparison.FoundWords;
import verbatim.message.Refusal;
import verbatim.source.SourceId;
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

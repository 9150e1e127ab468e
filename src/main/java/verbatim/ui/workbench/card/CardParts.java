package verbatim.ui.workbench.card;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.article.ArticleId;
import verbatim.passage.DoubtSettling;
import verbatim.passage.Drafts;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FactsToCheck;
import verbatim.passage.FindingInSources;
import verbatim.passage.HistoryReading;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageStep;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Remarking;
import verbatim.passage.Reviewing;
import verbatim.passage.SaidIn;
import verbatim.review.work.Assigning;
import verbatim.source.SourceReading;
import verbatim.source.capture.SnapshotReading;
import verbatim.ui.workbench.find.FindDialog;
import verbatim.ui.workbench.find.SearchDialog;
import verbatim.ui.workbench.step.Steps;

/** Makes the parts of the card, each with the few services that it calls: the one place that knows them all. */
@Component
public class CardParts {

    private final PassageReading reading;
    private final HistoryReading history;
    private final OwnSteps ownSteps;
    private final QuoteChecking checking;
    private final Remarking remarking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final FindingInSources finding;
    private final DoubtSettling settling;
    private final FactsToCheck facts;
    private final ElsewhereLookup elsewhere;
    private final SaidIn saidIn;
    private final SourceReading sources;
    private final SnapshotReading snapshots;
    private final CurrentPerson currentPerson;
    private final People people;
    private final Drafts drafts;
    private final TalkParts talk;
    private final Assigning assigning;
    private final Clock clock;

    CardParts(
            PassageReading reading,
            HistoryReading history,
            OwnSteps ownSteps,
            QuoteChecking checking,
            Remarking remarking,
            Reviewing reviewing,
            EvidenceGathering gathering,
            FindingInSources finding,
            DoubtSettling settling,
            FactsToCheck facts,
            ElsewhereLookup elsewhere,
            SaidIn saidIn,
            SourceReading sources,
            SnapshotReading snapshots,
            CurrentPerson currentPerson,
            People people,
            Drafts drafts,
            TalkParts talk,
            Assigning assigning,
            Clock clock) {
        this.reading = reading;
        this.history = history;
        this.ownSteps = ownSteps;
        this.checking = checking;
        this.remarking = remarking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.finding = finding;
        this.settling = settling;
        this.facts = facts;
        this.elsewhere = elsewhere;
        this.saidIn = saidIn;
        this.sources = sources;
        this.snapshots = snapshots;
        this.currentPerson = currentPerson;
        this.people = people;
        this.drafts = drafts;
        this.talk = talk;
        this.assigning = assigning;
        this.clock = clock;
    }

    /**
     * Where the steps of a screen are taken, taken back, and again.
     *
     * @param article whose steps those are
     */
    public Steps steps(Supplier<ArticleId> article, Consumer<Steps.Outcome> screen) {
        return new Steps(reading, ownSteps, new TakingOver(assigning, currentPerson), article::get, screen);
    }

    /** The passage as it stands now. */
    Optional<PassageCard> read(PassageId passage) {
        return reading.card(passage);
    }

    boolean mayChange(PassageCard shown) {
        return shown.allowed(currentPerson.require()).is(PassageStep.CHANGE);
    }

    /** What marks the passage anew. */
    MarkedAnew remark(PassageCard shown, Steps steps) {
        return new MarkedAnew(shown, currentPerson.require(), steps, remarking);
    }

    CardTop top(PassageCard shown, Steps steps) {
        return new CardTop(shown, people, mayChange(shown) ? beside -> read(shown.row().id()).ifPresent(now -> remark(now, steps).ask(beside)) : null);
    }

    AssignedLine assigned(PassageCard shown, Steps steps) {
        return new AssignedLine(shown, currentPerson.require(), assigning, people, steps, clock);
    }

    DoubtsPanel doubts(PassageCard shown, Steps steps) {
        return new DoubtsPanel(shown, shown.allowed(currentPerson.require()).is(PassageStep.SETTLE), steps, settling, facts, clock);
    }

    ElsewherePanel elsewhere(PassageCard shown) {
        return new ElsewherePanel(shown, elsewhere);
    }

    FindingPanel findings(PassageCard shown, Steps steps) {
        return new FindingPanel(shown, steps, checking);
    }

    CorrectionPanel correction(PassageCard shown, Steps steps) {
        return new CorrectionPanel(shown, mayChange(shown), steps, checking);
    }

    /** The language in which the article says that the words were said, where that is still to be entered. */
    Optional<String> saidIn(PassageCard shown) {
        return shown.flags().translated() || !mayChange(shown) ? Optional.empty() : saidIn.of(shown);
    }

    /** @param addSource lets the person add a source to the article of the passage */
    EvidencePanel evidence(PassageCard shown, Steps steps, Consumer<PassageCard> addSource) {
        var ways = new EvidencePanel.Ways(
                card -> new FindDialog(card, steps, finding, gathering, checking, () -> addSource.accept(card)).open(),
                addSource,
                card -> new EvidenceDialog(card, steps, gathering, sources).open(),
                card -> new SearchDialog(card, steps, gathering).open());
        return new EvidencePanel(shown, mayChange(shown), steps, gathering, snapshots, clock, ways);
    }

    NoteDrafts drafts() {
        return new NoteDrafts(drafts);
    }

    /** @param saved runs once a note was saved */
    NotesPanel notes(Steps steps, NoteDrafts begun, Runnable saved) {
        return new NotesPanel(steps, gathering, begun, currentPerson.require().id(), clock, saved);
    }

    Object nextMatter(PassageCard shown) {
        return InCheck.matter(shown, currentPerson.require());
    }

    NextSteps next(PassageCard shown, Steps steps) {
        return new NextSteps(shown, currentPerson.require(), steps, checking, reviewing, drafts, clock);
    }

    TalkPanel talk(Steps steps) {
        return talk.panel(steps::say);
    }

    HistoryPanel history() {
        return new HistoryPanel(history, clock);
    }

    SpeakerDialog speaker(PassageCard shown, Steps steps) {
        return new SpeakerDialog(shown, steps, checking, reading.speakers(shown.article()), new KeptWriting(drafts, shown.row().id()));
    }
}

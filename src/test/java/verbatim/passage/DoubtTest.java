package verbatim.passage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.wording.Wording;

/** A doubt stays until a person settles it by a step that says how. */
@ServiceTest
class DoubtTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final DoubtSettling settling;
    private final TakingBack takingBack;
    private final FindingInSources finding;
    private final Reviewing reviewing;
    private final JdbcClient database;
    private final Shelf shelf;
    private PassageId depot = new PassageId(new UUID(0, 0));

    DoubtTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            QuoteChecking checking,
            DoubtSettling settling,
            TakingBack takingBack,
            FindingInSources finding,
            Reviewing reviewing,
            JdbcClient database,
            SourceKeeping sources,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.checking = checking;
        this.settling = settling;
        this.takingBack = takingBack;
        this.finding = finding;
        this.reviewing = reviewing;
        this.database = database;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anArticle() {
        ArticleId article = newsroom.imported("“The old tram depot stays where it is,” said Anna Lind.");
        depot = desk.quote(article, "“The old tram").id();
    }

    @Test
    void aGuessedSpeakerIsDoubtedAndNoEvidenceDropsIt() {
        var guessed = guessed();
        assertThat(codes(guessed)).containsExactly(DoubtCode.SPEAKER_UNSURE);
        var speaker = desk.card(guessed).row().speaker();
        shelf.with("Council", Tier.TRANSCRIPT, speaker + ": We shall see about the ferry tomorrow.");

        accepted(guessed);

        assertThat(codes(guessed)).as("a record that names the same one").containsExactly(DoubtCode.SPEAKER_UNSURE);
        assertSubmitRefused(guessed, "Is it " + speaker + "?");
    }

    @Test
    void toNameTheSameSpeakerSettlesItAndUndoneItIsOpenAgain() {
        var guessed = guessed();
        var speaker = requireNonNull(desk.card(guessed).row().speaker());

        var named = checking.ascribe(guessed, desk.card(guessed).version(), speaker);

        assertThat(named.openDoubts()).isEmpty();
        assertThat(named.row().openDoubts()).isZero();
        assertThat(requireNonNull(named.doubts().getFirst().settled()).how()).isEqualTo(Settling.SPEAKER_NAMED);
        assertThat(sentences(named)).contains("Edda Brandt: doubt settled Whose words these are is unsure: the article does not say"
                + " plainly that it is " + speaker + ". → speaker named");

        takeBack(named);
        assertThat(codes(guessed)).containsExactly(DoubtCode.SPEAKER_UNSURE);
        assertThat(desk.card(guessed).row().openDoubts()).isOne();
    }

    @Test
    void thatNobodySawTheOriginalIsDoubtedUntilItIsEntered() {
        var unseen = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation(null, "Swedish", "Ana Ruiz", true));

        var said = checking.flag(depot, desk.card(depot).version(), unseen);
        assertThat(codes(depot)).containsExactly(DoubtCode.ORIGINAL_UNSEEN);
        assertThat(said.row().openDoubts()).isOne();
        var doubt = said.openDoubts().getFirst().id();
        assertThatThrownBy(() -> settling.settle(depot, doubt, "The embassy's translation is a good one."))
                .as("no note stands for the original")
                .isInstanceOf(StepRefused.class);

        checking.flag(depot, desk.card(depot).version(), unseen.with(Flags.Mark.CONTEXT_CHECKED, true));
        assertThat(codes(depot)).as("another flag leaves it").containsExactly(DoubtCode.ORIGINAL_UNSEEN);

        var entered = checking.flag(depot, desk.card(depot).version(), unseen.with(unseen.translation().withOriginal("Depån står kvar.")));
        assertThat(codes(depot)).isEmpty();
        assertThat(requireNonNull(entered.doubts().getFirst().settled()).how()).isEqualTo(Settling.ORIGINAL_TOLD);

        takeBack(entered);
        assertThat(codes(depot)).as("undone").containsExactly(DoubtCode.ORIGINAL_UNSEEN);
        assertThat(desk.card(depot).flags().lacksOriginal()).isTrue();
    }

    @Test
    void itIsDoubtedAgainWheneverThatIsSaidAgain() {
        var unseen = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation(null, "Swedish", "Ana Ruiz", true));
        for (int i = 0; i < 3; i++) {
            checking.flag(depot, desk.card(depot).version(), unseen);
            assertThat(codes(depot)).containsExactly(DoubtCode.ORIGINAL_UNSEEN);
            checking.flag(depot, desk.card(depot).version(), Flags.NONE);
            assertThat(codes(depot)).isEmpty();
        }
    }

    @Test
    void itFallsWithTheFlagThatIsTakenBackBesideWhatOthersDid() {
        var unseen = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation(null, "Swedish", "Ana Ruiz", true));
        var said = checking.flag(depot, desk.card(depot).version(), unseen);
        desk.as(newsroom.ruth());
        checking.conclude(depot, desk.card(depot).version(), Finding.ALTERED, null);
        desk.as(newsroom.edda());

        takeBack(said);

        assertThat(desk.card(depot).flags().lacksOriginal()).isFalse();
        assertThat(codes(depot)).doesNotContain(DoubtCode.ORIGINAL_UNSEEN);
    }

    @Test
    void theDatabaseLetsNothingStandWhoseOriginalNobodySaw() {
        var unseen = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation(null, "Swedish", "Ana Ruiz", true));
        checking.flag(depot, desk.card(depot).version(), unseen);

        assertThatThrownBy(() -> database.sql("update passage set finding = 'FAITHFUL' where id = ?").param(depot.value()).update())
                .hasMessageContaining("passage_stands_with_original");
    }

    @Test
    void aTranslationOnRecordProposesNeitherThatTheWordsStandNorThatTheyWereAltered() {
        shelf.with("Embassy", Tier.TRANSCRIPT, "The old tram depot stays where it is. Thank you.");
        assertThat(accepted(depot).proposed()).contains(Finding.EXACT);
        var unseen = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation(null, "Swedish", "Ana Ruiz", true));

        var said = checking.flag(depot, desk.card(depot).version(), unseen);

        assertThat(said.proposed()).isEmpty();
        assertThat(said.isOfWordsOfNow(requireNonNull(said.standingEvidence().getFirst().found()))).isTrue();
    }

    @Test
    void toTickThatTheAttributionWasCheckedSettlesItUntilThatIsTakenBack() {
        var guessed = guessed();
        var checked = Flags.NONE.with(Flags.Mark.ATTRIBUTION_CHECKED, true);

        checking.flag(guessed, desk.card(guessed).version(), checked);
        assertThat(codes(guessed)).isEmpty();

        checking.flag(guessed, desk.card(guessed).version(), Flags.NONE);
        assertThat(codes(guessed)).containsExactly(DoubtCode.SPEAKER_UNSURE);
    }

    @Test
    void thatTheAttributionWasCheckedFallsWithTheSpeakerAndUndoneItStandsAgain() {
        var checked = Flags.NONE.with(Flags.Mark.ATTRIBUTION_CHECKED, true);
        checking.flag(depot, desk.card(depot).version(), checked);
        checking.ascribe(depot, desk.card(depot).version(), "Anna Lind");
        assertThat(desk.card(depot).flags()).as("the same speaker").isEqualTo(checked);

        var named = checking.ascribe(depot, desk.card(depot).version(), "Anna Lindt");

        assertThat(named.flags()).as("nobody has checked that it is this one").isEqualTo(Flags.NONE);
        assertThat(sentences(named)).anyMatch(line -> line.contains("attribution"));
        takeBack(named);
        assertThat(desk.card(depot).flags()).isEqualTo(checked);
        assertThat(desk.card(depot).row().speaker()).isEqualTo("Anna Lind");

        assertThat(checking.ascribe(depot, desk.card(depot).version(), "").flags()).as("nobody known").isEqualTo(Flags.NONE);
    }

    @Test
    void anotherSpeakerInTheRecordIsDoubtedUntilThatOneIsNamed() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        accepted(depot);
        assertThat(codes(depot)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        checking.ascribe(depot, desk.card(depot).version(), "Anna Lind");
        assertThat(codes(depot)).as("to say the same name again answers nothing").containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);

        var voss = checking.ascribe(depot, desk.card(depot).version(), "Peter Voss");
        assertThat(voss.openDoubts()).isEmpty();

        takeBack(voss);
        assertThat(codes(depot)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        checking.ascribe(depot, desk.card(depot).version(), "Ben Cole");
        assertThat(told(depot)).containsExactly(
                "In the record PETER VOSS says this; the article gives it to Anna Lind.",
                "In the record PETER VOSS says this; the article gives it to Ben Cole.");
    }

    @Test
    void thatSomebodyElseWasNamedForAWhileSettlesNothing() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        accepted(depot);
        checking.ascribe(depot, desk.card(depot).version(), "Peter Voss");
        checking.conclude(depot, desk.card(depot).version(), Finding.EXACT, null);

        var again = checking.ascribe(depot, desk.card(depot).version(), "Anna Lind");

        assertThat(codes(depot)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(again.row().openDoubts()).isOne();
        assertThat(again.proposed()).contains(Finding.MISATTRIBUTED);
        assertThat(sentences(again).getLast())
                .isEqualTo("Verbatim: doubt opened again In the record PETER VOSS says this; the article gives it to Anna Lind.");
        assertSubmitRefused(depot, "“Council” has PETER VOSS say it");

        var voss = checking.ascribe(depot, desk.card(depot).version(), "Peter Voss");
        takeBack(voss);
        assertThat(codes(depot)).as("taken back").containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(desk.card(depot).row().openDoubts()).isOne();
    }

    @Test
    void aNameThatWasTakenBackAndIsGivenAgainIsDoubtedAgain() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        checking.ascribe(depot, desk.card(depot).version(), "Peter Voss");
        accepted(depot);
        takeBack(checking.ascribe(depot, desk.card(depot).version(), "Ben Cole"));
        assertThat(codes(depot)).isEmpty();

        checking.ascribe(depot, desk.card(depot).version(), "Ben Cole");

        assertThat(told(depot)).containsExactly("In the record PETER VOSS says this; the article gives it to Ben Cole.");
    }

    @Test
    void aDoubtGoesWithTheEvidenceThatItHangsOn() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        var card = accepted(depot);

        var evidence = card.evidence().getFirst().id();
        assertThatThrownBy(() -> gathering.withdraw(evidence))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("In the record PETER VOSS says this; the article gives it to Anna Lind. Say why the evidence is withdrawn.");

        var without = gathering.withdraw(evidence, "It is of another sitting.");

        assertThat(without.openDoubts()).isEmpty();
        var settled = requireNonNull(without.doubts().getFirst().settled());
        assertThat(settled.how()).isEqualTo(Settling.EVIDENCE_WITHDRAWN);
        assertThat(settled.words(Sentences.ENGLISH)).isEqualTo("evidence withdrawn: It is of another sitting.");
    }

    @Test
    void aReasonHasAWord() {
        shelf.with("Council", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is, but only until May.");
        var card = accepted(depot);
        var risk = card.openDoubts().getFirst().id();
        assertThatThrownBy(() -> settling.settle(depot, risk, ".")).isInstanceOf(StepRefused.class).hasMessageContaining("at least one of three letters");
        assertThatThrownBy(() -> checking.conclude(depot, card.version(), Finding.EXACT, "ok")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> gathering.withdraw(card.evidence().getFirst().id(), "- -")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> checking.dismiss(depot, card.version(), "…")).isInstanceOf(StepRefused.class);

        checking.conclude(depot, card.version(), Finding.OUT_OF_CONTEXT, null);
        gathering.note(depot, "?");
        assertThat(desk.card(depot).missing()).as("a note that a rule asks for").hasSize(1);
        gathering.note(depot, "口误");
        assertThat(desk.card(depot).missing()).isEmpty();
    }

    @Test
    void thatOnlyTheNearestWasFoundGoesWithTheSearchOrByANote() {
        var quote = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
        var where = new SearchPlace.Sources(Scope.DESK, List.of(), 3, SearchPlace.Sources.Extent.ALL);
        var searched = gathering.recordSearch(quote, where, "the bridge", true);
        assertThat(searched.openDoubts()).extracting(doubt -> doubt.matter().code()).containsExactly(DoubtCode.NEAREST_ONLY);
        assertThat(gathering.recordSearch(quote, where, "the bridge", true).openDoubts()).as("recorded twice at once").hasSize(1);

        var settled = settling.settle(quote, searched.openDoubts().getFirst().id(), "It is a translation of it.");
        assertThat(settled.openDoubts()).isEmpty();
        takeBack(settled);
        assertThat(desk.card(quote).openDoubts()).hasSize(1);
        assertThat(gathering.withdraw(searched.searches().getFirst().id()).openDoubts()).isEmpty();
    }

    @Test
    void itIsSettledByANoteAndThatIsTakenBack() {
        var guessed = guessed();
        var doubt = desk.card(guessed).openDoubts().getFirst();
        assertThatThrownBy(() -> settling.settle(guessed, doubt.id(), " ")).isInstanceOf(StepRefused.class).hasMessageContaining("Say why");

        var settled = settling.settle(guessed, doubt.id(), "I heard the recording.");

        assertThat(settled.openDoubts()).isEmpty();
        assertThat(requireNonNull(settled.doubts().getFirst().settled()).note()).isEqualTo("I heard the recording.");
        assertThat(settled.doubts().getFirst().settled().by().name()).isEqualTo("Edda Brandt");
        assertThatThrownBy(() -> settling.settle(guessed, doubt.id(), "Me too.")).isInstanceOf(StepRefused.class).hasMessageContaining("settled already");
        takeBack(settled);
        assertThat(desk.card(guessed).openDoubts()).hasSize(1);
    }

    @Test
    void toApproveWithOneOpenNeedsAReasonWhichIsKept() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        accepted(depot);
        checking.conclude(depot, desk.card(depot).version(), Finding.EXACT, null);
        gathering.note(depot, "The clerk mixed the two up.");
        var waiting = checking.submit(depot, desk.card(depot).version());
        desk.as(newsroom.ruth());

        assertThatThrownBy(() -> reviewing.approve(depot, waiting.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("A doubt is open: settle it first, or say why you approve all the same.");
        var approved = reviewing.approve(depot, waiting.version(), "I know her voice.");

        assertThat(requireNonNull(approved.check().approved()).doubtedBecause()).isEqualTo("I know her voice.");
        assertThat(approved.openDoubts()).as("it stays").hasSize(1);
        assertThat(sentences(approved).getLast()).isEqualTo("Ruth Okafor approved it (I know her voice.)");
        assertThatThrownBy(() -> settling.settle(depot, approved.openDoubts().getFirst().id(), "Late."))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("is approved");
    }

    @Test
    void wordsAgainstARiskAreNeverProposedToStandAndStandOnlyWithANoteWrittenForIt() {
        shelf.with("Council", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is, but only until May.");
        var card = accepted(depot);
        assertThat(card.proposed()).contains(Finding.OUT_OF_CONTEXT);
        assertThat(told(depot)).singleElement().asString().endsWith("The old tram depot stays where it is, but only until May.”");
        gathering.note(depot, "The spelling of the name is right.");
        assertThatThrownBy(() -> checking.conclude(depot, desk.card(depot).version(), Finding.EXACT, null))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("“Exact” stands against what the record shows")
                .hasMessageContaining("but only until May");

        var exact = checking.conclude(depot, desk.card(depot).version(), Finding.EXACT, "Our next sentence has the May.");

        assertThat(exact.openDoubts()).isEmpty();
        assertThat(exact.findingExplained()).isEqualTo("Our next sentence has the May.");
        assertThat(exact.missing()).isEmpty();
        assertThat(checking.conclude(depot, exact.version(), null, null).openDoubts()).as("it was written for that finding").hasSize(1);
    }

    @Test
    void ofAConfidentialRecordNothingIsWrittenDownButTheDoubt() {
        shelf.confidential("Heron", "KELLER: The old tram depot stays where it is, but only until May, says Keller.");

        accepted(depot);

        assertThat(codes(depot)).isNotEmpty();
        assertThat(told(depot)).allSatisfy(sentence -> assertThat(sentence).doesNotContain("May", "KELLER", "Keller"));
        assertThat(sentences(desk.card(depot))).allSatisfy(sentence -> assertThat(sentence).doesNotContain("until May"));
    }

    @Test
    void aRiskThatComesAfterTheFindingKeepsItFromBeingSubmitted() {
        shelf.with("Council", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is, but only until May.");
        checking.conclude(depot, desk.card(depot).version(), Finding.EXACT, null);
        accepted(depot);

        assertThatThrownBy(() -> checking.submit(depot, desk.card(depot).version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("in a note written for it");
        settling.settle(depot, desk.card(depot).openDoubts().getFirst().id(), "Our next sentence has the May.");
        assertThat(checking.submit(depot, desk.card(depot).version()).row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void evidenceByHandIsComparedLikeAnyOther() {
        var other = gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", "The old tram depot stays where it was", Stance.SUPPORTS));
        assertThat(requireNonNull(other.evidence().getFirst().found()).wording()).isNotEqualTo(Wording.VERBATIM);
        assertThat(other.proposed()).contains(Finding.ALTERED);

        var record = shelf.with("Council", Tier.RECORDING, "PETER VOSS: The old tram depot stays where it is, but only until May.");
        var exact = gathering.add(depot, record, new EvidenceDetails("", "The old tram depot stays where it is", Stance.SUPPORTS));

        var found = requireNonNull(exact.evidence().getLast().found());
        assertThat(found.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(found.spans()).isNotEmpty();
        assertThat(codes(depot)).as("what stands around it").contains(DoubtCode.OTHER_SPEAKER_IN_RECORD).containsAnyOf(DoubtCode.TRUNCATION, DoubtCode.FRAME);
    }

    @Test
    void wordsThatAPersonTypedAndNoTextHasBearNothingOut() {
        var typed = gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", "The old tram depot stays where it is", Stance.SUPPORTS));

        assertThat(told(depot)).containsExactly("Not compared with the quote: the words cited were typed by hand, and no text on file has them.");
        assertThat(typed.proposed()).isEmpty();
        assertThat(typed.isBorneOut(typed.evidence().getFirst())).isFalse();
        var exact = checking.conclude(depot, typed.version(), Finding.EXACT, null);
        assertThat(exact.missing()).as("a person may say so, and answers for it").isEmpty();

        var source = shelf.with("Council", Tier.TRANSCRIPT, "ANNA LIND: Good morning to all of you.");
        var heard = gathering.add(depot, source, new EvidenceDetails("page 3", "The old tram depot stays where it is", Stance.SUPPORTS, "heard"));
        assertThat(heard.proposed()).isEmpty();
        assertThat(heard.isBorneOut(heard.evidence().getLast())).as("not in the text on file").isFalse();
    }

    @Test
    void theWorstOfAllEvidenceIsProposed() {
        shelf.with("Council", Tier.TRANSCRIPT, "ANNA LIND: The old tram depot stays where it is, but only until May.");
        assertThat(accepted(depot).proposed()).contains(Finding.OUT_OF_CONTEXT);

        var typed = gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", "The old tram depot stays where it is", Stance.SUPPORTS));
        assertThat(typed.proposed()).as("beside typed words").contains(Finding.OUT_OF_CONTEXT);

        var recording = shelf.with("Recording", Tier.RECORDING, "ANNA LIND: The old tram depot stays where it is.");
        var closer = gathering.add(depot, recording, new EvidenceDetails("", "The old tram depot stays where it is", Stance.SUPPORTS));
        assertThat(closer.proposed()).as("beside a closer source").contains(Finding.OUT_OF_CONTEXT);
        assertThat(closer.compared().orElseThrow().title()).isEqualTo("Council");

        var risk = closer.openDoubts().stream().filter(doubt -> doubt.matter() instanceof DoubtMatter.Turning).findFirst().orElseThrow();
        assertThat(settling.settle(depot, risk.id(), "Our next sentence has the May.").proposed()).as("settled").isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaidNotToBe() {
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 2", null, Stance.SUPPORTS));
        gathering.add(depot, desk.transcript(), new EvidenceDetails("page 3", "Good morning to you all.", Stance.SUPPORTS));

        assertThat(told(depot)).containsExactly(
                "Not compared with the quote: no words of the record were cited.",
                "Not compared with the quote: the words cited are not those of the quote.");
    }

    @Test
    void aProblemNeedsANoteAndNotSaidASearchThatCoversTheOccasion() {
        gathering.recordSearch(depot, "the archive", "the depot");
        checking.conclude(depot, desk.card(depot).version(), Finding.NOT_SAID, null);
        assertThatThrownBy(() -> checking.submit(depot, desk.card(depot).version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("One failed search shows nothing.")
                .hasMessageContaining("“Not said” needs a note that says what is wrong.");
        gathering.note(depot, "He never spoke of the depot.");
        var search = desk.card(depot).searches().getFirst().id();
        assertThatThrownBy(() -> gathering.cover(search, "")).isInstanceOf(StepRefused.class);
        var covered = gathering.cover(search, "The recording of the whole sitting.");

        assertThat(desk.card(depot).missing()).isEmpty();
        assertThat(requireNonNull(desk.card(depot).searches().getFirst().coverage()).words()).isEqualTo("The recording of the whole sitting.");
        takeBack(covered);
        assertThat(desk.card(depot).missing()).hasSize(1);
    }

    @Test
    void theArticleItselfBearsNothingOut() {
        var text = """
                The council met on Monday to speak about the harbour, the trams and the old town for the third time this year.

                “The new bridge will be open by May,” said Anna Lind, who has been the mayor of the town since the last election.

                Nobody in the hall wanted to say what that will cost, and the papers for the sitting do not say it either.""";
        var bridge = desk.quote(newsroom.imported(text), "“The new bridge").id();
        shelf.with("Cuttings", Tier.RECORDING, text.replace("third", "fourth"));

        var card = accepted(bridge);

        assertThat(codes(bridge)).contains(DoubtCode.CIRCULAR_SOURCE);
        assertThat(card.proposed()).isEmpty();
        checking.conclude(bridge, desk.card(bridge).version(), Finding.EXACT, null);
        assertThatThrownBy(() -> checking.submit(bridge, desk.card(bridge).version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("What is cited is the article itself, or a copy of it");

        shelf.with("Council", Tier.RECORDING, """
                The chair: We begin with the harbour.

                ANNA LIND: The new bridge will be open by May. I have said so before, and nobody in the hall wanted to hear it.""");
        gathering.withdraw(card.evidence().getFirst().id());
        gathering.accept(bridge, finding.find(bridge, Scope.DESK, (done, of) -> true).hits().stream()
                .filter(hit -> hit.snapshot().title().equals("Council"))
                .findFirst()
                .orElseThrow());
        assertThat(codes(bridge)).as("a record of the same words is no copy").isEmpty();
        assertThat(desk.card(bridge).proposed()).contains(Finding.EXACT);
    }

    @Test
    void twoOfOneSurnameAndMarksThatNothingClosesAreDoubtedAtOnce() {
        var article = newsroom.imported("""
                Anna Lind and Omar Lind met the council on Monday.

                “The ferry will not raise its fares this year at all,” Lind said.

                Ben Cole said: “The depot stays where it is and nobody will tear it down.""");

        assertThat(codes(desk.quote(article, "“The ferry").id())).contains(DoubtCode.SURNAME_TWICE);
        assertThat(told(desk.quote(article, "“The ferry").id()))
                .contains("The article calls the speaker “Lind”, and Anna Lind and Omar Lind have that name.");
        assertThat(codes(desk.quote(article, "“The depot").id())).contains(DoubtCode.MARKS_WITHOUT_PARTNER);
    }

    @Test
    void theCountWithThePassageIsThatOfTheRows() {
        guessed();
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        accepted(depot);

        assertThat(database.sql("""
                        select count(*) from passage p where open_doubts
                            <> (select count(*) from doubt d where d.passage_id = p.id and d.settled_at is null)""")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select sum(open_doubts) from passage").query(Integer.class).single()).isPositive();
    }

    /** A quote of which nothing near says who speaks. */
    private PassageId guessed() {
        var article = newsroom.imported("""
                Anna Lind came to the harbour on Monday.

                “We shall see about the ferry tomorrow.”""");
        return desk.quote(article, "“We shall").id();
    }

    private List<DoubtCode> codes(PassageId passage) {
        return desk.card(passage).openDoubts().stream().map(doubt -> doubt.matter().code()).toList();
    }

    private List<String> told(PassageId passage) {
        return desk.card(passage).openDoubts().stream().map(DoubtRow::matter).map(matter -> matter.words(Sentences.ENGLISH)).toList();
    }

    private static List<String> sentences(PassageCard card) {
        return card.changes().stream().map(ChangeSentences.in(Sentences.ENGLISH)::of).toList();
    }

    private void assertSubmitRefused(PassageId passage, String because) {
        checking.conclude(passage, desk.card(passage).version(), Finding.EXACT, null);
        assertThatThrownBy(() -> checking.submit(passage, desk.card(passage).version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining(because);
    }

    private PassageCard accepted(PassageId passage) {
        return gathering.accept(passage, finding.find(passage, Scope.DESK, (done, of) -> true).hits().getFirst());
    }

    private void takeBack(PassageCard done) {
        takingBack.takeBack(requireNonNull(done.past().takeback()));
    }

    @Test
    void evidenceThatIsTakenBackTakesItsDoubtsAlongAndBackWithItWhenItsWithdrawalIs() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        var added = accepted(depot);
        assertThat(codes(depot)).contains(DoubtCode.OTHER_SPEAKER_IN_RECORD);

        var withdrawn = gathering.withdraw(added.evidence().getLast().id(), "Of another sitting.");
        assertThat(withdrawn.openDoubts()).isEmpty();
        takeBack(withdrawn);
        assertThat(codes(depot)).contains(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(desk.card(depot).row().openDoubts()).isEqualTo(desk.card(depot).openDoubts().size());
    }

    @Test
    void anAcceptedPlaceThatIsTakenBackLeavesNoOpenDoubt() {
        shelf.with("Council", Tier.TRANSCRIPT, "PETER VOSS: The old tram depot stays where it is.");
        takeBack(accepted(depot));

        assertThat(codes(depot)).isEmpty();
        assertThat(desk.card(depot).row().openDoubts()).isZero();
    }

    @Test
    void evidenceBearsWordsOutOnlyWhereTheyWereComparedAndNothingSpeaksAgainstThem() {
        assertThat(isBorneOutBy("ANNA LIND: The old tram depot stays where it is.", true)).isTrue();
        assertThat(isBorneOutBy("PETER VOSS: The old tram depot stays where it is.", true)).as("another speaker").isFalse();
        assertThat(isBorneOutBy("ANNA LIND: The old tram depot stays where it is, unless the council votes it down.", true))
                .as("bound to a condition").isFalse();
        assertThat(isBorneOutBy("ANNA LIND: The old tram depot stays where it is.", false)).as("not compared").isFalse();
    }

    private boolean isBorneOutBy(String record, boolean quoted) {
        var source = shelf.with("Council", Tier.TRANSCRIPT, record);
        var words = quoted ? "The old tram depot stays where it is" : null;
        var card = gathering.add(depot, source, new EvidenceDetails(quoted ? "" : "page 3", words, Stance.SUPPORTS));
        return card.isBorneOut(card.evidence().getLast());
    }
}

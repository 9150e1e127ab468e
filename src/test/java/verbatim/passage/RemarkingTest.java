package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.message.Sentences;
import verbatim.passage.Remarking.Ends;
import verbatim.passage.Remarking.Gesture;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/** Which words a passage is, and of what kind, changed by hand. */
@ServiceTest
class RemarkingTest {

    private static final String TEXT = "The mayor spoke. “We close the ‘old’ bridge today,” said Anna Lind, “and we open a new one.” It cost 5 million.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Remarking remarking;
    private final QuoteMarking marking;
    private final TakingBack takingBack;
    private final ArticleReading articles;
    private final EvidenceGathering gathering;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId claim = PassageId.fresh();

    RemarkingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Remarking remarking,
            QuoteMarking marking,
            TakingBack takingBack,
            ArticleReading articles,
            EvidenceGathering gathering,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.remarking = remarking;
        this.marking = marking;
        this.takingBack = takingBack;
        this.articles = articles;
        this.gathering = gathering;
        this.database = database;
    }

    @BeforeEach
    void importIt() {
        article = newsroom.imported(TEXT);
        claim = marking.mark(article, where("cost 5"), PassageKind.CLAIM);
    }

    @Test
    void wordsAreTakenOutOfTheMiddleAndAddedAgain() {
        var revision = articles.find(article).orElseThrow().revision();
        var whole = remarking.stretch(claim, version(claim), where("It cost 5 million"));
        var cut = remarking.stretch(claim, whole.version(), revision, where("cost "), Gesture.LEFT_OUT);
        assertThat(cut.row().words()).isEqualTo("It … 5 million");
        assertThat(cut.row().fragments()).hasSize(2);
        assertThatThrownBy(() -> remarking.stretch(claim, cut.version(), revision, where("The mayor"), Gesture.LEFT_OUT))
                .hasMessageContaining("none of these words");
        assertThatThrownBy(() -> remarking.stretch(claim, cut.version(), revision, where("It cost 5 million"), Gesture.LEFT_OUT))
                .hasMessageContaining("Nothing of");

        var joined = remarking.stretch(claim, cut.version(), revision, where("It cost"), Gesture.ADDED);
        assertThat(joined.row().words()).isEqualTo("It cost … 5 million");
        var more = remarking.stretch(claim, joined.version(), revision, where("The mayor"), Gesture.ADDED);
        assertThat(more.row().words()).isEqualTo("The mayor … It cost … 5 million");
        var less = remarking.stretch(claim, more.version(), revision, where("It cost"), Gesture.LEFT_OUT);
        assertThat(less.row().words()).isEqualTo("The mayor … 5 million");
        assertThat(takingBack.takeBack(Objects.requireNonNull(less.past().takeback())).row().words()).isEqualTo("The mayor … It cost … 5 million");
    }

    @Test
    void itIsStretchedAndShrunk() {
        var longer = remarking.stretch(claim, version(claim), where(" It cost 5 million."));
        assertThat(longer.row().words()).isEqualTo("It cost 5 million.");
        assertThat(longer.row().fragments()).containsExactly(where("It cost 5 million."));
        var shorter = remarking.stretch(claim, version(claim), where("5 million"));

        assertThat(shorter.row().words()).isEqualTo("5 million");
        var change = shorter.changes().getLast();
        assertThat(change.what()).isEqualTo(ChangeKind.WORDS);
        assertThat(change.before()).isEqualTo(new ChangeValue.Printed("It cost 5 million."));
        assertThat(change.after()).isEqualTo(new ChangeValue.Printed("5 million"));
        assertThat(change.by()).isEqualTo("Edda Brandt");
        assertThat(anchors(claim)).as("no place is overwritten").containsExactly("cost 5", "It cost 5 million.", "5 million");
    }

    @Test
    void ofAQuoteInPartsItIsTheOneThatSharesWords() {
        var quote = desk.quote(article, "“We close");
        assertThat(quote.fragments()).hasSize(2);
        var saved = remarking.stretch(quote.id(), version(quote.id()), where("“and we open a new one"));

        assertThat(saved.row().fragments()).containsExactly(quote.fragments().getFirst(), where("“and we open a new one"));
        assertThatThrownBy(() -> remarking.stretch(quote.id(), version(quote.id()), where("today,” said Anna Lind, “and")))
                .hasMessageContaining("several parts");
        assertThatThrownBy(() -> remarking.stretch(quote.id(), version(quote.id()), where("The mayor")))
                .hasMessageContaining("has none of these words");
    }

    @Test
    void whatWasConcludedStaysInSightAndStandsNoMore() {
        var quote = desk.quote(article, "“We close").id();
        desk.submitted(quote, Finding.EXACT);
        var saved = remarking.stretch(quote, version(quote), where("“and we open a new one"));

        assertThat(saved.row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(saved.row().finding()).isNull();
        assertThat(saved.check().staleFinding()).isEqualTo(Finding.EXACT);
        assertThat(saved.check().submitted()).isNull();
    }

    @Test
    void anotherKindIsAnotherLabelWithAHistory() {
        var quote = desk.quote(article, "“We close").id();
        var number = desk.card(quote).row().number();
        desk.submitted(quote, Finding.EXACT);
        var saved = remarking.remark(quote, version(quote), null, PassageKind.INDIRECT, Set.of());

        assertThat(saved.row().kind()).isEqualTo(PassageKind.INDIRECT);
        assertThat(saved.row().finding()).as("of reported speech nothing is exact").isNull();
        assertThat(saved.check().staleFinding()).isEqualTo(Finding.EXACT);
        assertThat(saved.changes()).anySatisfy(change -> {
            assertThat(change.what()).isEqualTo(ChangeKind.KIND);
            assertThat(change.before()).isEqualTo(new ChangeValue.Kind(PassageKind.DIRECT));
            assertThat(change.after()).isEqualTo(new ChangeValue.Kind(PassageKind.INDIRECT));
        });
        assertThat(remarking.remark(quote, version(quote), null, PassageKind.CLAIM, Set.of()).row().label()).isEqualTo("C" + number);
    }

    @Test
    void aStepBackBringsWordsKindFindingAndSubmissionBack() {
        var quote = desk.quote(article, "“We close").id();
        var before = desk.submitted(quote, Finding.EXACT);
        var changed = remarking.remark(quote, version(quote), new Ends(1, "“and we open", "new"), PassageKind.PARTIAL, Set.of());
        assertThat(changed.row().words()).endsWith("“and we open a new");

        var back = takingBack.takeBack(Objects.requireNonNull(changed.past().takeback()));

        assertThat(back.row()).isEqualTo(before.row());
        assertThat(back.check()).isEqualTo(before.check());
        assertThat(anchors(quote)).hasSize(3).last().isEqualTo(before.row().words());
    }

    @Test
    void aStepBackCutsNothingThatWasMarkedSince() {
        var longer = remarking.stretch(claim, version(claim), where("It cost 5 million"));
        var shorter = remarking.stretch(claim, longer.version(), where("It cost"));
        marking.mark(article, where("5 million."), PassageKind.CLAIM);

        assertThatThrownBy(() -> takingBack.takeBack(Objects.requireNonNull(shorter.past().takeback()))).hasMessageContaining("in two");
    }

    @Test
    void whatLiesInsideIsNotLeftOutside() {
        var quote = desk.quote(article, "“We close").id();
        var inner = marking.mark(article, where("bridge today"), PassageKind.PARTIAL);
        assertThat(desk.card(inner).row().parent()).isEqualTo(quote);

        assertThatThrownBy(() -> remarking.stretch(quote, version(quote), where("“We close")))
                .hasMessageContaining("lies inside");
        assertThatThrownBy(() -> remarking.remark(quote, version(quote), null, PassageKind.CLAIM, Set.of())).hasMessageContaining("lies inside");
        assertThat(remarking.stretch(inner, version(inner), where("spoke. “We close the ‘old’ bridge today,” said")).row().parent()).isNull();
    }

    @Test
    void whatKindsOfCheckAClaimAsksForIsChangedWithAHistory() {
        var before = desk.submitted(claim, Finding.UNPROVEN);
        var sorted = remarking.sort(claim, before.version(), Set.of(ClaimKind.DATE, ClaimKind.FIGURE));

        assertThat(sorted.row().claimKinds()).as("in their order").containsExactly(ClaimKind.FIGURE, ClaimKind.DATE);
        assertThat(sorted.row().state()).as("the words are the same: what was submitted stands").isEqualTo(CheckState.SUBMITTED);
        var change = sorted.changes().getLast();
        assertThat(change.what()).isEqualTo(ChangeKind.CLAIM_KINDS);
        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo(new ChangeValue.ClaimKinds(List.of(ClaimKind.FIGURE, ClaimKind.DATE)));
        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(change)).contains("what is to be checked").contains("figure, date");
        assertThat(takingBack.takeBack(Objects.requireNonNull(sorted.past().takeback())).row().claimKinds()).isEmpty();
        var quote = desk.quote(article, "“We close").id();
        assertThatThrownBy(() -> remarking.sort(quote, version(quote), Set.of(ClaimKind.DATE))).hasMessageEndingWith("is no claim.");
    }

    @Test
    void aClaimThatIsAQuoteHasNoKindsAndHasThemAgainWhenThatIsTakenBack() {
        remarking.sort(claim, version(claim), Set.of(ClaimKind.FIGURE));
        var quote = remarking.remark(claim, version(claim), null, PassageKind.INDIRECT, Set.of());
        assertThat(quote.row().claimKinds()).isEmpty();

        assertThat(takingBack.takeBack(Objects.requireNonNull(quote.past().takeback())).row().claimKinds()).containsExactly(ClaimKind.FIGURE);
        assertThat(remarking.remark(claim, version(claim), null, PassageKind.CLAIM, Set.of(ClaimKind.DATE)).row().claimKinds())
                .as("changed where the kind of passage stays").containsExactly(ClaimKind.DATE);
    }

    @Test
    void aClaimInAQuoteKeepsNothingFromBecomingOfTheQuoteAndIsOfTheOneThatHoldsIt() {
        var quote = desk.quote(article, "“We close").id();
        var inside = marking.mark(article, where("bridge today"), PassageKind.CLAIM);
        assertThat(desk.card(inside).row().parent()).isEqualTo(quote);
        var seen = version(inside);

        var shorter = remarking.stretch(quote, version(quote), where("“We close"));
        assertThat(desk.card(inside).row().parent()).as("it lies beside the quote now").isNull();
        assertThat(version(inside)).as("nobody who works on it is disturbed").isEqualTo(seen);
        takingBack.takeBack(Objects.requireNonNull(shorter.past().takeback()));
        assertThat(desk.card(inside).row().parent()).isEqualTo(quote);
        remarking.remark(quote, version(quote), null, PassageKind.INDIRECT, Set.of());
        assertThat(desk.card(inside).row().parent()).as("reported speech says something, too").isEqualTo(quote);
        remarking.remark(quote, version(quote), null, PassageKind.CLAIM, Set.of());
        assertThat(desk.card(inside).row().parent()).as("a claim says nothing").isNull();
    }

    @Test
    void approvedWordsAreOpenedAgainFirst() {
        var quote = desk.quote(article, "“We close").id();
        desk.approved(quote, Finding.EXACT);
        desk.as(newsroom.edda());

        assertThatThrownBy(() -> remarking.stretch(quote, version(quote), where("“and we open"))).isInstanceOf(StepRefused.class);
        assertThat(desk.card(quote).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void overANewerVersionNothingIsSaved() {
        var seen = version(claim);
        remarking.stretch(claim, seen, where("It cost 5"));

        assertThatThrownBy(() -> remarking.stretch(claim, seen, where("cost 5 million"))).isInstanceOf(NewerVersion.class);
    }

    @Test
    void marksWithoutAPartnerAreADoubtNoMoreOnceSomebodySaidWhichWordsItIs() {
        var open = newsroom.imported("Anna Lind said: “The bridge is closed and nobody knows why.");
        var quote = desk.passages(open).getFirst();
        assertThat(desk.card(quote).openDoubts()).extracting(doubt -> doubt.matter().code()).contains(DoubtCode.MARKS_WITHOUT_PARTNER);
        var saved = remarking.stretch(quote, version(quote), new Span("Anna Lind said: ".length(), "Anna Lind said: “The bridge is closed".length()));

        assertThat(saved.openDoubts()).extracting(doubt -> doubt.matter().code()).doesNotContain(DoubtCode.MARKS_WITHOUT_PARTNER);
        var back = takingBack.takeBack(Objects.requireNonNull(saved.past().takeback()));
        assertThat(back.openDoubts()).extracting(doubt -> doubt.matter().code()).contains(DoubtCode.MARKS_WITHOUT_PARTNER);
    }

    @Test
    void theKindIsADoubtNoMoreOnceSomebodySaidIt() {
        var loose = newsroom.imported("Anna Lind said on Monday that the town would get its “dream bridge” before the winter.");
        var quote = desk.quote(loose, "“dream bridge”").id();
        assertThat(desk.card(quote).openDoubts()).extracting(doubt -> doubt.matter().code()).contains(DoubtCode.KIND_UNSURE);

        var saved = remarking.remark(quote, version(quote), null, PassageKind.INDIRECT, Set.of());

        assertThat(saved.openDoubts()).extracting(doubt -> doubt.matter().code()).doesNotContain(DoubtCode.KIND_UNSURE);
        var back = takingBack.takeBack(Objects.requireNonNull(saved.past().takeback()));
        assertThat(back.openDoubts()).extracting(doubt -> doubt.matter().code()).contains(DoubtCode.KIND_UNSURE);
    }

    @Test
    void oneCanEditOnesOwnNoteAndNothingOfItIsLost() {
        var note = gathering.note(claim, "The record has six.").notes().getFirst();
        var edited = gathering.editNote(note.id(), note.text(), "The record has seven.");

        var reads = edited.notes().getFirst();
        assertThat(edited.notes()).hasSize(1);
        assertThat(reads.text()).isEqualTo("The record has seven.");
        assertThat(reads.written()).isEqualTo(note.written());
        assertThat(reads.edited()).isNotNull();
        var change = edited.changes().getLast();
        assertThat(change.what()).isEqualTo(ChangeKind.NOTE_EDITED);
        assertThat(change.before()).isEqualTo(new ChangeValue.Typed("The record has six."));
        assertThat(change.after()).isEqualTo(new ChangeValue.Typed("The record has seven."));

        var again = gathering.editNote(reads.id(), reads.text(), "The record has eight.");
        assertThat(again.notes()).extracting(NoteRow::text).containsExactly("The record has eight.");
        var back = takingBack.takeBack(Objects.requireNonNull(again.past().takeback()));
        assertThat(back.notes()).containsExactly(reads);
    }

    @Test
    void aNoteIsEditedByWhoWroteItAsItReadsNow() {
        var note = gathering.note(claim, "The record has six.").notes().getFirst();
        gathering.editNote(note.id(), note.text(), "The record has seven.");

        assertThatThrownBy(() -> gathering.editNote(note.id(), note.text(), "Five.")).hasMessageContaining("reads otherwise");
        assertThatThrownBy(() -> gathering.editNote(desk.card(claim).notes().getFirst().id(), "The record has seven.", " "))
                .hasMessage("The note is empty.");
        desk.as(newsroom.tomas());
        assertThatThrownBy(() -> gathering.editNote(desk.card(claim).notes().getFirst().id(), "The record has seven.", "Five."))
                .hasMessageContaining("Only whoever wrote");
    }

    private List<String> anchors(PassageId passage) {
        return database.sql("select words from anchor where passage_id = :id order by number")
                .param("id", passage.value())
                .query(String.class)
                .list();
    }

    private long version(PassageId passage) {
        return desk.card(passage).version();
    }

    private static Span where(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

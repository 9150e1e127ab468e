package verbatim.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.ChangeKind;
import verbatim.passage.CheckState;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRefusal;
import verbatim.passage.QuestionRow;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Stance;
import verbatim.passage.StepRefused;
import verbatim.source.Confirmation;
import verbatim.source.Confirmation.Asked;
import verbatim.source.SourceKind;
import verbatim.source.SourceLocator;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefusal;
import verbatim.source.Tier;

/** Somebody was called back: the answer becomes a source, and evidence for what was asked about. */
@ServiceTest
class ConfirmingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Confirming confirming;
    private final QuoteChecking checking;
    private final SourceReading sources;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private List<PassageId> passages = List.of();

    ConfirmingTest(
            Newsroom newsroom, CheckingDesk desk, Confirming confirming, QuoteChecking checking, SourceReading sources, JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.confirming = confirming;
        this.checking = checking;
        this.sources = sources;
        this.database = database;
    }

    @BeforeEach
    void importTwoQuotes() {
        article = newsroom.imported("“The bridge is closed,” said Anna Lind. “It will open in May,” she said.");
        passages = desk.passages(article);
    }

    @Test
    void oneAnswerIsOneSourceAndEvidenceForEachPassage() {
        confirming.confirm(article, all(), answer("Anna Lind", Asked.SPEAKER, "telephone", "Yes, both."));

        assertThat(passages).hasSize(2).allSatisfy(id -> {
            var evidence = desk.card(id).standingEvidence();
            assertThat(evidence).singleElement().satisfies(row -> {
                assertThat(row.title()).isEqualTo("Anna Lind, 2026-03-02");
                assertThat(row.provenance().tier()).isEqualTo(Tier.CONFIRMATION);
                assertThat(row.locator()).isEqualTo(SourceLocator.asked("telephone", LocalDate.of(2026, 3, 2)));
                assertThat(row.excerpt()).isEqualTo("Yes, both.");
                assertThat(row.stance()).isEqualTo(Stance.SUPPORTS);
            });
        });
        assertThat(stored("source")).isEqualTo(1);
        var source = sources.find("Anna Lind, ", 10).getFirst();
        assertThat(source.kind()).isEqualTo(SourceKind.CONFIRMATION);
        assertThat(source.speakers()).isEqualTo("Anna Lind");
    }

    @Test
    void eachPassageHasAStanceOfItsOwn() {
        var outcome = confirming.confirm(
                article,
                List.of(
                        new Confirming.About(passages.getFirst(), Stance.CONTRADICTS, null),
                        new Confirming.About(passages.getLast(), null, null)),
                answer("Anna Lind", Asked.SPEAKER, "telephone", "I never said the first."));

        assertThat(outcome).isEqualTo(new Confirming.Outcome("Anna Lind, 2026-03-02", 1));
        assertThat(desk.card(passages.getFirst()).standingEvidence()).extracting(EvidenceRow::stance)
                .containsExactly(Stance.CONTRADICTS);
        var silent = desk.card(passages.getLast());
        assertThat(silent.evidence()).isEmpty();
        assertThat(silent.changes().getLast().what()).isEqualTo(ChangeKind.QUESTION_ANSWERED);
        assertThat(Objects.requireNonNull(silent.changes().getLast().after()).words(Sentences.ENGLISH)).startsWith("Anna Lind, telephone, 2 Mar 2026").endsWith(": I never said the first.");
    }

    /** "No comment" bears nothing out: it is kept, but as no source and as evidence of nothing. */
    @Test
    void anAnswerThatSaysNothingIsNoSource() {
        desk.submitted(passages.getFirst(), Finding.EXACT);
        var before = stored("source");

        var outcome = confirming.confirm(
                article,
                List.of(new Confirming.About(passages.getFirst(), null, null)),
                answer("Anna Lind", Asked.SPEAKER, "telephone", "No comment."));

        assertThat(outcome).isEqualTo(new Confirming.Outcome(null, 0));
        assertThat(stored("source")).isEqualTo(before);
        var card = desk.card(passages.getFirst());
        assertThat(card.row().state()).as("nothing of the result was touched").isEqualTo(CheckState.SUBMITTED);
        assertThat(Objects.requireNonNull(card.changes().getLast().after()).words(Sentences.ENGLISH)).endsWith(": No comment.");
    }

    @Test
    void whoWasMerelyThereDoesNotConfirmAsTheSpeakerDoes() {
        confirming.confirm(article, all(), answer("Bo Ek", Asked.WITNESS, "mail", "I heard it."));

        assertThat(desk.card(passages.getFirst()).standingEvidence()).extracting(evidence -> evidence.provenance().tier())
                .containsExactly(Tier.SECONDARY);
    }

    @Test
    void itCanBeTheAnswerThatAQuestionWaitsFor() {
        desk.asked(passages.getFirst());

        confirming.confirm(article, all(), answer("Anna Lind", Asked.SPEAKER, "telephone", "Yes."));

        var card = desk.card(passages.getFirst());
        assertThat(card.openQuestion()).isNull();
        assertThat(card.questions()).extracting(row -> Objects.requireNonNull(row.answer()).words()).containsExactly("Yes.");
        assertThat(card.row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    @Test
    void orLeaveTheQuestionStanding() {
        desk.asked(passages.getFirst());
        var answer = new Confirming.Answer(
                "Anna Lind", new Confirmation("Anna Lind", Asked.SPEAKER, "mail", DAY, null, "Ask my office."));

        confirming.confirm(article, List.of(new Confirming.About(passages.getFirst(), Stance.SUPPORTS, null)), answer);

        assertThat(desk.card(passages.getFirst()).openQuestion()).isNotNull();
    }

    /** On another screen the question was answered and another one asked: that one waits for its own answer. */
    @Test
    void anAnswerToWhatWasAskedBeforeClosesNothingThatWasAskedSince() {
        var id = passages.getFirst();
        var seen = desk.asked(id).awaited();
        checking.answer(id, seen, desk.card(id).version(), "Yes.");
        checking.ask(id, desk.card(id).version(), "And when?", "Dr. Weber");
        var about = List.of(new Confirming.About(id, Stance.SUPPORTS, seen));

        assertThatThrownBy(() -> confirming.confirm(article, about, answer("Anna Lind", Asked.SPEAKER, "telephone", "Yes.")))
                .hasMessage("The question that this answers does not stand any more. Look at what is asked now.");
        assertThatThrownBy(() -> checking.answer(id, seen, desk.card(id).version(), "No.")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> checking.answer(id, null, desk.card(id).version(), "No.", "Anna Lind", null)).isInstanceOf(StepRefused.class);
        assertThat(desk.card(id).openQuestion()).extracting(QuestionRow::putTo).isEqualTo("Dr. Weber");
        assertThat(stored("source")).isZero();
    }

    @Test
    void whereOnePassageRefusesNothingIsKeptOfAny() {
        desk.approved(passages.getLast(), Finding.EXACT);
        desk.as(newsroom.edda());
        var sourcesBefore = stored("source");

        assertThatThrownBy(() -> confirming.confirm(
                        article, all(), answer("Anna Lind", Asked.SPEAKER, "telephone", "Yes.")))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("open it again first");

        assertThat(stored("source")).isEqualTo(sourcesBefore);
        assertThat(desk.card(passages.getFirst()).evidence()).isEmpty();
        assertThat(desk.card(passages.getFirst()).row().state()).isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var nothing = new Confirming.Answer(
                null, new Confirmation(" ", Asked.SPEAKER, "", null, null, "\0 "));

        assertThatThrownBy(() -> confirming.confirm(article, List.of(), nothing))
                .isInstanceOfSatisfying(StepRefused.class, refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .contains(
                                SourceRefusal.ASKED_NOBODY,
                                SourceRefusal.ASKED_SOMEHOW,
                                SourceRefusal.ASKED_SOMETIME,
                                PassageRefusal.NOBODY_ASKED_ABOUT));
        assertThat(stored("source")).isZero();
    }

    @Test
    void aPassageOfAnotherArticleIsRefused() {
        var other = desk.passages(newsroom.imported("“We stay,” said Bo Ek.")).getFirst();

        assertThatThrownBy(() -> confirming.confirm(
                        article, List.of(new Confirming.About(other, Stance.SUPPORTS, null)), answer("Anna Lind", Asked.SPEAKER, "telephone", "Yes.")))
                .hasMessage("This passage is not in the article.");
        assertThat(stored("source")).isZero();
    }

    private List<Confirming.About> all() {
        return passages.stream().map(id -> new Confirming.About(id, Stance.SUPPORTS, desk.card(id).awaited())).toList();
    }

    private static Confirming.Answer answer(String whom, Asked as, String how, String words) {
        return new Confirming.Answer("Anna Lind", new Confirmation(whom, as, how, DAY, Confirmation.Form.ON_BACKGROUND, words));
    }

    private int stored(String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

package verbatim.review.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.review.second.SampleWanted.Drawn;
import verbatim.review.talk.Talking;

@ServiceTest
class SampleDrawingTest {

    private static final String EIGHT = """
            “The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind. “It is late,” said Omar Bakri.
            “The water rose,” said Anna Lind. “Help came soon,” said Omar Bakri. “We were lucky,” said Anna Lind. “It will open,” said Omar Bakri.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SampleDrawing drawing;
    private final SecondLooks looks;
    private final Talking talking;
    private final JdbcClient database;
    private final Together together;
    private List<PassageId> passages = List.of();

    SampleDrawingTest(Newsroom newsroom, CheckingDesk desk, SampleDrawing drawing, SecondLooks looks, Talking talking, JdbcClient database, Together together) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.drawing = drawing;
        this.looks = looks;
        this.talking = talking;
        this.database = database;
        this.together = together;
    }

    @BeforeEach
    void sixOfEightWereHandedIn() {
        ArticleId article = newsroom.imported(EIGHT);
        passages = desk.passages(article);
        passages.subList(0, 4).forEach(id -> desk.submitted(id, Finding.EXACT));
        desk.approved(passages.get(4), Finding.EXACT);
        desk.submitted(passages.get(5), Finding.CLEANED);
        desk.as(newsroom.ada());
    }

    @Test
    void oneSeedDrawsTheSameFromTheSame() {
        var first = draw(3, Drawn.NUMBER, 7L, newsroom.tomas().id());
        var drawn = given();
        assertThat(drawing.undo(first.id())).isZero();
        draw(3, Drawn.NUMBER, first.seed(), newsroom.tomas().id());

        assertThat(drawn).hasSize(3);
        assertThat(given()).hasSize(6).endsWith(drawn.toArray(PassageId[]::new));
        assertThat(first.outOf()).isEqualTo(6);
    }

    @Test
    void onlyWhatWasHandedInIsDrawnAndNothingTwice() {
        draw(1, Drawn.NUMBER, 7L, newsroom.tomas().id());
        var rest = draw(100, Drawn.PERCENT, null, newsroom.tomas().id());

        assertThat(rest.looks()).isEqualTo(5);
        assertThat(rest.left()).extracting(DrawnSample.Left::label, DrawnSample.Left::why).contains(
                tuple("Q7", DrawnSample.Why.NOT_CHECKED),
                tuple("Q8", DrawnSample.Why.NOT_CHECKED));
        assertThat(rest.left()).filteredOn(left -> left.why() == DrawnSample.Why.LOOKED_AT).hasSize(1);
        assertThat(given()).doesNotHaveDuplicates();
        assertThatExceptionOfType(SecondRefused.class)
                .isThrownBy(() -> draw(100, Drawn.PERCENT, null, newsroom.tomas().id()))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(one -> one.code()).containsExactly(SecondRefusal.NOTHING_TO_DRAW));
    }

    @Test
    void twoWhoDrawAtOnceDrawNothingTwice() throws Exception {
        var second = together.first(
                newsroom.ada(),
                () -> draw(4, Drawn.NUMBER, 7L, newsroom.tomas().id()),
                newsroom.ruth(),
                () -> draw(100, Drawn.PERCENT, 8L, newsroom.tomas().id()));

        assertThat(second.get().looks()).isEqualTo(2);
        assertThat(given()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void whoHadToDoWithAPassageIsGivenOthers() {
        desk.as(newsroom.tomas());
        talking.begin(passages.get(0), "Is this right?");
        desk.as(newsroom.ada());
        var drawn = draw(100, Drawn.PERCENT, 3L, newsroom.tomas().id(), newsroom.ruth().id(), newsroom.edda().id());

        assertThat(drawn.looks()).isEqualTo(6);
        assertThat(of(newsroom.edda().id())).isEmpty();
        assertThat(of(newsroom.tomas().id())).doesNotContain(passages.get(0)).hasSize(3);
        assertThat(of(newsroom.ruth().id())).contains(passages.get(0)).doesNotContain(passages.get(4)).hasSize(3);
        assertThat(drawn.barred()).containsExactlyInAnyOrder(
                new DrawnSample.Barred("Tomás Rey", List.of("Q1")),
                new DrawnSample.Barred("Ruth Okafor", List.of("Q5")),
                new DrawnSample.Barred("Edda Brandt", List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6")));
    }

    @Test
    void whatNobodyOfThemMayLookAtIsNotDrawn() {
        var drawn = draw(100, Drawn.PERCENT, 3L, newsroom.ruth().id());

        assertThat(drawn.looks()).isEqualTo(5);
        assertThat(drawn.left()).extracting(DrawnSample.Left::label, DrawnSample.Left::why)
                .contains(tuple("Q5", DrawnSample.Why.ALL_HAD_A_HAND));
    }

    @Test
    void eachFindingHasItsShare() {
        draw(3, Drawn.NUMBER_BY_FINDING, 5L, newsroom.tomas().id());

        // Five EXACT and one CLEANED: of three 2.5 and .5, and of equal fractions the first in order takes what is over.
        assertThat(given()).hasSize(3).doesNotContain(passages.get(5));
        var all = draw(100, Drawn.PERCENT_BY_FINDING, 5L, newsroom.tomas().id());
        assertThat(all.looks()).isEqualTo(3);
        assertThat(given()).contains(passages.get(5));
    }

    @Test
    void whoeverIsFreeTakesWhatTheyHadNothingToDoWith() {
        draw(100, Drawn.PERCENT, 3L);

        desk.as(newsroom.tomas());
        assertThat(looks.free()).hasSize(6);
        desk.as(newsroom.edda());
        assertThat(looks.free()).isEmpty();
        desk.as(newsroom.ruth());
        assertThat(looks.free()).extracting(LookRow::label).containsExactly("Q1", "Q2", "Q3", "Q4", "Q6");
    }

    @Test
    void reviewersDraw() {
        desk.as(newsroom.tomas());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> draw(1, Drawn.NUMBER, null, newsroom.ruth().id()));
        desk.as(newsroom.ruth());
        assertThatExceptionOfType(SecondRefused.class).isThrownBy(() -> draw(0, Drawn.NUMBER, null, newsroom.tomas().id()));
        assertThatExceptionOfType(SecondRefused.class).isThrownBy(() -> draw(101, Drawn.PERCENT, null, newsroom.tomas().id()));
        assertThatExceptionOfType(SecondRefused.class).isThrownBy(() -> draw(1, Drawn.NUMBER, null, new PersonId(passages.getFirst().value())));
    }

    private DrawnSample draw(int amount, Drawn how, @Nullable Long seed, PersonId... to) {
        return drawing.draw(passages, new SampleWanted(amount, how, seed, List.of(to)));
    }

    private List<PassageId> given() {
        return database.sql("select passage_id from second_look order by given_at, id")
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<PassageId> of(PersonId person) {
        return database.sql("select passage_id from second_look where person_id = :id")
                .param("id", person.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
    }
}

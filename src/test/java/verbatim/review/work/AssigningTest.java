package verbatim.review.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Together;
import verbatim.account.PersonId;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteMarking;
import verbatim.review.CountingValues;
import verbatim.review.Due;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.QueuePart;
import verbatim.review.QueueRow;
import verbatim.review.WantedBy;
import verbatim.text.Span;

@ServiceTest
class AssigningTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Assigning assigning;
    private final Queue queue;
    private final QuoteMarking marking;
    private final WorkOverview overview;
    private final JdbcClient database;
    private final Together together;
    private final CountingValues counting;
    private final SettableClock clock;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private List<PassageId> passages = List.of();

    AssigningTest(Newsroom newsroom, CheckingDesk desk, Assigning assigning, Queue queue, QuoteMarking marking, WorkOverview overview, JdbcClient database,
            Together together, CountingValues counting, SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.assigning = assigning;
        this.queue = queue;
        this.marking = marking;
        this.overview = overview;
        this.database = database;
        this.together = together;
        this.counting = counting;
        this.clock = clock;
    }

    @BeforeEach
    void fourQuotes() {
        article = newsroom.imported(
                "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind. “It is late,” said Omar Bakri.",
                new ArticleDetails("A bridge is closed", null, null, null, "en", null, Newsroom.at(20), null));
        passages = queue.rows(QueueFilter.ALL, 0, 10).stream().map(QueueRow::id).toList();
    }

    @Test
    void twoPeopleGetPassagesThatStandBesideEachOther() {
        assigning.assign(passages, Share.evenly(List.of(newsroom.edda().id(), newsroom.tomas().id()), 4), Newsroom.at(15), null);

        assertThat(passages).extracting(id -> assigning.of(id).orElseThrow().name()).containsExactly("Edda Brandt", "Edda Brandt", "Tomás Rey", "Tomás Rey");
        assertThat(assigning.of(passages.getFirst()).orElseThrow().counts()).isEqualTo(new AssignedRow.Counts(4, 0, null));
    }

    @Test
    void whatIsAtAnEndIsLeftOut() {
        desk.approved(passages.getFirst(), Finding.EXACT);
        SignedIn.as(newsroom.edda());

        var given = assigning.assign(passages, newsroom.tomas().id(), null);

        assertThat(given.passages()).isEqualTo(passages.subList(1, 4));
        assertThat(given.atAnEnd()).containsExactly(passages.getFirst());
        assertThat(assigning.of(passages.getFirst())).isEmpty();
    }

    @Test
    void aPassageIsDueWhenItsArticleIsOrBefore() {
        assigning.assign(passages.subList(2, 3), newsroom.tomas().id(), Newsroom.at(15));

        assertThat(queue.rows(QueueFilter.ALL, 0, 10)).first().extracting(QueueRow::id).isEqualTo(passages.get(2));
        assigning.moveDue(passages.subList(3, 4), Newsroom.at(13), WorkStep.begin());
        assertThat(queue.rows(QueueFilter.ALL, 0, 10)).first().extracting(QueueRow::id).isEqualTo(passages.get(3));
        assertThat(assigning.of(passages.get(3)).orElseThrow().person()).isNull();
        assertThat(queue.count(QueueFilter.ALL.with(QueuePart.DUE, Due.IN_A_DAY))).isEqualTo(4);

        assigning.withdraw(passages);
        assertThat(queue.rows(QueueFilter.ALL, 0, 10)).extracting(QueueRow::id).isEqualTo(passages);
    }

    @Test
    void takingBackLeavesWhatSomebodyGivesOutAtTheSameMoment() throws Exception {
        var given = assigning.assign(passages, newsroom.tomas().id(), null).assignments().getFirst();

        var undone = together.first(
                newsroom.edda(), () -> assigning.assign(passages.subList(0, 1), newsroom.ada().id(), null),
                newsroom.ruth(), () -> assigning.undo(given)).get();

        assertThat(undone.stays()).containsExactly(passages.getFirst());
        assertThat(assignees()).containsExactly("Ada Lindqvist", null, null, null);
    }

    @Test
    void handingOnLeavesAnArticleThatSomebodyGivesToAnotherAtTheSameMoment() throws Exception {
        assigning.assignArticle(article, newsroom.tomas().id(), null);
        assigning.assign(passages.subList(0, 1), newsroom.tomas().id(), null);

        var handedOn = together.first(
                newsroom.edda(), () -> assigning.assignArticle(article, newsroom.ada().id(), null),
                newsroom.ruth(), () -> assigning.handOn(newsroom.tomas().id(), newsroom.ruth().id())).get();

        assertThat(handedOn).isEqualTo(1);
        assertThat(assignees()).containsExactly("Ruth Okafor", "Ada Lindqvist", "Ada Lindqvist", "Ada Lindqvist");
    }

    @Test
    void anArticleIsGivenWithWhatItComesToHaveButForWhatSomebodyHasByItself() {
        assigning.assign(passages.subList(0, 1), newsroom.tomas().id(), null);
        assigning.assignArticle(article, newsroom.edda().id(), Newsroom.at(12));

        assertThat(passages).extracting(id -> assigning.of(id).orElseThrow().name()).containsExactly("Tomás Rey", "Edda Brandt", "Edda Brandt", "Edda Brandt");
        marking.mark(article, new Span(5, 11), PassageKind.CLAIM);
        assertThat(assignees()).containsExactly("Tomás Rey", "Edda Brandt", "Edda Brandt", "Edda Brandt", "Edda Brandt");

        assigning.withdraw(passages);
        assertThat(assigning.of(passages.getFirst()).orElseThrow().ofArticle()).isTrue();
        assigning.withdrawArticle(article);
        assertThat(passages).allSatisfy(id -> assertThat(assigning.of(id)).isEmpty());
        assertThat(dues()).containsOnly(Newsroom.at(20).toEpochMilli() * 1000);
    }

    @Test
    void enoughOfThemAreEnough() {
        assigning.assign(passages, Share.whole(newsroom.tomas().id(), 4), null, 1);
        assertThat(assigning.of(passages.getFirst()).orElseThrow().counts().isEnough()).isFalse();

        desk.submitted(passages.getFirst(), Finding.EXACT);

        assertThat(assigning.of(passages.get(1)).orElseThrow().counts()).isEqualTo(new AssignedRow.Counts(4, 1, 1));
        assertThat(assigning.of(passages.get(1)).orElseThrow().counts().isEnough()).isTrue();
    }

    @Test
    void whatWasGivenOutIsTakenBackButForWhatSomebodyGaveOutSince() {
        assigning.assign(passages.subList(0, 2), newsroom.tomas().id(), Newsroom.at(15));
        var step = assigning.assign(passages, newsroom.ruth().id(), null);
        assigning.assign(passages.subList(3, 4), newsroom.edda().id(), null);

        assertThat(assigning.undo(step.assignments().getFirst()).stays()).containsExactly(passages.get(3));

        assertThat(assignees()).containsExactly("Tomás Rey", "Tomás Rey", null, "Edda Brandt");
        assertThat(assigning.of(passages.getFirst()).orElseThrow().due()).isEqualTo(Newsroom.at(15));
    }

    @Test
    void ofTwoWhoTakeWhatIsFreeTheSecondIsTold() {
        assigning.assign(passages.subList(0, 1), (PersonId) null, Newsroom.at(15));
        var seen = assigning.of(passages.getFirst()).orElseThrow().id();
        assigning.take(passages.getFirst(), seen);
        SignedIn.as(newsroom.tomas());

        assertThatExceptionOfType(WorkRefused.class)
                .isThrownBy(() -> assigning.take(passages.getFirst(), seen))
                .withMessageContaining("Edda Brandt has it by now");
        assigning.take(passages.getFirst(), assigning.of(passages.getFirst()).orElseThrow().id());
        assertThat(assigning.of(passages.getFirst()).orElseThrow()).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Tomás Rey");
            assertThat(row.due()).isEqualTo(Newsroom.at(15));
        });
    }

    @Test
    void whateverWaitsForOnePersonIsHandedOnWithItsDeadlines() {
        assigning.assign(passages.subList(0, 1), newsroom.tomas().id(), Newsroom.at(15));
        assigning.assign(passages.subList(1, 2), newsroom.tomas().id(), null);
        assigning.assignArticle(article, newsroom.tomas().id(), Newsroom.at(14));

        assertThat(assigning.handOn(newsroom.tomas().id(), newsroom.ruth().id())).isEqualTo(2);

        assertThat(assignees()).containsOnly("Ruth Okafor");
        assertThat(assigning.of(passages.getFirst()).orElseThrow().due()).isEqualTo(Newsroom.at(15));
        assertThat(assigning.of(passages.get(1)).orElseThrow().due()).isNull();
        assertThat(assigning.of(passages.get(2)).orElseThrow().due()).isEqualTo(Newsroom.at(14));
    }

    @Test
    void anArticleGivenAnewSaysWhatStaysWithOthersOrTakesThatToo() {
        assigning.assign(passages, Share.evenly(List.of(newsroom.edda().id(), newsroom.tomas().id()), 4), null, null);

        var given = assigning.assignArticle(article, newsroom.ruth().id(), null);
        assertThat(given.stays()).containsExactly(
                new PersonsPart(newsroom.edda().id(), "Edda Brandt", 2), new PersonsPart(newsroom.tomas().id(), "Tomás Rey", 2));
        assertThat(assignees()).containsExactly("Edda Brandt", "Edda Brandt", "Tomás Rey", "Tomás Rey");

        assertThat(assigning.assignAllOf(article, newsroom.ruth().id(), null).stays()).isEmpty();
        assertThat(assignees()).containsOnly("Ruth Okafor");
        assigning.withdrawAllOf(article);
        assertThat(passages).allSatisfy(id -> assertThat(assigning.of(id)).isEmpty());
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsLateWithItsArticleAlone() {
        assigning.assign(passages, Share.evenly(List.of(newsroom.tomas().id()), 4), Newsroom.at(13), 1);
        clock.advance(Duration.between(clock.instant(), Newsroom.at(14)));
        assertThat(overdue()).isEqualTo(4);
        desk.approved(passages.getFirst(), Finding.EXACT);

        assertThat(overdue()).isEqualTo(0);
        assertThat(queue.count(QueueFilter.UNVERIFIED.with(QueuePart.DUE, Due.IN_A_DAY))).as("the article is due in six hours").isEqualTo(3);
        assertThat(queue.rows(QueueFilter.UNVERIFIED, 0, 10)).hasSize(3).allSatisfy(row -> assertThat(row.story().deadline()).isEqualTo(Newsroom.at(20)));
        clock.advance(Duration.between(clock.instant(), Newsroom.at(21)));
        assertThat(overdue()).isEqualTo(3);
    }

    @Test
    void whatWasHandedInBeforeIsDoneByNobodyItIsDealtOutTo() {
        desk.submitted(passages.get(0), Finding.EXACT);
        desk.submitted(passages.get(1), Finding.EXACT);
        SignedIn.as(newsroom.ruth());
        assertThat(assigning.toCheck(passages)).isEqualTo(2);

        var given = assigning.assign(passages, Share.whole(newsroom.tomas().id(), 2), null, 1);

        assertThat(given.passages()).isEqualTo(passages.subList(2, 4));
        assertThat(given.handedIn()).isEqualTo(passages.subList(0, 2));
        assertThat(assigning.of(passages.get(2)).orElseThrow().counts()).isEqualTo(new AssignedRow.Counts(2, 0, 1));
        assertThat(overview.byPerson()).filteredOn(work -> newsroom.tomas().equals(work.person())).singleElement()
                .satisfies(work -> assertThat(work.toCheck()).isEqualTo(2));
        refused("only 2", () -> assigning.assign(passages, Share.whole(newsroom.tomas().id(), 4), null, 1));
        assertThat(assigning.assign(passages, Share.whole(newsroom.tomas().id(), 4), null, null).passages()).as("all are wanted").hasSize(4);
    }

    @Test
    void whatIsOverdueIsOpen() {
        desk.approved(passages.getFirst(), Finding.EXACT);
        clock.advance(Duration.between(clock.instant(), Newsroom.at(21)));
        SignedIn.as(newsroom.edda());

        assertThat(queue.rows(QueueFilter.ALL.with(QueuePart.DUE, Due.OVERDUE), 0, 10)).extracting(QueueRow::id).isEqualTo(passages.subList(1, 4));
        assertThat(queue.count(QueueFilter.ALL.with(QueuePart.DUE, Due.OVERDUE))).isEqualTo(3);
        assertThat(counting.of(QueueFilter.ALL, QueuePart.DUE).counts()).containsEntry(Due.OVERDUE, 3);
    }

    @Test
    void aRowSaysThatItStandsWhereNobodyWaitsForIt() {
        var other = newsroom.imported("“The ferry sails,” said Anna Lind. “It does not,” said Omar Bakri.", new ArticleDetails("A ferry", null, null, null, "en", null, null, null));
        var ferry = desk.passages(other);
        assigning.assign(ferry, Share.whole(newsroom.tomas().id(), 2), Newsroom.at(13), 1);
        assertThat(queue.rows(QueueFilter.UNVERIFIED, 0, 1)).singleElement().satisfies(row -> assertThat(row.isEnoughDone()).isFalse());
        desk.submitted(ferry.getFirst(), Finding.EXACT);

        assertThat(queue.rows(QueueFilter.UNVERIFIED, 0, 10)).filteredOn(row -> row.id().equals(ferry.getLast())).singleElement().satisfies(row -> {
            assertThat(row.story().deadline()).isNull();
            assertThat(row.isEnoughDone()).isTrue();
        });
        assertThat(queue.rows(QueueFilter.UNVERIFIED, 0, 10)).filteredOn(QueueRow::isEnoughDone).hasSize(1);
    }

    /** By what the database reads, whatever it takes: for each of many passages it is not counted anew how many of all are done. */
    @Test
    void whetherEnoughIsDoneIsCountedOnce() {
        int many = 80;
        var quotes = IntStream.range(0, many).mapToObj(n -> "“We knew it " + n + " days ago,” said Anna Lind.").collect(Collectors.joining("\n"));
        var book = desk.passages(newsroom.imported(quotes, new ArticleDetails("A book", null, null, null, "en", null, Newsroom.at(20), null)));
        assigning.assign(book, Share.whole(newsroom.tomas().id(), many), null, many / 2);
        database.sql("update passage set state = 'SUBMITTED' where id = any(:ids)").param("ids", book.subList(0, many / 2).stream().map(PassageId::value).toArray(UUID[]::new)).update();

        // How it is read follows from what the database last counted of its tables, whenever that was.
        database.sql("analyze passage, assigned, assignment").update();
        for (var condition : List.of("p.assignee is not null and " + WantedBy.NOT_ENOUGH_IS_DONE, WantedBy.ENOUGH_IS_DONE, WantedBy.MOMENT + " > 0")) {
            var plan = database.sql("explain (analyze, format json) select p.id from passage p where " + condition).query(String.class).single();
            assertThat(passagesRead(JsonMapper.shared().readTree(plan))).as(condition + " " + plan).isBetween(1.0, 6.0 * many);
        }
        assertThat(database.sql("select count(*) from passage p where p.assignee is not null and " + WantedBy.NOT_ENOUGH_IS_DONE).query(Integer.class).single()).isZero();
    }

    private static double passagesRead(JsonNode plan) {
        double here = "passage".equals(plan.path("Relation Name").asString("")) ? plan.path("Actual Loops").asDouble() * Math.max(1, plan.path("Actual Rows").asDouble()) : 0;
        double below = 0;
        for (var part : plan) {
            below += passagesRead(part);
        }
        return here + below;
    }

    private int overdue() {
        SignedIn.as(newsroom.edda());
        int rows = queue.count(QueueFilter.UNVERIFIED.with(QueuePart.DUE, Due.OVERDUE));
        assertThat(counting.of(QueueFilter.UNVERIFIED, QueuePart.DUE).counts().getOrDefault(Due.OVERDUE, 0)).isEqualTo(rows);
        return rows;
    }

    @Test
    void whatIsEnoughGoesOnWhereWorkIsTakenHandedOnOrDueAtAnotherTime() {
        assigning.assign(passages, Share.whole(newsroom.tomas().id(), 4), null, 2);
        SignedIn.as(newsroom.ruth());
        assigning.take(passages.get(3), assigning.of(passages.get(3)).orElseThrow().id());
        assigning.moveDue(passages.subList(2, 3), Newsroom.at(15), WorkStep.begin());
        assigning.handOn(newsroom.tomas().id(), newsroom.ada().id());

        assertThat(passages).extracting(id -> assigning.of(id).orElseThrow().counts()).containsOnly(new AssignedRow.Counts(4, 0, 2));
        assertThat(overview.partial(10)).singleElement().satisfies(part -> assertThat(part.names()).isEqualTo("Ada Lindqvist, Ruth Okafor"));
        desk.submitted(passages.get(0), Finding.EXACT);
        desk.submitted(passages.get(3), Finding.EXACT);
        assertThat(assigning.of(passages.get(1)).orElseThrow().counts().isEnough()).isTrue();
        assertThat(overview.byPerson()).filteredOn(work -> work.person() != null && work.person().equals(newsroom.ada()))
                .singleElement()
                .satisfies(work -> assertThat(work.toCheck()).isZero());
    }

    @Test
    void aDeadlineMovesNothingElse() {
        assigning.assign(passages.subList(0, 1), newsroom.tomas().id(), Newsroom.at(15));
        var left = assigning.moveDue(passages, null, WorkStep.begin());
        assertThat(left.passages()).containsExactly(passages.get(0));
        assertThat(left.asBefore()).as("nobody's stays nobody's").isEqualTo(passages.subList(1, 4));
        assertThat(assigning.of(passages.get(1))).isEmpty();

        assigning.assignArticle(article, newsroom.edda().id(), null);
        assigning.moveDue(passages.subList(3, 4), Newsroom.at(13), WorkStep.begin());
        assertThat(assigning.of(passages.get(3)).orElseThrow()).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Edda Brandt");
            assertThat(row.ofArticle()).as("it is still with the article").isTrue();
            assertThat(row.due()).isEqualTo(Newsroom.at(13));
        });
        assertThat(assigning.assignArticle(article, newsroom.ruth().id(), null).stays()).extracting(PersonsPart::name).containsExactly("Tomás Rey");
        assertThat(assignees()).containsExactly("Tomás Rey", "Ruth Okafor", "Ruth Okafor", "Ruth Okafor");
        assertThat(assigning.of(passages.get(3)).orElseThrow().due()).isEqualTo(Newsroom.at(13));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithASentence() {
        refused("nothing to give out", () -> assigning.assign(List.of(), newsroom.tomas().id(), null));
        refused("Say who", () -> assigning.assign(passages, List.of(), null, null));
        refused("only 4", () -> assigning.assign(passages, Share.whole(null, 5), null, null));
        refused("from 1 to 4", () -> assigning.assign(passages, Share.whole(null, 4), null, 5));
        refused("over already", () -> assigning.assign(passages, newsroom.tomas().id(), Newsroom.at(1)));
        refused("no longer active", () -> assigning.assign(passages, new PersonId(new UUID(0, 1)), null));
        refused("not on the desk", () -> assigning.assignArticle(new ArticleId(new UUID(0, 1)), null, null));
        refused("nothing to give out", () -> assigning.handOn(newsroom.tomas().id(), null));
        assertThat(passages).allSatisfy(id -> assertThat(assigning.of(id)).isEmpty());
    }

    private static void refused(String because, ThrowingCallable step) {
        assertThatExceptionOfType(WorkRefused.class).isThrownBy(step).withMessageContaining(because);
    }

    private List<String> assignees() {
        return database.sql("select n.name from passage p left join person n on n.id = p.assignee where p.article_id = :id order by p.number")
                .param("id", article.value())
                .query(String.class)
                .list();
    }

    private List<Long> dues() {
        return database.sql("select due from passage where article_id = :id").param("id", article.value()).query(Long.class).list();
    }
}

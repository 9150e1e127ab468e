package verbatim.review.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.PersonId;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.Reviewing;
import verbatim.review.talk.Asks;
import verbatim.review.talk.Talking;

@ServiceTest
class MyWorkTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final MyWork work;
    private final Assigning assigning;
    private final Talking talking;
    private final Asks asks;
    private final Reviewing reviewing;
    private final SettableClock clock;
    private List<PassageId> passages = List.of();

    MyWorkTest(Newsroom newsroom, CheckingDesk desk, MyWork work, Assigning assigning, Talking talking, Asks asks, Reviewing reviewing, SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.work = work;
        this.assigning = assigning;
        this.talking = talking;
        this.asks = asks;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @BeforeEach
    void fourQuotes() {
        ArticleId article = newsroom.imported(
                "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind. “It is late,” said Omar Bakri.",
                new ArticleDetails("A bridge is closed", null, null, null, "en", null, Newsroom.at(20), null));
        passages = desk.passages(article);
    }

    @Test
    void eachPassageWaitsOnceForTheFirstReason() {
        SignedIn.as(newsroom.edda());
        assigning.assign(passages.subList(0, 3), newsroom.edda().id(), null);
        assigning.assign(passages.subList(3, 4), (PersonId) null, null);
        desk.submitted(passages.get(0), Finding.EXACT);
        SignedIn.as(newsroom.ruth());
        reviewing.sendBack(passages.get(0), desk.card(passages.get(0)).version(), "Look again.");
        talking.begin(passages.get(1), "Is this right, @Edda Brandt?");
        SignedIn.as(newsroom.edda());

        var read = work.read().rows();

        assertThat(read.keySet()).containsExactly(Waits.SENT_BACK, Waits.MENTIONED, Waits.ASSIGNED, Waits.FREE);
        assertThat(read.values()).extracting(rows -> rows.getFirst().id()).containsExactlyElementsOf(passages);
        assertThat(Objects.requireNonNull(read.get(Waits.MENTIONED)).getFirst().from()).isEqualTo("Ruth Okafor");
        assertThat(work.assigned()).isEqualTo(3);
    }

    @Test
    void whatIsNotShownIsCountedOnceAndSoIsWhatOfItIsOverdue() {
        var quotes = IntStream.range(0, 104).mapToObj(n -> "“We knew it " + n + " days ago,” said Anna Lind.").collect(Collectors.joining("\n"));
        var many = desk.passages(newsroom.imported(quotes, new ArticleDetails("Many", null, null, null, "en", null, Newsroom.at(1), null)));
        SignedIn.as(newsroom.ruth());
        assigning.assign(many, newsroom.edda().id(), null);
        talking.begin(many.getLast(), "Is this right, @Edda Brandt?");
        SignedIn.as(newsroom.edda());

        var waiting = work.read();

        assertThat(waiting.count(Waits.MENTIONED)).isEqualTo(1);
        assertThat(waiting.count(Waits.ASSIGNED)).as("each is counted once").isEqualTo(103);
        assertThat(waiting.rows().get(Waits.ASSIGNED)).hasSize(100);
        assertThat(waiting.cut()).isEmpty();
        assertThat(waiting.overdue()).isEqualTo(104);
    }

    @Test
    void nothingIsOverdueThatNobodyWaitsFor() {
        desk.approved(passages.get(0), Finding.EXACT);
        assigning.assign(passages.subList(1, 4), List.of(new Share(newsroom.edda().id(), 3)), Newsroom.at(13), 1);
        desk.submitted(passages.get(1), Finding.EXACT);
        SignedIn.as(newsroom.ruth());
        talking.begin(passages.get(0), "Nicely done, @Edda Brandt.");
        talking.begin(passages.get(2), "Is this right, @Edda Brandt?");
        SignedIn.as(newsroom.edda());
        clock.advance(Duration.between(clock.instant(), Newsroom.at(14)));

        var waiting = work.read();
        assertThat(waiting.overdue()).isZero();
        assertThat(waiting.rows().get(Waits.MENTIONED)).extracting(WorkRow::due).as("with its article, and no more at all").containsExactly(Newsroom.at(20), null);
        clock.advance(Duration.between(clock.instant(), Newsroom.at(21)));
        assertThat(work.read().overdue()).isEqualTo(1);
    }

    @Test
    void whatOneHandedInOneselfDoesNotWaitForOneself() {
        assigning.assign(passages.subList(0, 1), newsroom.edda().id(), null);
        assigning.assign(passages.subList(1, 2), newsroom.ruth().id(), null);
        desk.submitted(passages.get(0), Finding.EXACT);
        desk.submitted(passages.get(1), Finding.EXACT);

        assertThat(work.read().rows()).isEmpty();
        SignedIn.as(newsroom.ruth());
        assertThat(work.read().rows().get(Waits.ASSIGNED)).extracting(WorkRow::id).containsExactly(passages.get(1));
        assertThat(work.read().rows().get(Waits.TO_REVIEW)).extracting(WorkRow::id).containsExactly(passages.get(0));
    }

    @Test
    void whatWasAskedIsOfWhoeverChecksIt() {
        desk.asked(passages.get(2));
        SignedIn.as(newsroom.edda());
        assertThat(work.read().rows().get(Waits.ASKED)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(passages.get(2));
            assertThat(row.from()).isEqualTo("Edda Brandt");
            assertThat(row.due()).isEqualTo(Newsroom.at(20));
            assertThat(row.asked()).containsExactly("The press office");
        });
        SignedIn.as(newsroom.tomas());
        assertThat(work.read().rows()).isEmpty();
    }

    @Test
    void whomOneAskedAtTheDeskIsNamedUntilTheyWriteThere() {
        SignedIn.as(newsroom.edda());
        assigning.assign(passages.subList(0, 1), newsroom.edda().id(), null);
        talking.begin(passages.get(0), "Is this right, @Ruth Okafor?");
        var begun = talking.begin(passages.get(1), "And this, @Ruth Okafor? Or you, @Tomás Rey?");
        talking.begin(passages.get(2), "This one I heard myself.");

        var read = work.read().rows();
        assertThat(read.keySet()).containsExactly(Waits.ASSIGNED, Waits.ASKED_AT_DESK);
        assertThat(read.get(Waits.ASSIGNED)).singleElement().satisfies(row -> assertThat(row.asked()).containsExactly("Ruth Okafor"));
        assertThat(read.get(Waits.ASKED_AT_DESK)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(passages.get(1));
            assertThat(row.asked()).containsExactly("Ruth Okafor", "Tomás Rey");
            assertThat(row.from()).isEqualTo("Edda Brandt");
        });

        SignedIn.as(newsroom.ruth());
        assertThat(work.read().rows().keySet()).as("nobody else waits for that").containsExactly(Waits.MENTIONED);
        talking.reply(begun, 1, "I was there.");
        SignedIn.as(newsroom.edda());
        assertThat(work.read().rows().get(Waits.ASKED_AT_DESK)).singleElement().satisfies(row -> assertThat(row.asked()).containsExactly("Tomás Rey"));
        talking.resolve(begun, 2);
        assertThat(work.read().rows().keySet()).containsExactly(Waits.ASSIGNED);
    }

    @Test
    void whatAsksNothingWaitsNoMoreAndWhatWasAskedSinceStillDoes() {
        SignedIn.as(newsroom.edda());
        talking.begin(passages.get(1), "@Ruth Okafor for your information. @Tomás Rey, too.");
        var seen = Objects.requireNonNull(work.read().rows().get(Waits.ASKED_AT_DESK)).getFirst();
        clock.advance(Duration.ofMinutes(1));
        talking.begin(passages.get(1), "But where was it, @Ada Lindqvist?");

        var ended = asks.end(passages.get(1), Objects.requireNonNull(seen.since()));
        assertThat(ended).hasSize(2);
        assertThat(work.read().rows().get(Waits.ASKED_AT_DESK)).singleElement().satisfies(row -> assertThat(row.asked()).containsExactly("Ada Lindqvist"));
        assertThat(asks.end(passages.get(1), Objects.requireNonNull(seen.since()))).as("it has come to its end").isEmpty();
        asks.begin(ended);
        assertThat(work.read().rows().get(Waits.ASKED_AT_DESK)).singleElement().satisfies(row -> assertThat(row.asked()).containsExactly("Ada Lindqvist", "Ruth Okafor", "Tomás Rey"));
        SignedIn.as(newsroom.tomas());
        assertThat(asks.end(passages.get(1), Newsroom.at(23))).as("what others asked is theirs").isEmpty();
    }
}

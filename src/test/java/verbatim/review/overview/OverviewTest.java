package verbatim.review.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.Stance;
import verbatim.passage.Status;
import verbatim.passage.TakingBack;
import verbatim.review.ArticleList;
import verbatim.review.ArticlesShown;
import verbatim.review.Caveat;
import verbatim.review.Progress;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.speaker.SpeakerId;

/** What the desk's pictures are made of, on a desk of which each figure is known. */
@ServiceTest
class OverviewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String THREE = "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final StatusHistory history;
    private final SignOffReading signOffs;
    private final FindingReading findings;
    private final Queue queue;
    private final SigningOff signingOff;
    private final PassageReading passages;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final TakingBack takingBack;
    private final ArticleReading articles;
    private final Edits edits;
    private final ArticleList list;
    private final Desk settings;
    private final SettableClock clock;
    private final JdbcClient database;
    private final SampleDrawing drawing;

    OverviewTest(
            Newsroom newsroom, CheckingDesk desk, StatusHistory history, SignOffReading signOffs, FindingReading findings, Queue queue,
            SigningOff signingOff, PassageReading passages, QuoteChecking checking, Reviewing reviewing, EvidenceGathering gathering,
            TakingBack takingBack, ArticleReading articles, Edits edits, ArticleList list, Desk settings, SettableClock clock, JdbcClient database,
            SampleDrawing drawing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.history = history;
        this.signOffs = signOffs;
        this.findings = findings;
        this.queue = queue;
        this.signingOff = signingOff;
        this.passages = passages;
        this.checking = checking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.takingBack = takingBack;
        this.articles = articles;
        this.edits = edits;
        this.list = list;
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.drawing = drawing;
    }

    /** What stood on the desk each day was written down then; days later the history tells the same. */
    @Test
    void theHistoryTellsWhatStoodOnEachDay() {
        var seen = new ArrayList<Map<Status, Integer>>();
        var article = newsroom.imported(THREE, of("A bridge", "The Paper"));
        var bridge = desk.quote(article, "“The bridge").id();
        var nobody = desk.quote(article, "“Nobody").id();
        var knew = desk.quote(article, "“We knew").id();
        seen.add(today());
        newsroom.imported("“The ferry sails,” said Petra Voss.", of("A ferry", "The Other Paper"));
        desk.approved(bridge, Finding.EXACT);
        desk.submitted(knew, Finding.CLEANED);
        seen.add(today());
        desk.dismissed(nobody);
        desk.as(newsroom.ruth());
        reviewing.reopen(bridge, desk.card(bridge).version(), "Listen again.");
        var concluded = checking.conclude(knew, desk.card(knew).version(), Finding.NOT_SAID, null);
        takingBack.takeBack(Objects.requireNonNull(concluded.past().takeback()));
        seen.add(today());
        desk.as(newsroom.edda());
        gathering.note(bridge, "The record has other words.");
        checking.conclude(bridge, desk.card(bridge).version(), Finding.NOT_SAID, null);
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(THREE.replace(" “We knew,” said Anna Lind.", "")));
        seen.add(today());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(THREE + " “We did,” said Petra Voss."));
        desk.approved(bridge, Finding.NOT_SAID);
        seen.add(now());

        var told = history.of(Scope.of(6, MONDAY.plusDays(4), ZoneOffset.UTC));

        assertThat(told).extracting(StatusThen::day).containsExactly(
                MONDAY.minusDays(1), MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(told.getFirst().progress().counts()).as("before anything was there").isEmpty();
        assertThat(told.stream().skip(1).map(then -> then.progress().counts())).containsExactlyElementsOf(seen);
        assertThat(seen.get(1)).isEqualTo(Map.of(Status.VERIFIED, 1, Status.AWAITING_REVIEW, 1, Status.TO_CHECK, 2));
        assertThat(seen.get(3)).as("what is gone with the edit does not count").isEqualTo(Map.of(Status.TO_CHECK, 2, Status.DISMISSED, 1));
        assertThat(history.of(Scope.of(2, MONDAY.plusDays(1), ZoneOffset.UTC))).as("days that are over").isEqualTo(told.subList(1, 3));
        var paper = new Scope(1, MONDAY.plusDays(4), ZoneOffset.UTC, "The Other Paper", null);
        assertThat(history.of(paper)).extracting(StatusThen::progress).containsExactly(new Progress(Map.of(Status.TO_CHECK, 1)));
        var one = new Scope(4, MONDAY.plusDays(4), ZoneOffset.UTC, null, article);
        assertThat(history.of(one).getFirst().progress().counts()).isEqualTo(Map.of(Status.VERIFIED, 1, Status.AWAITING_REVIEW, 1, Status.TO_CHECK, 1));
    }

    /** What stands now, at the end of a day; then the next one begins. */
    private Map<Status, Integer> today() {
        var now = now();
        clock.advance(Duration.ofDays(1));
        return now;
    }

    private Map<Status, Integer> now() {
        return queue.progress(QueueFilter.ALL).counts();
    }

    @Test
    void aDayEndsWhereWhoeverLooksIs() {
        clock.advance(Duration.ofHours(14).plusMinutes(30));
        newsroom.imported("“The ferry sails,” said Petra Voss.");
        clock.advance(Duration.ofDays(1));

        assertThat(history.of(Scope.of(2, MONDAY.plusDays(1), ZoneOffset.UTC))).extracting(then -> then.progress().total()).containsExactly(1, 1);
        assertThat(history.of(Scope.of(2, MONDAY.plusDays(1), ZoneId.of("Europe/Berlin"))))
                .as("23:30 in London is the next day in Berlin")
                .extracting(then -> then.progress().total())
                .containsExactly(0, 1);
    }

    @Test
    void manyDaysArePutTogetherAndTheLastOneIsAsItIs() {
        newsroom.imported(THREE);

        var told = history.of(Scope.of(90, MONDAY.plusDays(40), ZoneOffset.UTC));

        assertThat(told).hasSize(13).extracting(StatusThen::day).contains(MONDAY.plusDays(40), MONDAY.plusDays(33), MONDAY.minusDays(2), MONDAY.plusDays(5));
        assertThat(told.stream().map(then -> then.progress().total())).containsExactly(0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3);
    }

    /** The figures are those of the sign-off's own rules, and of the filter to which they lead. */
    @Test
    void whatKeepsArticlesIsWhatTheirSignOffAsksFor() {
        var scope = Scope.of(7, MONDAY, ZoneOffset.UTC);
        var free = newsroom.imported("“Yes,” said Anna Lind.", of("Free", null));
        desk.approved(desk.passages(free).getFirst(), Finding.EXACT);
        var all = newsroom.imported(THREE + " “We did,” said Petra Voss. “No more,” said Cora Dahl. “It rains,” said Cora Dahl.", of("All", "The Paper"));
        desk.approved(desk.quote(all, "“The bridge").id(), Finding.NOT_SAID);
        desk.as(newsroom.edda());
        gathering.add(desk.quote(all, "“Nobody").id(), desk.transcript(), new EvidenceDetails("page 3", null, Stance.CONTRADICTS));
        desk.dismissed(desk.quote(all, "“Nobody").id());
        desk.asked(desk.quote(all, "“We knew").id());
        desk.submitted(desk.quote(all, "“We did").id(), Finding.EXACT);
        desk.dismissed(desk.quote(all, "“It rains").id());
        var doubted = newsroom.imported("“Never,” said Anna Lind.", of("Doubted", "The Paper"));
        var never = desk.passages(doubted).getFirst();
        desk.approved(never, Finding.EXACT);
        database.sql("update passage set open_doubts = 1 where id = :id").param("id", never.value()).update();

        var blocking = signOffs.blocking(scope);

        assertThat(blocking.articles()).isEqualTo(3);
        assertThat(blocking.blocked()).isEqualTo(2);
        assertThat(blocking.reasons()).extracting(Blocking.Because::reason, Blocking.Because::passages, Blocking.Because::articles).containsExactly(
                tuple(Blocking.Reason.TO_CHECK, 1, 1),
                tuple(Blocking.Reason.AWAITING_ANSWER, 1, 1),
                tuple(Blocking.Reason.AWAITING_REVIEW, 1, 1),
                tuple(Blocking.Reason.PROBLEM, 1, 1),
                tuple(Blocking.Reason.DISMISSED, 1, 1),
                tuple(Blocking.Reason.DOUBTED, 1, 1));
        for (var because : blocking.reasons()) {
            assertThat(queue.count(Objects.requireNonNull(because.reason().filter(scope)))).as("%s", because.reason()).isEqualTo(because.passages());
        }
        for (var kind : Caveat.Kind.values()) {
            var filter = QueueFilter.ALL.with(QueuePart.SIGN_OFF, kind);
            assertThat(queue.rows(filter, 0, 50)).as("%s by the rule of each", kind).extracting(row -> row.id()).containsExactlyInAnyOrderElementsOf(
                    List.of(free, all, doubted).stream()
                            .flatMap(article -> passages.of(article).stream())
                            .filter(row -> Caveat.of(row).map(Caveat::kind).filter(kind::equals).isPresent())
                            .map(PassageRow::id)
                            .toList());
        }
        signingOff.signOff(doubted, desk.seen(doubted), new SignOffReasons(null, Map.of(never, "The doubt is of no weight.")));
        assertThat(signOffs.blocking(scope).reasons()).extracting(Blocking.Because::reason).doesNotContain(Blocking.Reason.DOUBTED);
        assertThat(queue.count(QueueFilter.ALL.with(QueuePart.SIGN_OFF, Caveat.Kind.DOUBTED))).as("a sign-off changes no passage").isZero();
    }

    @Test
    void factsKeepAnArticleWhereTheDeskCountsThem() {
        var article = newsroom.imported("“Yes,” said Anna Lind. The bridge cost 5 million euros in 1998.");
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        var scope = Scope.of(7, MONDAY, ZoneOffset.UTC);
        assertThat(signOffs.blocking(scope).blocked()).isZero();

        desk.as(newsroom.ada());
        var seen = settings.toChange();
        var now = seen.settings();
        settings.change(
                new DeskSettings(now.deskName(), now.secondCheck(), now.independentSources(), now.dismissals(), ProposedFacts.COUNTED, now.timeZone(), now.rechecks()),
                seen.version());

        assertThat(signOffs.blocking(scope).reasons()).containsExactly(new Blocking.Because(Blocking.Reason.FACTS_PROPOSED, 1, 1));
        assertThat(list.find("", ArticlesShown.FACTS_PROPOSED, null, null, 0, 10)).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo(article));
        assertThat(list.find("", ArticlesShown.FACTS_PROPOSED, "The Paper", null, 0, 10)).isEmpty();
        assertThat(list.find("", ArticlesShown.FACTS_NOT_LOOKED_FOR, null, null, 0, 10)).isEmpty();
        database.sql("delete from claim_search").update();
        assertThat(signOffs.blocking(scope).reasons()).contains(new Blocking.Because(Blocking.Reason.FACTS_NOT_LOOKED_FOR, 1, 1));
        assertThat(list.find("", ArticlesShown.FACTS_NOT_LOOKED_FOR, null, null, 0, 10)).hasSize(1);
    }

    @Test
    void onlySignOffsThatStandCountForHowLongItTook() {
        var early = newsroom.imported("“Yes,” said Anna Lind.", of("Early", "The Paper"));
        var late = newsroom.imported("“Never,” said Anna Lind.", of("Late", "The Paper"));
        var fallen = newsroom.imported("“Perhaps,” said Anna Lind.", of("Fallen", "The Paper"));
        clock.advance(Duration.ofHours(2));
        signedOff(early);
        clock.advance(Duration.ofHours(1));
        signedOff(fallen);
        clock.advance(Duration.ofDays(1));
        signedOff(late);
        desk.as(newsroom.ruth());
        var opened = desk.passages(fallen).getFirst();
        reviewing.reopen(opened, desk.card(opened).version(), "Listen again.");

        var times = signOffs.times(Scope.of(2, MONDAY.plusDays(1), ZoneOffset.UTC));

        assertThat(times.all()).extracting(SignOffTimes.Took::headline).containsExactly("Late", "Early");
        assertThat(times.median()).contains(Duration.ofMinutes((27 * 60 + 2 * 60) / 2));
        assertThat(times.fallen()).isEqualTo(1);
        assertThat(times.steps()).containsExactly(
                new SignOffTimes.Step(MONDAY, MONDAY, Duration.ofHours(2), 1),
                new SignOffTimes.Step(MONDAY.plusDays(1), MONDAY.plusDays(1), Duration.ofHours(27), 1));
        assertThat(signOffs.times(Scope.of(1, MONDAY.minusDays(1), ZoneOffset.UTC)).median()).isEmpty();
        assertThat(signOffs.times(new Scope(2, MONDAY.plusDays(1), ZoneOffset.UTC, "The Other Paper", null)).all()).isEmpty();
    }

    private void signedOff(ArticleId article) {
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
    }

    @Test
    void findingsAreThoseThatAreApprovedAndLeadToTheSame() {
        var bridge = newsroom.imported(THREE, of("A bridge", "The Paper"));
        var ferry = newsroom.imported("“The ferry sails,” said Anna Lind. “It does not,” said Omar Bakri.", of("A ferry", "The Other Paper"));
        desk.approved(desk.quote(bridge, "“The bridge").id(), Finding.EXACT);
        desk.approved(desk.quote(bridge, "“We knew").id(), Finding.NOT_SAID);
        desk.approved(desk.quote(ferry, "“The ferry").id(), Finding.EXACT);
        desk.approved(desk.quote(ferry, "“It does").id(), Finding.CLEANED);
        desk.submitted(desk.quote(bridge, "“Nobody").id(), Finding.EXACT);
        var scope = Scope.of(7, MONDAY, ZoneOffset.UTC);

        var bySpeaker = findings.bySpeaker(scope, 5);
        assertThat(bySpeaker.first()).extracting(FindingsOf::name, FindingsOf::counts).containsExactly(
                tuple("Anna Lind", Map.of(Finding.EXACT, 2, Finding.NOT_SAID, 1)),
                tuple("Omar Bakri", Map.of(Finding.CLEANED, 1)));
        var anna = QueueFilter.ALL.with(QueuePart.SPEAKER, bySpeaker.first().getFirst().whose());
        assertThat(anna.value(QueuePart.SPEAKER, SpeakerId.class)).isNotNull();
        assertThat(QueueFilter.of(anna.parameters())).as("as its address has it").isEqualTo(anna);
        assertThat(queue.count(anna.with(QueuePart.FINDING, Finding.EXACT).withStatuses(Set.of(Status.VERIFIED)))).isEqualTo(2);
        assertThat(findings.bySpeaker(scope, 1)).extracting(found -> found.first().size(), Findings::others).containsExactly(1, 1);

        assertThat(findings.byPublication(scope, 5).first().stream().collect(Collectors.toMap(FindingsOf::name, FindingsOf::counts))).isEqualTo(Map.of(
                "The Paper", new EnumMap<>(Map.of(Finding.EXACT, 1, Finding.NOT_SAID, 1)),
                "The Other Paper", Map.of(Finding.EXACT, 1, Finding.CLEANED, 1)));
        assertThat(findings.bySpeaker(new Scope(7, MONDAY, ZoneOffset.UTC, null, ferry), 5).first()).extracting(FindingsOf::total).containsExactly(1, 1);
        desk.as(newsroom.ruth());
        var reopened = desk.quote(ferry, "“It does").id();
        reviewing.reopen(reopened, desk.card(reopened).version(), "Listen again.");
        assertThat(findings.bySpeaker(scope, 5).first()).extracting(FindingsOf::name).as("what is opened again is no finding").containsExactly("Anna Lind");
    }

    /** What the queue shows them, and no more: all but the passages that they look at blind. */
    @Test
    void whoeverLooksBlindIsToldOfAllThatTheQueueShowsThem() {
        var article = newsroom.imported(THREE, of("A bridge", "The Paper"));
        var closed = desk.quote(article, "“The bridge").id();
        desk.approved(closed, Finding.NOT_SAID);
        desk.approved(desk.quote(article, "“We knew").id(), Finding.NOT_SAID);
        desk.as(newsroom.ada());
        drawing.draw(List.of(closed), new SampleWanted(1, SampleWanted.Drawn.NUMBER, null, List.of(newsroom.tomas().id())));
        desk.as(newsroom.tomas());

        for (var scope : List.of(Scope.of(2, MONDAY, ZoneOffset.UTC), new Scope(2, MONDAY, ZoneOffset.UTC, null, article))) {
            assertThat(findings.bySpeaker(scope, 5).first()).extracting(FindingsOf::counts).containsExactly(Map.of(Finding.NOT_SAID, 1));
            assertThat(signOffs.blocking(scope)).as("of a sign-off nothing").isEqualTo(new Blocking(List.of(), 0, 0));
            assertThat(queue.count(scope.filter().with(QueuePart.SIGN_OFF, Caveat.Kind.PROBLEM))).as("as in the queue").isZero();
            assertThat(history.of(scope).getLast().progress()).isEqualTo(queue.progress(scope.filter()));
            assertThat(queue.progress(scope.filter()).counts()).isEqualTo(Map.of(Status.TO_CHECK, 1, Status.PROBLEM, 1));
        }
    }

    private static ArticleDetails of(String headline, @Nullable String publication) {
        return new ArticleDetails(headline, null, publication, null, null, null, null, null);
    }
}

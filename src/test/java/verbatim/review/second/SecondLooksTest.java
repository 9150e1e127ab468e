package verbatim.review.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.ArticleSources;
import verbatim.passage.AskedOutside;
import verbatim.passage.ClosedArticles;
import verbatim.passage.DoubtCode;
import verbatim.passage.DoubtSettling;
import verbatim.passage.Finding;
import verbatim.passage.HistoryReading;
import verbatim.passage.MustFix;
import verbatim.passage.NewerVersion;
import verbatim.passage.OthersImporting;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRefusal;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.Settling;
import verbatim.passage.Status;
import verbatim.review.Anything;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.ArticlesShown;
import verbatim.review.Caveat;
import verbatim.review.CountingValues;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.QueueRow;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.review.second.SampleWanted.Drawn;
import verbatim.review.talk.Ask;
import verbatim.review.talk.Asks;
import verbatim.review.talk.PostId;
import verbatim.review.talk.Talking;
import verbatim.review.talk.ThreadId;
import verbatim.review.talk.Threads;
import verbatim.review.work.Assigning;
import verbatim.review.work.MyWork;
import verbatim.review.work.Waits;
import verbatim.review.work.WorkOverview;
import verbatim.review.work.WorkRow;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;

/** Two quotes, both handed in as exact by edda; tomás looks at the first a second time. */
@ServiceTest
class SecondLooksTest {

    private static final QueueFilter KEEPS_FROM_SIGNING = QueueFilter.ALL.with(QueuePart.SIGN_OFF, Anything.ANY);

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SampleDrawing drawing;
    private final SecondLooks looks;
    private final LookHandingIn handingIn;
    private final ComparingLooks comparing;
    private final AgreementReading agreement;
    private final PassageReading reading;
    private final HistoryReading history;
    private final ArticleSources sources;
    private final Queue queue;
    private final MyWork work;
    private final JdbcClient database;
    private final SettableClock clock;
    private final Others others;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId bridge = new PassageId(new UUID(0, 0));
    private PassageId knew = new PassageId(new UUID(0, 0));
    private ThreadId thread = new ThreadId(new UUID(0, 0));
    private LookId look = new LookId(new UUID(0, 0));

    /** Services that a few tests ask. */
    record Others(
            QuoteChecking checking, Reviewing reviewing, DoubtSettling settling, MustFix mustFix, SigningOff signingOff, ArticleList articles, Talking talking,
            Threads threads, ClosedArticles closed, CountingValues counting, SourceKeeping keeping, Assigning assigning, OthersImporting bringing,
            AskedOutside outside, WorkOverview overview, Asks asks) {}

    SecondLooksTest(
            Newsroom newsroom, CheckingDesk desk, SampleDrawing drawing, SecondLooks looks, LookHandingIn handingIn, ComparingLooks comparing,
            AgreementReading agreement, PassageReading reading, HistoryReading history, ArticleSources sources, Queue queue, MyWork work, JdbcClient database, SettableClock clock,
            QuoteChecking checking, Reviewing reviewing, DoubtSettling settling, MustFix mustFix, SigningOff signingOff, ArticleList articles, Talking talking,
            Threads threads, ClosedArticles closed, CountingValues counting, SourceKeeping keeping, Assigning assigning, OthersImporting bringing,
            AskedOutside outside, WorkOverview overview, Asks asks) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.drawing = drawing;
        this.looks = looks;
        this.handingIn = handingIn;
        this.comparing = comparing;
        this.agreement = agreement;
        this.reading = reading;
        this.history = history;
        this.sources = sources;
        this.queue = queue;
        this.work = work;
        this.database = database;
        this.clock = clock;
        others = new Others(checking, reviewing, settling, mustFix, signingOff, articles, talking, threads, closed, counting, keeping, assigning, bringing, outside, overview, asks);
    }

    @BeforeEach
    void tomasLooksAtTheFirst() {
        article = newsroom.imported("Last night it rained.\n\n“The bridge is closed,” said Anna Lind. “We knew,” she added.\n\nMore on Monday.");
        bridge = desk.quote(article, "“The bridge").id();
        knew = desk.quote(article, "“We knew").id();
        desk.submitted(bridge, Finding.EXACT);
        desk.submitted(knew, Finding.EXACT);
        desk.as(newsroom.edda());
        thread = others.talking().begin(bridge, "It is word for word.");
        desk.as(newsroom.ruth());
        look = give(bridge, newsroom.tomas().id());
        clock.advance(Duration.ofMinutes(1));
        desk.as(newsroom.tomas());
    }

    private LookId give(PassageId passage, PersonId to) {
        drawing.draw(List.of(passage), new SampleWanted(1, Drawn.NUMBER, null, List.of(to)));
        return new LookId(database.sql("select id from second_look where passage_id = :id and ended_at is null order by given_at desc, id desc limit 1")
                .param("id", passage.value())
                .query(UUID.class)
                .single());
    }

    @Test
    void whatIsLookedAtBlindShowsTheWordsAndTheSourcesAlone() {
        var blind = looks.read(look).orElseThrow();

        assertThat(blind.look().label()).isEqualTo("Q1");
        assertThat(blind.text()).extracting(BlindPassage.Piece::words).containsExactly(
                "Last night it rained.\n\n", "“The bridge is closed,”", " said Anna Lind. “We knew,” she added.\n\nMore on Monday.");
        assertThat(blind.speaker().name()).isEqualTo("Anna Lind");
        assertThat(blind.sources()).hasSize(sources.of(article).size());
        assertThat(blind.draft()).isEqualTo(new LookDraft(null, null, "", false));
        assertThat(work.read().rows().get(Waits.SECOND_LOOK)).singleElement().satisfies(row -> {
            assertThat(row.look()).isEqualTo(look.value());
            assertThat(row.status()).isEqualTo(Status.TO_CHECK);
        });
        desk.as(newsroom.ada());
        assertThat(looks.read(look)).as("nobody else's").isEmpty();
    }

    @TestFactory
    List<DynamicTest> eachWayToTheArticleIsClosed() {
        var ways = new LinkedHashMap<String, ThrowingCallable>(Map.of(
                "its passages", () -> reading.of(article),
                "its cards", () -> reading.cards(article),
                "what is printed of them", () -> reading.printed(article),
                "a card", () -> reading.card(bridge),
                "the card beside it", () -> reading.card(knew),
                "history", () -> history.page(bridge, null, 10),
                "what must be fixed", () -> others.mustFix().of(article),
                "its sign-offs", () -> others.signingOff().of(article),
                "a step on it", () -> others.checking().withdraw(bridge, 0),
                "a step beside it", () -> others.checking().withdraw(knew, desk.card(knew).version())));
        ways.put("a step that its state bars", () -> others.checking().restore(bridge, 0, "It is one."));
        ways.put("a step of the state that it has", () -> others.checking().restore(bridge, version(bridge), "It is one."));
        ways.put("a thread about it", () -> others.talking().begin(bridge, "Is it right?"));
        ways.put("a thread beside it", () -> others.talking().begin(knew, "Is it right?"));
        ways.put("what was said of it", () -> others.talking().read(thread, 1));
        ways.put("an answer", () -> others.talking().reply(thread, 1, "It is."));
        ways.put("that none is needed", () -> others.asks().end(tomasAsked()));
        ways.put("that one is, after all", () -> others.asks().begin(tomasAsked()));
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    tomasLooksAtTheFirstAgain();
                    refused(way.getValue(), PassageRefusal.LOOKED_AT_BLIND);
                }))
                .toList();
    }

    private Ask tomasAsked() {
        return new Ask(new PostId(database.sql("select id from thread_post where thread_id = :id").param("id", thread.value()).query(UUID.class).single()), newsroom.tomas().id());
    }

    private long version(PassageId passage) {
        return database.sql("select version from passage where id = :id").param("id", passage.value()).query(Long.class).single();
    }

    private void tomasLooksAtTheFirstAgain() {
        desk.as(newsroom.tomas());
        assertThat(others.closed().isClosed(article)).isTrue();
    }

    @Test
    void listsOverSeveralArticlesLeaveItOut() {
        assertThat(queue.rows(QueueFilter.ALL, 0, 10)).extracting(QueueRow::id).containsExactly(knew);
        assertThat(queue.rows(QueueFilter.ALL.with(QueuePart.FINDING, Finding.EXACT), 0, 10)).extracting(QueueRow::id).containsExactly(knew);
        assertThat(queue.count(QueueFilter.ALL.with(QueuePart.FINDING, Finding.EXACT))).isEqualTo(1);
        assertThat(queue.progress(QueueFilter.ALL).count(Status.AWAITING_REVIEW)).isEqualTo(1);
        assertThat(queue.progress(QueueFilter.ALL.with(QueuePart.ARTICLE, article)).count(Status.AWAITING_REVIEW)).isEqualTo(1);
        assertThat(queue.leftOut()).isEqualTo(1);
        assertThat(others.counting().of(QueueFilter.ALL, QueuePart.FINDING).counts()).as("what a filter's field counts").containsExactly(Map.entry(Finding.EXACT, 1));
        assertThat(reading.rows(List.of(bridge, knew))).isEmpty();
        assertThat(others.threads().of(bridge)).isEmpty();
        assertThat(others.threads().in(article)).isEmpty();
        assertThat(others.bringing().of(article)).isEmpty();
        assertThat(others.articles().find(article)).hasValueSatisfying(row -> {
            assertThat(row.closed()).isTrue();
            assertThat(row.progress().total()).isZero();
        });
        desk.as(newsroom.ruth());
        assertThat(queue.rows(QueueFilter.ALL, 0, 10)).hasSize(2);
        assertThat(others.articles().find(article)).hasValueSatisfying(row -> assertThat(row.closed()).isFalse());
    }

    /** Neither of the passage itself nor of those beside it, whoever was told of them as their work. */
    @Test
    void whomTheDeskAskedAndHowFarItCameIsNotTold() {
        desk.as(newsroom.ruth());
        others.reviewing().sendBack(bridge, desk.card(bridge).version(), "Look again.");
        others.reviewing().sendBack(knew, desk.card(knew).version(), "Look again.");
        others.assigning().assign(List.of(bridge, knew), newsroom.tomas().id(), null);
        desk.as(newsroom.edda());
        for (var quote : List.of(bridge, knew)) {
            others.checking().ask(quote, desk.card(quote).version(), "Was it closed?", "The city");
            assertThat(others.outside().of(List.of(quote))).containsExactly(Map.entry(quote, List.of("The city")));
        }
        assertThat(toCheck()).isEqualTo(2);

        desk.as(newsroom.tomas());
        assertThat(others.outside().of(List.of(bridge, knew))).isEmpty();
        assertThat(work.read().rows().get(Waits.ASSIGNED)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(knew);
            assertThat(row.asked()).isEmpty();
        });
        assertThat(work.assigned()).isEqualTo(1);
        assertThat(toCheck()).isEqualTo(1);
    }

    private int toCheck() {
        return others.overview().byPerson().stream().filter(one -> newsroom.tomas().equals(one.person())).findFirst().orElseThrow().toCheck();
    }

    /** Whoever drew it was told that the two differ; asked to look themselves, once it is concluded anew, they are not reminded of it. */
    @Test
    void thatTwoDifferIsNotToldToWhoeverLooksBlindByThen() {
        handIn(Finding.ALTERED);
        assertThat(toldOfDifferences("ruth")).isEqualTo(1);
        // Handed in by the database's clock, and concluded anew by the desk's.
        database.sql("update second_look set handed_in_at = '2026-01-01Z'").update();
        desk.as(newsroom.edda());
        others.checking().withdraw(bridge, desk.card(bridge).version());
        others.checking().conclude(bridge, desk.card(bridge).version(), null, null);
        others.checking().conclude(bridge, desk.card(bridge).version(), Finding.EXACT, null);
        others.checking().submit(bridge, desk.card(bridge).version());
        desk.as(newsroom.ada());
        var second = give(bridge, newsroom.ruth().id());
        assertThat(toldOfDifferences("ruth")).isZero();
        assertThat(toldOfDifferences("edda")).isEqualTo(1);
        drawing.withdraw(second);
        assertThat(toldOfDifferences("ruth")).isEqualTo(1);
    }

    private int toldOfDifferences(String who) {
        return database.sql("select count(*) from notice_told n join person p on p.id = n.person_id where p.username = :who and n.matter = 'SECOND_LOOK_DIFFERS'")
                .param("who", who)
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingTellsThatASignOffFell() {
        clock.advance(Duration.ofDays(-1));
        newsroom.imported("Older, and open: “It rained,” said Anna Lind.");
        clock.advance(Duration.ofDays(1));
        desk.as(newsroom.ruth());
        assertThat(others.articles().find("", ArticlesShown.AWAITING_REVIEW, null, null, 0, 10)).extracting(ArticleRow::id).containsExactly(article);
        desk.as(newsroom.tomas());
        assertThat(others.articles().find("", ArticlesShown.AWAITING_REVIEW, null, null, 0, 10)).isEmpty();
        desk.as(newsroom.ruth());
        others.reviewing().approve(bridge, desk.card(bridge).version());
        others.reviewing().approve(knew, desk.card(knew).version());
        others.signingOff().signOff(article, desk.seen(article), SignOffReasons.NONE);
        assertThat(others.articles().find("", 0, 10)).as("signed off").last().extracting(ArticleRow::id).isEqualTo(article);
        desk.as(newsroom.tomas());
        var before = toldOfSignOffs();

        handIn(Finding.ALTERED);

        assertThat(toldOfSignOffs()).isEqualTo(before);
        desk.as(newsroom.ruth());
        assertThat(others.articles().find("", 0, 10)).as("fallen").first().extracting(ArticleRow::id).isEqualTo(article);
        assertThat(queue.count(KEEPS_FROM_SIGNING)).isEqualTo(2);
    }

    private List<Object> toldOfSignOffs() {
        var all = others.articles().find("", 0, 10);
        return List.of(
                all, others.articles().find("", all.getFirst(), 0, 10), queue.rows(KEEPS_FROM_SIGNING, 0, 10), queue.count(KEEPS_FROM_SIGNING),
                others.counting().of(QueueFilter.ALL, QueuePart.SIGN_OFF));
    }

    @Test
    void openingItAllTheSameIsRecordedAndDoesNotCount() {
        handingIn.open(article);

        assertThat(reading.card(bridge)).isPresent();
        assertThat(looks.read(look).orElseThrow().standing()).isEqualTo(BlindPassage.Standing.OPENED);
        handIn(Finding.ALTERED);
        desk.as(newsroom.ruth());
        assertThat(comparing.compare(look).why()).containsExactly(TwoFindings.Uncounted.OPENED);
        assertThat(agreement.of(new AgreementScope.OfArticle(article)).quotes().pairs()).isZero();
        assertThat(agreement.of(new AgreementScope.OfArticle(article)).uncounted()).containsExactly(Map.entry(TwoFindings.Uncounted.OPENED, 1));
    }

    @Test
    void whatIsWrittenIsKeptAndChecked() {
        handingIn.write(look, new LookDraft(null, null, "Still look", false));
        assertThat(looks.read(look).orElseThrow().draft().reason()).isEqualTo("Still look");

        refused(() -> handingIn.handIn(look, new LookDraft(null, null, "Why.", false)), SecondRefusal.FINDING_MISSING);
        refused(() -> handingIn.handIn(look, new LookDraft(Finding.SUPPORTED, source(), "Why.", false)), SecondRefusal.FINDING_DOES_NOT_FIT);
        refused(() -> handingIn.handIn(look, new LookDraft(Finding.EXACT, null, "Why.", false)), SecondRefusal.SOURCE_MISSING);
        refused(() -> handingIn.handIn(look, new LookDraft(Finding.EXACT, source(), " . ", false)), SecondRefusal.REASON_MISSING);
        desk.as(newsroom.ruth());
        refused(() -> handingIn.write(look, new LookDraft(null, null, "", false)), SecondRefusal.LOOK_NOT_THERE);
        refused(() -> comparing.compare(look), SecondRefusal.NOT_HANDED_IN);
        desk.as(newsroom.tomas());
        handingIn.handIn(look, new LookDraft(Finding.UNVERIFIABLE, null, "In no record.", false));
        refused(() -> handingIn.write(look, new LookDraft(null, null, "", false)), SecondRefusal.HANDED_IN_ALREADY);
    }

    @Test
    void agreeingChangesNothingOfThePassage() {
        desk.as(newsroom.ruth());
        var before = desk.card(bridge);
        desk.as(newsroom.tomas());
        handIn(Finding.EXACT);

        desk.as(newsroom.ruth());
        assertThat(desk.card(bridge)).isEqualTo(before);
        assertThat(comparing.compare(look)).satisfies(both -> {
            assertThat(both.differs()).isFalse();
            assertThat(both.steps()).isEmpty();
        });
        var counted = agreement.of(new AgreementScope.OfDesk(null, null));
        assertThat(counted.quotes().counts()).containsExactly(Map.entry(new Kappa.Pair(Finding.EXACT, Finding.EXACT), 1));
        assertThat(before.rule().hands()).as("it is no hand in it").doesNotContain(newsroom.tomas().id());
    }

    @Test
    void aHandInIsTakenBackUntilSomebodySeesBoth() {
        handIn(Finding.ALTERED);
        assertThat(others.closed().isClosed(article)).as("for as long as it can be taken back").isTrue();
        handingIn.takeBack(look);
        assertThat(looks.read(look).orElseThrow().draft().finding()).isEqualTo(Finding.ALTERED);
        desk.as(newsroom.ruth());
        assertThat(desk.card(bridge).openDoubts()).isEmpty();
        desk.as(newsroom.tomas());
        handIn(Finding.ALTERED);
        desk.as(newsroom.edda());
        assertThat(comparing.compare(look).isOpen()).isTrue();
        desk.as(newsroom.tomas());
        refused(() -> handingIn.takeBack(look), SecondRefusal.TOO_LATE);
        assertThat(others.closed().isClosed(article)).isFalse();
    }

    @Test
    void aDifferenceIsADoubtThatAReviewerSettles() {
        handIn(Finding.ALTERED);

        desk.as(newsroom.edda());
        var card = desk.card(bridge);
        assertThat(card.openDoubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.matter().code()).isEqualTo(DoubtCode.SECOND_LOOK);
            assertThat(doubt.matter().words(Sentences.ENGLISH))
                    .isEqualTo("A second look, without knowing what was found, came to “Altered”; found was “Exact”.");
            refused(() -> others.settling().settle(bridge, doubt.id(), "I was right."), PassageRefusal.REVIEWER_DECIDES_ON_TWO);
        });
        assertThat(comparing.compare(look).steps()).isEmpty();
        desk.as(newsroom.ruth());
        assertThat(work.read().rows().get(Waits.DIFFERS)).singleElement().satisfies(row -> assertThat(row.look()).isEqualTo(look.value()));
        refused(() -> comparing.keep(look, Finding.EXACT, " "), SecondRefusal.REASON_MISSING);
        comparing.keep(look, Finding.EXACT, "The comma is house style.");
        assertThat(Objects.requireNonNull(comparing.compare(look).decided()).how()).isEqualTo(Settling.FIRST_KEPT);
        assertThat(desk.card(bridge).openDoubts()).isEmpty();
        assertThat(desk.card(bridge).row().status()).isEqualTo(Status.AWAITING_REVIEW);
        refused(() -> comparing.takeSecond(look, "No."), SecondRefusal.DECIDED_ALREADY);
        assertThat(agreement.of(new AgreementScope.OfArticle(article)).quotes().count(Finding.EXACT, Finding.ALTERED)).isEqualTo(1);
        assertThat(agreement.looks(new AgreementScope.OfArticle(article), new Kappa.Pair(Finding.EXACT, Finding.ALTERED))).hasSize(1);
        assertThat(agreement.looks(new AgreementScope.OfArticle(article), new Kappa.Pair(Finding.EXACT, Finding.EXACT))).isEmpty();
    }

    /** Whoever decides between the two is not late with it: nobody waits for what is approved. */
    @Test
    void aDifferenceIsDueWhileItsPassageIsOpen() {
        desk.as(newsroom.ruth());
        var inAnHour = clock.instant().plus(Duration.ofHours(1));
        others.assigning().assign(List.of(bridge, knew), newsroom.edda().id(), inAnHour);
        others.reviewing().approve(knew, desk.card(knew).version());
        desk.as(newsroom.ada());
        var second = give(knew, newsroom.tomas().id());
        desk.as(newsroom.tomas());
        handIn(Finding.ALTERED);
        handingIn.handIn(second, new LookDraft(Finding.ALTERED, source(), "Another word.", false));
        clock.advance(Duration.ofHours(2));
        desk.as(newsroom.ruth());

        assertThat(work.read().rows().get(Waits.DIFFERS)).extracting(WorkRow::due).containsExactly(inAnHour, null);
        assertThat(work.read().overdue()).isEqualTo(1);
    }

    @Test
    void theSecondFindingSendsItBackOrOpensItAgain() {
        handIn(Finding.ALTERED);
        desk.as(newsroom.ruth());
        comparing.takeSecond(look, "It says “closed down”.");
        assertThat(desk.card(bridge).row().status()).isEqualTo(Status.TO_CHECK);
        assertThat(desk.card(bridge).openDoubts()).isEmpty();
        assertThat(database.sql("select passages from notice where matter = 'SENT_BACK'").query(Integer.class).list()).as("one passage").containsOnly(1);

        others.reviewing().approve(knew, desk.card(knew).version());
        desk.as(newsroom.ada());
        var second = give(knew, newsroom.tomas().id());
        desk.as(newsroom.tomas());
        handingIn.handIn(second, new LookDraft(Finding.ALTERED, source(), "Another word.", false));
        desk.as(newsroom.ruth());
        assertThat(reading.of(article)).filteredOn(row -> row.id().equals(knew)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(Status.VERIFIED);
            assertThat(Caveat.of(row)).as("told where it is signed off").hasValueSatisfying(caveat -> assertThat(caveat.kind()).isEqualTo(Caveat.Kind.DOUBTED));
        });
        comparing.takeSecond(second, "Another word, indeed.");
        assertThat(desk.card(knew).row().status()).isEqualTo(Status.TO_CHECK);
    }

    @Test
    void whoApprovesHasSeenWhatWasDoubtedMeanwhile() {
        desk.as(newsroom.ruth());
        var seen = desk.card(bridge).version();
        desk.as(newsroom.tomas());
        handIn(Finding.ALTERED);
        desk.as(newsroom.ruth());

        assertThatThrownBy(() -> others.reviewing().approve(bridge, seen, "I have read the doubts."))
                .isInstanceOf(NewerVersion.class);
    }

    @Test
    void whatIsKeptIsWhatStandsNow() {
        handIn(Finding.ALTERED);
        desk.as(newsroom.edda());
        others.checking().withdraw(bridge, desk.card(bridge).version());
        others.checking().conclude(bridge, desk.card(bridge).version(), Finding.CLEANED, null);
        desk.as(newsroom.ruth());
        assertThat(comparing.compare(look).now()).isNull();
        assertThat(comparing.compare(look).steps()).containsExactly(TwoFindings.Step.TAKE_SECOND);
        refused(() -> comparing.keep(look, Finding.EXACT, "It is exact."), SecondRefusal.STANDS_NO_MORE);

        desk.as(newsroom.edda());
        others.checking().submit(bridge, desk.card(bridge).version());
        desk.as(newsroom.ruth());
        assertThat(comparing.compare(look).now()).isEqualTo(Finding.CLEANED);
        refused(() -> comparing.keep(look, Finding.EXACT, "It is exact."), SecondRefusal.STANDS_NO_MORE);
        comparing.keep(look, Finding.CLEANED, "Only the house style.");
        assertThat(Objects.requireNonNull(comparing.compare(look).decided()).how()).isEqualTo(Settling.THIRD_KEPT);
    }

    @Test
    void whyItWasDecidedNamesNoConfidentialSource() {
        desk.as(newsroom.edda());
        var falcon = others.keeping().add(new SourceDetails(
                "Call with K.", SourceKind.NOTES, Tier.REPORTER, null, null, null, "Ilse Korn", null, null, null, "en", "Falcon", null));
        sources.lay(article, falcon);
        desk.as(newsroom.tomas());
        handIn(Finding.ALTERED);
        desk.as(newsroom.ruth());
        comparing.keep(look, Finding.EXACT, "Ilse Korn heard it so.");

        desk.as(newsroom.tomas());
        var decided = Objects.requireNonNull(comparing.compare(look).decided());
        assertThat(decided.note()).doesNotContain("Korn").contains("Falcon");
        desk.as(newsroom.edda());
        assertThat(Objects.requireNonNull(comparing.compare(look).decided()).note()).as("to whom they told it").isEqualTo("Ilse Korn heard it so.");
    }

    @Test
    void neitherOfTheTwoDecides() {
        desk.as(newsroom.ada());
        var ruths = give(knew, newsroom.ruth().id());
        desk.as(newsroom.ruth());
        handingIn.handIn(ruths, new LookDraft(Finding.ALTERED, source(), "Another word.", false));

        assertThat(comparing.compare(ruths).steps()).isEmpty();
        refused(() -> comparing.keep(ruths, Finding.EXACT, "Mine is wrong."), SecondRefusal.ONE_OF_THE_TWO);
        desk.as(newsroom.ada());
        comparing.keep(ruths, Finding.EXACT, "The first is right.");
        desk.as(newsroom.tomas());
        refused(() -> comparing.compare(ruths), SecondRefusal.NOT_FOR_YOU);
    }

    @Test
    void whatWasChangedInBetweenIsSaidAndDoesNotCount() {
        desk.as(newsroom.edda());
        others.checking().withdraw(bridge, desk.card(bridge).version());
        others.checking().conclude(bridge, desk.card(bridge).version(), Finding.CLEANED, null);
        others.checking().submit(bridge, desk.card(bridge).version());

        desk.as(newsroom.tomas());
        assertThat(looks.read(look).orElseThrow().standing()).isEqualTo(BlindPassage.Standing.CHANGED);
        handIn(Finding.EXACT);
        desk.as(newsroom.ruth());
        assertThat(comparing.compare(look).why()).contains(TwoFindings.Uncounted.CHANGED);
        assertThat(comparing.compare(look).differs()).as("held against what stands now").isTrue();
        assertThat(agreement.of(new AgreementScope.OfArticle(article)).quotes().pairs()).isZero();
    }

    @Test
    void whatIsNotHandedInAnyMoreIsNoFirstFinding() {
        desk.as(newsroom.edda());
        others.checking().withdraw(bridge, desk.card(bridge).version());
        desk.as(newsroom.tomas());

        handIn(Finding.ALTERED);

        desk.as(newsroom.ruth());
        assertThat(comparing.compare(look).why()).contains(TwoFindings.Uncounted.NO_FIRST);
        assertThat(desk.card(bridge).openDoubts()).noneMatch(doubt -> doubt.matter().code() == DoubtCode.SECOND_LOOK);
    }

    @Test
    void whileTheTwoDifferNobodyApproves() {
        handIn(Finding.ALTERED);
        desk.as(newsroom.ruth());

        assertThatThrownBy(() -> others.reviewing().approve(bridge, desk.card(bridge).version(), "I read it."))
                .hasMessageContaining("nobody has decided between the two");
    }

    @Test
    void whoKnewItSaysSo() {
        handingIn.handIn(look, new LookDraft(Finding.EXACT, source(), "Word for word.", true));
        desk.as(newsroom.ruth());
        assertThat(comparing.compare(look).why()).containsExactly(TwoFindings.Uncounted.KNEW);
    }

    @Test
    void whatIsTakenBackOpensTheArticle() {
        desk.as(newsroom.ruth());
        drawing.withdraw(look);
        desk.as(newsroom.tomas());
        assertThat(looks.read(look)).isEmpty();
        assertThat(reading.card(bridge)).isPresent();
        refused(() -> handIn(Finding.EXACT), SecondRefusal.LOOK_NOT_THERE);
    }

    @Test
    void whatTheTextHoldsNoMoreIsNotHandedIn() {
        database.sql("update passage set removed = true where id = :id").param("id", bridge.value()).update();
        assertThat(looks.read(look).orElseThrow().look().gone()).isTrue();
        refused(() -> handIn(Finding.EXACT), SecondRefusal.TEXT_GONE);
        assertThat(work.read().rows()).doesNotContainKey(Waits.SECOND_LOOK);
    }

    private void handIn(Finding finding) {
        handingIn.handIn(look, new LookDraft(finding, source(), "As the record has it.", false));
    }

    private SourceId source() {
        return sources.of(article).getFirst();
    }

    private static void refused(ThrowingCallable step, Worded why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::code).isEqualTo(List.of(why)));
    }
}

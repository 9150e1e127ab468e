package verbatim.source.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.OnBehalf;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.document.DocumentReading;
import verbatim.document.ReadingProgress;
import verbatim.fetch.LocalSite;
import verbatim.passage.DoubtMatter;
import verbatim.passage.DoubtRow;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.KeptCopy;
import verbatim.passage.PassageId;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.Stance;
import verbatim.passage.Status;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.source.Confidants;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.source.capture.PageCheck.Outcome;

/** Pages of a real server, captured and asked for anew: as they were, changed, gone, and there again. */
@ServiceTest
class RechecksTest {

    private static final String WORDS = "We will not close the bridge this year";
    private static final String PAGE = "<!doctype html><title>Statement</title><p>%s, said the minister of transport on Monday in a statement.</p>";
    private static final String ARTICLE = "“" + WORDS + ",” Anna Lind said.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SourceKeeping sources;
    private final Capturing capturing;
    private final SnapshotReading reading;
    private final ArchivedPages archive;
    private final PageNewsReading news;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final SigningOff signingOff;
    private final Desk settings;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Rechecks rechecks;
    private final RecheckSchedule schedule;
    private final PageReading pages;

    private final AtomicInteger asked = new AtomicInteger();
    private LocalSite site;
    private int status = 200;
    private String says = PAGE.formatted(WORDS);
    private SourceId source;

    RechecksTest(
            Newsroom newsroom, CheckingDesk desk, SourceKeeping sources, Capturing capturing, SnapshotReading reading, ArchivedPages archive,
            PageNewsReading news, PageWatch watch, EvidenceGathering gathering, QuoteChecking checking, Reviewing reviewing, SigningOff signingOff,
            Desk settings, SettableClock clock, JdbcClient jdbc, Snapshots snapshots, Confidants confidants, CurrentPerson currentPerson,
            ApplicationEventPublisher events, TransactionTemplate transaction, DocumentReading documents, DataSource database, OnBehalf people) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.sources = sources;
        this.capturing = capturing;
        this.reading = reading;
        this.archive = archive;
        this.news = news;
        this.gathering = gathering;
        this.checking = checking;
        this.reviewing = reviewing;
        this.signingOff = signingOff;
        this.settings = settings;
        this.clock = clock;
        this.jdbc = jdbc;
        pages = new PageReading(documents, LocalSite.fetching(LocalSite.settings()));
        rechecks = new Rechecks(pages, watch, capturing, snapshots, confidants, currentPerson, jdbc, events, transaction, clock);
        schedule = new RecheckSchedule(database, settings, watch, pages, rechecks, people, transaction, clock, false);
    }

    @BeforeEach
    void aStatementOnAPage() throws IOException {
        site = new LocalSite();
        site.at("/statement", exchange -> {
            asked.incrementAndGet();
            LocalSite.answer(exchange, status, "text/html; charset=utf-8", status == 200 ? says.getBytes(StandardCharsets.UTF_8) : new byte[0]);
        });
        SignedIn.as(newsroom.edda());
        source = captured("Statement of the ministry", null);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageThatReadsAsItDidLeavesAllAsItIs() {
        says = PAGE.formatted(WORDS).replace(" the bridge", "\n   the\u00AD bridge").replace("<title>Statement", "<title>Another");

        assertThat(rechecks.check(source)).isEqualTo(PageCheck.of(Outcome.AS_IT_WAS));

        assertThat(reading.of(source).snapshots()).hasSize(1);
        assertThat(news.of(source)).isEmpty();
        assertThat(archive.look(snapshot()).orElseThrow()).satisfies(page -> {
            assertThat(page.address()).isEqualTo(site.url("/statement"));
            assertThat(page.mediaType()).isEqualTo("text/html");
            assertThat(archive.page(snapshot(), 0, page.length())).isEqualTo(PAGE.formatted(WORDS).getBytes(StandardCharsets.UTF_8));
            assertThat(archive.warc(snapshot(), 0, page.warc().length())).hasSize(page.warc().length()).startsWith(0x1f, 0x8b);
        });
    }

    @Test
    void aPageThatReadsOtherwiseIsTheNewestTextAndADoubtOnApprovedWork() {
        var article = newsroom.imported(ARTICLE);
        var quote = approved(article);
        says = PAGE.formatted("We may close the bridge this year");

        assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.CHANGED);

        assertThat(reading.of(source).snapshots()).hasSize(2).allMatch(SourceMaterial.SnapshotRow::isArchived);
        assertThat(desk.card(quote).row().status()).isEqualTo(Status.VERIFIED);
        assertThat(desk.card(quote).row().isDoubtedSince()).as("never green alone").isTrue();
        assertThat(matters(quote)).hasExactlyElementsOfTypes(DoubtMatter.NewRecord.class);
        assertThat(desk.card(quote).standingEvidence().getFirst().provenance().copy()).as("the text that was cited, not the newest")
                .isEqualTo(new KeptCopy(null, reading.captured(Set.of(snapshot())).get(snapshot())));
        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
        var told = news.unseen(10);
        assertThat(told).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo(PageNews.CHANGED);
            assertThat(row.text()).isEqualTo(2);
            assertThat(row.title()).isEqualTo("Statement of the ministry");
        });
        assertThat(news.count(10)).isOne();
        news.seen(told.getFirst().id());
        assertThat(news.unseen(10)).isEmpty();
        assertThat(news.of(source)).singleElement().satisfies(row -> assertThat(row.seenBy()).isEqualTo("Ruth Okafor"));
        assertThat(rechecks.check(source).outcome()).as("against the newest text").isEqualTo(Outcome.AS_IT_WAS);
    }

    @Test
    void aPageIsGoneOnlyWhenItWasMissedAgainAndAgainAndThenWhatRestsOnItIsDoubted() {
        var article = newsroom.imported(ARTICLE);
        var quote = approved(article);
        status = 404;
        for (var pause : List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(16))) {
            clock.advance(pause);
            assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.NOT_HAD);
        }
        assertThat(matters(quote)).isEmpty();
        assertThat(signingOff.of(article).getFirst().stands()).isTrue();

        clock.advance(Duration.ofHours(1));
        assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.GONE);

        assertThat(matters(quote)).containsExactly(new DoubtMatter.PageIsGone(clock.instant()));
        assertThat(desk.card(quote).row().isDoubtedSince()).isTrue();
        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
        assertThat(reading.of(source).snapshots()).as("nothing is lost").hasSize(1);
        var other = newsroom.imported("“" + WORDS + ",” Bo Ek said.");
        var later = desk.quote(other, "“" + WORDS).id();
        cite(later);
        assertThat(matters(later)).as("evidence that comes later").hasAtLeastOneElementOfType(DoubtMatter.PageIsGone.class);

        clock.advance(Duration.ofHours(30));
        assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.GONE);
        assertThat(news.of(source)).extracting(PageNewsRow::what).as("told once").containsExactly(PageNews.GONE);

        status = 200;
        clock.advance(Duration.ofHours(30));
        assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.BACK);
        assertThat(matters(quote)).isEmpty();
        assertThat(matters(later)).noneMatch(DoubtMatter.PageIsGone.class::isInstance);
        assertThat(news.of(source)).extracting(PageNewsRow::what).containsExactly(PageNews.BACK, PageNews.GONE);
    }

    @Test
    void whoeverCapturesItAgainFindsItBackWithItsOtherWords() {
        var quote = approved(newsroom.imported(ARTICLE));
        gone();
        status = 200;
        says = PAGE.formatted("We never said so");
        clock.advance(Duration.ofHours(1));
        SignedIn.as(newsroom.edda());

        keep(source, "/statement");

        assertThat(matters(quote)).hasExactlyElementsOfTypes(DoubtMatter.NewRecord.class);
        assertThat(news.of(source)).extracting(PageNewsRow::what).containsExactly(PageNews.BACK, PageNews.GONE);
    }

    @Test
    void aServerThatIsDownForDaysIsToldAndNothingIsDoubted() {
        var quote = approved(newsroom.imported(ARTICLE));
        status = 503;
        for (int day = 0; day < 4; day++) {
            assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.NOT_HAD);
            clock.advance(Duration.ofHours(25));
        }

        assertThat(news.of(source)).extracting(PageNewsRow::what).containsExactly(PageNews.OUT_OF_REACH);
        assertThat(matters(quote)).isEmpty();
        status = 200;
        assertThat(rechecks.check(source).outcome()).isEqualTo(Outcome.AS_IT_WAS);
        assertThat(news.of(source)).extracting(PageNewsRow::what).containsExactly(PageNews.BACK, PageNews.OUT_OF_REACH);
    }

    @Test
    void theScheduleAsksAtItsDistanceOnePageAServerAndNoneOfConfidentialSources() {
        captured("Heron's page", "Heron");
        captured("The same page again", null);
        int before = asked.get();
        clock.advance(Duration.ofDays(2));
        SignedIn.nobody();
        schedule.round();
        assertThat(asked).as("switched off").hasValue(before);

        every(DeskSettings.Rechecks.WEEKLY);
        schedule.round();
        assertThat(asked).as("not yet").hasValue(before);

        every(DeskSettings.Rechecks.DAILY);
        says = PAGE.formatted("We may close the bridge this year");
        schedule.round();
        assertThat(asked).as("one of a server").hasValue(before + 1);
        schedule.round();
        assertThat(asked).hasValue(before + 2);
        schedule.round();
        assertThat(asked).as("the rest is confidential").hasValue(before + 2);
        SignedIn.as(newsroom.edda());
        assertThat(news.unseen(10)).extracting(PageNewsRow::what).containsExactly(PageNews.CHANGED, PageNews.CHANGED);
        assertThat(reading.of(source).snapshots().getLast().arrival().capturedBy()).as("in the name of who captured it last").isEqualTo("Edda Brandt");

        status = 500;
        clock.advance(Duration.ofDays(1));
        schedule.round();
        schedule.round();
        schedule.round();
        assertThat(asked).as("left alone for an hour").hasValue(before + 4);
        clock.advance(Duration.ofHours(1));
        schedule.round();
        assertThat(asked).hasValue(before + 5);
    }

    @Test
    void ofASourceThatCameOtherwiseThereIsNoPageToAskFor() {
        capturing.keep(source, capturing.paste("What the minister said, typed.", ReadingProgress.UNWATCHED));

        assertThatThrownBy(() -> rechecks.check(source)).isInstanceOf(SourceRefused.class).hasMessageContaining("was not fetched from a page");
        assertThat(news.standing(source)).isEmpty();
    }

    @Test
    void anArchivedPageOfAConfidentialSourceIsForThoseNamedAndEachLookIsRecorded() {
        var heron = captured("Heron's page", "Heron");
        var text = reading.of(heron).snapshots().getFirst().id();
        assertThat(archive.look(text)).get().satisfies(page -> assertThat(page.title()).isEqualTo("Heron"));
        assertThat(jdbc.sql("select count(*) from source_look where source_id = :id").param("id", heron.value()).query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = :id").param("id", heron.value()).query(Integer.class).single()).isPositive();

        SignedIn.as(newsroom.tomas());
        assertThatThrownBy(() -> archive.look(text)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> archive.page(text, 0, 10)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> archive.warc(text, 0, 10)).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> rechecks.check(heron)).isInstanceOf(SourceRefused.class);
    }

    private SourceId captured(String title, @Nullable String codename) {
        var brief = SourceDetails.brief(title, SourceKind.PUBLICATION, Tier.RECORDING, null, site.url("/statement"));
        var id = sources.add(codename == null
                ? brief
                : new SourceDetails(
                        title, brief.kind(), brief.tier(), null, brief.url(), null, null, null, null, null, null, codename, null));
        keep(id, "/statement");
        return id;
    }

    private void keep(SourceId id, String path) {
        try (var page = pages.read(site.url(path), ReadingProgress.UNWATCHED)) {
            capturing.keep(id, page);
        }
    }

    private SnapshotId snapshot() {
        return reading.of(source).snapshots().getFirst().id();
    }

    private void gone() {
        status = 404;
        for (int time = 0; time < 4; time++) {
            rechecks.check(source);
            clock.advance(Duration.ofHours(12));
        }
        assertThat(news.of(source)).extracting(PageNewsRow::what).containsExactly(PageNews.GONE);
    }

    private void cite(PassageId quote) {
        SignedIn.as(newsroom.edda());
        gathering.add(quote, source, new EvidenceDetails("paragraph 1", WORDS, Stance.SUPPORTS));
    }

    /** The article's one quote, approved on the page, and the article signed off. */
    private PassageId approved(ArticleId article) {
        var quote = desk.quote(article, "“" + WORDS).id();
        cite(quote);
        var card = desk.card(quote);
        card = checking.flag(quote, card.version(), card.flags().with(Flags.Mark.ATTRIBUTION_CHECKED, true));
        card = checking.conclude(quote, card.version(), Finding.EXACT, null);
        card = checking.submit(quote, card.version());
        desk.as(newsroom.ruth());
        reviewing.approve(quote, card.version());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        assertThat(matters(quote)).isEmpty();
        return quote;
    }

    private List<DoubtMatter> matters(PassageId quote) {
        return desk.card(quote).openDoubts().stream().map(DoubtRow::matter).toList();
    }

    private void every(DeskSettings.Rechecks distance) {
        SignedIn.as(newsroom.ada());
        var seen = settings.toChange();
        var now = seen.settings();
        settings.change(
                new DeskSettings(
                        now.deskName(), now.secondCheck(), now.independentSources(), now.dismissals(), now.proposedFacts(), ZoneId.of("UTC"), distance),
                seen.version());
        SignedIn.nobody();
    }
}

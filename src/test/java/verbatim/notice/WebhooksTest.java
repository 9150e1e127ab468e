package verbatim.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.AuditAct;
import verbatim.account.AuditEntry;
import verbatim.account.AuditFilter;
import verbatim.account.AuditReading;
import verbatim.account.AuditTrail;
import verbatim.account.SignedIn;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.fetch.FetchRefused;
import verbatim.fetch.Receiver;
import verbatim.fetch.Receiver.Posted;
import verbatim.fetch.Receiver.Way;
import verbatim.passage.Finding;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;

/** The outbox and its jobs, with executions driven by hand and the times of the schedule asked for. */
@ServiceTest
class WebhooksTest {

    private static final String TEXT = "“The bridge is closed,” said Anna Lind.";
    private static final Set<HookEvent> STATUS = EnumSet.of(HookEvent.PASSAGE_STATUS);

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Webhooks webhooks;
    private final Outbox outbox;
    private final Hooks hooks;
    private final AuditReading audit;
    private final SigningOff signingOff;
    private final Edits edits;
    private final ArticleReading articles;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final DataSource source;
    private final SettableClock clock;
    private final HookRun runs;
    private Receiver receiver;

    WebhooksTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Webhooks webhooks,
            Outbox outbox,
            Hooks hooks,
            AuditTrail trail,
            AuditReading audit,
            SigningOff signingOff,
            Edits edits,
            ArticleReading articles,
            TransactionTemplate transaction,
            JdbcClient database,
            DataSource source,
            SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.hooks = hooks;
        this.audit = audit;
        this.signingOff = signingOff;
        this.edits = edits;
        this.articles = articles;
        this.transaction = transaction;
        this.database = database;
        this.source = source;
        this.clock = clock;
        runs = new HookRun(outbox, hooks, Receiver.posting(), trail, transaction, clock);
    }

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() throws IOException {
        receiver.close();
    }

    @Test
    void aStatusThatChangesIsToldWithWhatItWasAndWhoChangedItAndSigned() throws Exception {
        var hook = hook(STATUS);
        var article = newsroom.imported(TEXT);
        var quote = desk.passages(article).getFirst();
        desk.asked(quote);

        var waiting = waiting(hook.id());
        assertThat(waiting).as("to be taken is no other status").hasSize(1);
        assertThat(runs.run(waiting.getFirst())).isEmpty();

        var posted = receiver.posted().getFirst();
        assertThat(json(posted)).isEqualTo(JsonMapper.shared().readTree("""
                {"id": "%s", "event": "passage.status", "time": "2026-03-02T09:00:00Z",
                 "article": {"id": "%2$s", "address": "/article/%2$s"},
                 "passage": {"id": "%3$s", "label": "Q1", "address": "/article/%2$s/Q1"},
                 "before": "TO_CHECK", "after": "AWAITING_ANSWER", "by": {"id": "%4$s", "name": "Edda Brandt"}}"""
                .formatted(waiting.getFirst().value(), article.value(), quote.value(), newsroom.edda().id().value())));
        assertThat(posted.headers())
                .containsEntry("verbatim-delivery", waiting.getFirst().value().toString())
                .containsEntry("verbatim-event", "passage.status")
                .containsEntry("verbatim-attempt", "1")
                .containsEntry("verbatim-time", Long.toString(clock.instant().getEpochSecond()));
        assertThat(isSigned(posted, hook.secret())).isTrue();
        assertThat(isSigned(posted, webhooksAs(() -> webhooks.renewSecret(hook.id())).secret())).as("not with another").isFalse();
        assertThat(last(hook.id())).satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(row.status()).isEqualTo(200);
            assertThat(row.answer()).as("as it came, but for what cannot be kept").isEqualTo("<b>ok");
        });
    }

    @Test
    void whatDoesNotHappenIsNotTold() {
        var hook = hook(STATUS);
        var quote = desk.passages(newsroom.imported(TEXT)).getFirst();
        transaction.executeWithoutResult(status -> {
            desk.asked(quote);
            status.setRollbackOnly();
        });
        assertThat(waiting(hook.id())).isEmpty();

        transaction.executeWithoutResult(status -> {
            var asked = desk.asked(quote);
            transaction.executeWithoutResult(inner -> database.sql("select 1").query(Integer.class).single());
            assertThat(asked.version()).isPositive();
        });
        assertThat(waiting(hook.id())).hasSize(1);
        assertThat(database.sql("select count(*) from status_step").query(Integer.class).single()).isZero();
    }

    @Test
    void anArticleThatComesInIsSignedOffAndHasANewTextIsToldToThoseWhoAskedForIt() {
        var hook = hook(HookEvent.TO_CHOOSE);
        var other = hook(EnumSet.of(HookEvent.SIGNED_OFF));
        var article = newsroom.imported(TEXT);
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        desk.as(newsroom.tomas());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted("“The bridge is open,” said Anna Lind."));

        waiting(hook.id()).forEach(runs::run);
        var told = receiver.posted().stream().map(WebhooksTest::json).toList();
        assertThat(told).extracting(body -> body.get("event").asString())
                .containsExactlyInAnyOrder(
                        "article.imported", "passage.status", "passage.status", "article.signed-off", "article.sign-off-fell",
                        "article.revision", "passage.status");
        assertThat(event(told, "article.imported").get("by").get("name").asString()).isEqualTo("Edda Brandt");
        var signed = event(told, "article.signed-off");
        assertThat(signed.get("by").get("name").asString()).isEqualTo("Ruth Okafor");
        assertThat(signed.get("revision").get("number").asInt()).isEqualTo(1);
        assertThat(event(told, "article.sign-off-fell").get("revision")).isEqualTo(signed.get("revision"));
        assertThat(event(told, "article.revision").get("revision").get("number").asInt()).isEqualTo(2);
        assertThat(told.toString()).as("no word of a text").doesNotContain("bridge");
        assertThat(waiting(other.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"FAULT, 500, NOT_TAKEN", "REDIRECTS, 301, REDIRECTED", "BREAKS_OFF, , UNREACHABLE", "SAYS_NONSENSE, , UNREACHABLE", "HANGS, , TIMED_OUT"})
    void whatIsNotTakenIsTriedAgainAfterAWhile(Way way, @Nullable Integer status, DeliveryFault fault) {
        var hook = hook(STATUS);
        var delivery = told(hook.id());
        receiver.takes(way);

        var next = runs.run(delivery).orElseThrow();
        assertThat(Duration.between(clock.instant(), next)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
        assertThat(last(hook.id())).satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(row.status()).isEqualTo(status);
            assertThat(row.fault()).isEqualTo(fault);
            assertThat(row.attempts()).isOne();
            assertThat(row.due()).isEqualTo(next);
        });

        receiver.takes(Way.TAKES);
        clock.advance(Duration.between(clock.instant(), next));
        assertThat(runs.run(delivery)).isEmpty();
        assertThat(last(hook.id()).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(receiver.posted()).extracting(Posted::body).as("the same, whatever the attempt").hasSize(2).containsOnly(receiver.posted().getFirst().body());
        assertThat(receiver.posted().getLast().headers()).containsEntry("verbatim-attempt", "2");
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKES_AND_BREAKS_OFF", "TALKS_FOR_EVER"})
    void whatIsTakenIsTakenWhateverIsSaidBesides(Way way) {
        var hook = hook(STATUS);
        var delivery = told(hook.id());
        receiver.takes(way);

        assertThat(runs.run(delivery)).isEmpty();
        assertThat(last(hook.id()).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(last(hook.id()).answer()).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void aServerThatIsNotThereIsTriedForADayAndThenGivenUpUntilSomebodyHasItSentAgain() throws IOException {
        var hook = hook(STATUS);
        var delivery = told(hook.id());
        receiver.close();
        var begun = clock.instant();
        int attempts = 1;
        var pause = Duration.ZERO;
        for (var next = runs.run(delivery); next.isPresent(); next = runs.run(delivery)) {
            pause = Duration.between(clock.instant(), next.get());
            clock.advance(pause);
            attempts++;
        }
        assertThat(attempts).isBetween(12, 20);
        assertThat(pause).isBetween(Duration.ofHours(2), Duration.ofHours(5));
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofHours(18), Duration.ofHours(24));
        assertThat(last(hook.id()).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(last(hook.id()).fault()).isEqualTo(DeliveryFault.UNREACHABLE);
        assertThat(runs.run(delivery)).as("it is over").isEmpty();
        assertThat(last(hook.id()).attempts()).isEqualTo(attempts);

        webhooksAs(() -> {
            webhooks.sendAgain(delivery);
            return hook;
        });
        assertThat(jobs()).contains(delivery.value() + "/1");
        assertThat(last(hook.id()).state()).isEqualTo(DeliveryState.WAITING);
        assertThatThrownBy(() -> webhooks.sendAgain(delivery)).isInstanceOf(HookRefused.class);
        assertThat(runs.run(delivery)).isPresent();
    }

    @Test
    void oneThatDoesNotTakeOneIsSparedTheOthersMeanwhile() {
        var hook = hook(STATUS);
        var first = told(hook.id());
        var second = told(hook.id());
        receiver.takes(Way.FAULT);

        var next = runs.run(first).orElseThrow();
        assertThat(runs.run(second)).as("it sleeps").isEmpty();
        assertThat(receiver.posted()).hasSize(1);
        database.sql("delete from delivery_job").update();
        clock.advance(Duration.ofMinutes(30));
        node().tidy();
        assertThat(jobs()).as("and is not waked to be sent to sleep").containsExactly(first.value() + "/0");

        receiver.takes(Way.TAKES);
        assertThat(next).isBefore(clock.instant());
        assertThat(runs.run(first)).isEmpty();
        node().wake();
        assertThat(jobs()).contains(second.value() + "/0");
        assertThat(runs.run(second)).isEmpty();
        assertThat(receiver.posted()).hasSize(3);
        assertThat(webhooksAs(webhooks::all).getFirst().restingUntil()).isNull();
    }

    @Test
    void theRestOfOneThatTakesNothingGrowsWhateverIsNew() {
        var hook = hook(STATUS);
        var probe = told(hook.id());
        receiver.takes(Way.FAULT);
        for (int i = 0; i < 8; i++) {
            var next = runs.run(probe).orElseThrow();
            assertThat(runs.run(told(hook.id()))).isEmpty();
            assertThat(webhooksAs(webhooks::all).getFirst().restingUntil()).isEqualTo(next);
            assertThat(Duration.between(clock.instant(), next)).isBetween(Duration.ofSeconds(8L << i), Duration.ofSeconds(12L << i));
            clock.advance(Duration.between(clock.instant(), next));
        }
        assertThat(receiver.posted()).as("one at a time").hasSize(8);
    }

    @Test
    void thoseSentAtOnceInVainCountAsOneAndMakeNoRestShorter() {
        var hook = hook(STATUS);
        var first = told(hook.id());
        var second = told(hook.id());
        var late = clock.instant().plusSeconds(12);
        transaction.executeWithoutResult(status -> {
            assertThat(hooks.failed(hook.id(), 1, late, first)).isEqualTo(new Hooks.Resting(late, first));
            assertThat(hooks.failed(hook.id(), 1, late.minusSeconds(4), second)).isEqualTo(new Hooks.Resting(late, first));
        });
        assertThat(database.sql("select failures from webhook").query(Integer.class).single()).isOne();
    }

    @Test
    void whereTheOneThatIsTriedIsGivenUpTheNextTakesItsPlaceAndWhatIsOldGoesWithIt() {
        var hook = hook(STATUS);
        var probe = told(hook.id());
        var old = told(hook.id());
        receiver.takes(Way.FAULT);
        var next = runs.run(probe);
        assertThat(runs.run(old)).isEmpty();
        clock.advance(Duration.ofHours(20));
        var fresh = told(hook.id());
        assertThat(runs.run(fresh)).isEmpty();
        database.sql("delete from delivery_job").update();

        for (; next.isPresent(); next = runs.run(probe)) {
            clock.advance(Duration.ofHours(1));
        }
        node().wake();

        assertThat(waiting(hook.id())).containsExactly(fresh);
        assertThat(jobs()).containsExactly(fresh.value() + "/0");
        assertThat(runs.run(fresh)).as("the rest goes on").isPresent();
    }

    @Test
    void oneThatIsGoneIsSwitchedOff() {
        var hook = hook(STATUS);
        var delivery = told(hook.id());
        var second = told(hook.id());
        receiver.takes(Way.GONE);
        SignedIn.nobody();

        assertThat(runs.run(delivery)).isEmpty();
        assertThat(runs.run(second)).isEmpty();

        assertThat(receiver.posted()).hasSize(1);
        assertThat(webhooksAs(webhooks::all)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(HookState.GONE);
            assertThat(List.of(row.failed(), row.waiting())).containsExactly(1, 1);
        });
        desk.as(newsroom.edda());
        desk.asked(desk.passages(newsroom.imported(TEXT)).getFirst());
        assertThat(waiting(hook.id())).as("told nothing more").containsExactly(second);
        assertThat(trail()).first().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(AuditAct.WEBHOOK_SWITCHED_OFF);
            assertThat(entry.who()).isNull();
        });
    }

    @Test
    void oneThatIsSwitchedOffIsToldNothingAndGoesOnWithWhatWaited() {
        var hook = hook(STATUS);
        var waited = told(hook.id());
        webhooksAs(() -> {
            webhooks.switchOff(hook.id());
            return hook;
        });

        assertThat(runs.run(waited)).isEmpty();
        desk.as(newsroom.edda());
        desk.asked(desk.passages(newsroom.imported(TEXT)).getFirst());
        assertThat(receiver.posted()).isEmpty();
        assertThat(waiting(hook.id())).containsExactly(waited);

        database.sql("delete from delivery_job").update();
        webhooksAs(() -> {
            webhooks.switchOn(hook.id());
            return hook;
        });
        assertThat(jobs()).containsExactly(waited.value() + "/0");
        assertThat(runs.run(waited)).isEmpty();
        assertThat(receiver.posted()).hasSize(1);
    }

    @Test
    void oneThatIsDeletedLeavesNothingBehind() {
        var hook = hook(STATUS);
        var delivery = told(hook.id());
        webhooksAs(() -> {
            webhooks.delete(hook.id());
            return hook;
        });

        assertThat(runs.run(delivery)).isEmpty();
        assertThat(receiver.posted()).isEmpty();
        assertThat(webhooks.all()).isEmpty();
        assertThat(trail()).extracting(AuditEntry::what).startsWith(AuditAct.WEBHOOK_DELETED, AuditAct.WEBHOOK_MADE);
        assertThat(requireNonNull(trail().getFirst().subject()).title()).as("its server alone").isEqualTo("127.0.0.1");
    }

    @Test
    void twoNodesDeliverEachOnceAndWhatADeadOneHasLeft() {
        var hook = hook(STATUS);
        var deliveries = List.of(told(hook.id()), told(hook.id()), told(hook.id()), told(hook.id()));
        database.sql("update delivery_job set picked = true, picked_by = 'a node that is gone', last_heartbeat = execution_time, version = 2 where task_instance = :id")
                .param("id", deliveries.getFirst().value() + "/0")
                .update();
        database.sql("delete from delivery_job where task_instance = :id").param("id", deliveries.getLast().value() + "/0").update();
        // Half a minute without a sign of life, and ten minutes without a job.
        clock.advance(Duration.ofMinutes(10));
        var one = node();
        var other = node();
        try {
            one.start();
            other.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(hook.id()).isEmpty());
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(receiver.posted()).extracting(posted -> posted.headers().get("verbatim-delivery"))
                .containsExactlyInAnyOrderElementsOf(deliveries.stream().map(id -> id.value().toString()).toList());
    }

    @Test
    void whatHasLostItsJobIsGoneOnWithAndWhatIsOldIsForgotten() {
        var hook = hook(STATUS);
        var old = told(hook.id());
        runs.run(old);
        clock.advance(Duration.ofDays(30).plusSeconds(1));
        var lost = told(hook.id());
        database.sql("delete from delivery_job").update();
        node().tidy();
        assertThat(jobs()).as("not before it is overdue").isEmpty();

        clock.advance(Duration.ofMinutes(10));
        node().tidy();
        assertThat(jobs()).containsExactly(lost.value() + "/0");
        assertThat(webhooksAs(() -> webhooks.deliveries(hook.id(), 9))).extracting(DeliveryRow::id).containsExactly(lost);
    }

    @Test
    void aTestIsSentOnceAndAPrivateAddressIsNotCalled() {
        var hook = hook(STATUS);

        var row = webhooksAs(() -> webhooks.tryOut(hook.id()));
        assertThat(row.event()).isEqualTo(HookEvent.TEST);
        assertThat(row.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(row.fault()).as("this desk allows no private network").isEqualTo(DeliveryFault.NOT_ALLOWED);
        assertThat(receiver.posted()).isEmpty();
    }

    @Test
    void onlyAdministratorsSetThemUpAndWithFitAddressesAndEvents() {
        desk.as(newsroom.ruth());
        assertThatThrownBy(webhooks::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> webhooks.add(receiver.url(), STATUS)).isInstanceOf(AccessDeniedException.class);

        desk.as(newsroom.ada());
        assertThatThrownBy(() -> webhooks.add("ftp://a.example/", STATUS)).isInstanceOf(FetchRefused.class);
        assertThatThrownBy(() -> webhooks.add(receiver.url(), Set.of())).isInstanceOf(HookRefused.class);
        assertThatThrownBy(() -> webhooks.add(receiver.url(), EnumSet.of(HookEvent.TEST))).isInstanceOf(HookRefused.class);
        var made = webhooks.add("cms.example/hook?key=1", STATUS);
        assertThat(made.secret()).matches("[0-9a-f]{64}");
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(webhooks.all()).singleElement().extracting(WebhookRow::address).isEqualTo("https://cms.example/hook?key=1");

        webhooks.change(made.id(), 0, "https://cms.example/other", HookEvent.TO_CHOOSE);
        assertThatThrownBy(() -> webhooks.change(made.id(), 0, "https://cms.example/", STATUS)).isInstanceOf(HookRefused.class);
        assertThat(webhooks.all().getFirst().events()).isEqualTo(HookEvent.TO_CHOOSE);
    }

    /** As the receiver of the docs does it. */
    private static boolean isSigned(Posted posted, String secret) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected = "v1=" + HexFormat.of().formatHex(mac.doFinal(
                (posted.headers().get("verbatim-time") + "." + posted.body()).getBytes(StandardCharsets.UTF_8)));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), requireNonNull(posted.headers().get("verbatim-signature")).getBytes(StandardCharsets.UTF_8));
    }

    private HookSchedule node() {
        return new HookSchedule(source, outbox, runs, transaction, clock, true);
    }

    private NewWebhook hook(Set<HookEvent> events) {
        return webhooksAs(() -> webhooks.add(receiver.url(), events));
    }

    private <T> T webhooksAs(Supplier<T> work) {
        desk.as(newsroom.ada());
        return work.get();
    }

    /** A quote of another article has another status: the delivery that tells of it. */
    private DeliveryId told(WebhookId hook) {
        var before = waiting(hook);
        desk.as(newsroom.edda());
        desk.asked(desk.passages(newsroom.imported(TEXT)).getFirst());
        return waiting(hook).stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    }

    private List<DeliveryId> waiting(WebhookId hook) {
        return transaction.execute(status -> outbox.jobs(hook)).stream().map(Outbox.Job::id).toList();
    }

    private DeliveryRow last(WebhookId hook) {
        return webhooksAs(() -> webhooks.deliveries(hook, 1)).getFirst();
    }

    private List<String> jobs() {
        return database.sql("select task_instance from delivery_job").query(String.class).list();
    }

    private List<AuditEntry> trail() {
        return webhooksAs(() -> audit.entries(AuditFilter.ALL, ZoneOffset.UTC, null, 0, 10));
    }

    private static JsonNode json(Posted posted) {
        return JsonMapper.shared().readTree(posted.body());
    }

    private static JsonNode event(List<JsonNode> told, String code) {
        return told.stream().filter(body -> body.get("event").asString().equals(code)).findFirst().orElseThrow();
    }
}

package verbatim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import verbatim.DatabaseTest;
import verbatim.account.People;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.DoubtCode;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Status;
import verbatim.review.Age;
import verbatim.review.Anything;
import verbatim.review.ArticleList;
import verbatim.review.CountingValues;
import verbatim.review.Due;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueueKind;
import verbatim.review.QueuePart;
import verbatim.review.Whom;
import verbatim.review.overview.FindingReading;
import verbatim.review.overview.Scope;
import verbatim.review.overview.SignOffReading;
import verbatim.review.overview.StatusHistory;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/**
 * Measures the queue, a save and the list of articles on a desk of a million passages, through the application's own services.
 * {@code tools/bench-queue} runs it.
 */
@SpringBootTest
@DatabaseTest
class QueueBench {

    private static final int ROUNDS = Integer.getInteger("rounds", 30);
    private static final int PAGE = 50;
    private static final int OPEN_PASSAGES = 2_000;

    private static final Map<String, Integer> LIMITS = Map.of("first page", 50, "counts", 200, "save", 150, "articles", 100, "values", 200, "overview", 1_000);

    /** So many rounds have a look at the overview, and at the values of fields. */
    private static final int LOOKS = Integer.getInteger("looks", 5);

    private final PrintStream out;
    private final ApplicationContext application;
    private final Connection owner;
    private final Path log;
    private final Map<String, QueueFilter> filters = new LinkedHashMap<>();
    private final Map<String, Times> times = new LinkedHashMap<>();
    private final Random random = new Random(11);
    private List<PassageId> mine = List.of();

    QueueBench(PrintStream out, ApplicationContext application, Connection owner, Path log) {
        this.out = out;
        this.application = application;
        this.owner = owner;
        this.log = log;
    }

    /** {@code [--passages N]}. */
    public static void main(String[] arguments) throws Exception {
        int passages = arguments.length == 2 && arguments[0].equals("--passages") ? Integer.parseInt(arguments[1]) : 1_000_000;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var application = new TestContextManager(QueueBench.class).getTestContext().getApplicationContext();
        try (var own = application.getBean(DataSource.class).getConnection();
                var owner = DriverManager.getConnection(
                        own.getMetaData().getURL(), "postgres", application.getEnvironment().getProperty("spring.datasource.password"))) {
            own.close();
            long began = System.nanoTime();
            new FilledDesk(owner, passages, Clock.systemUTC().instant()).fill();
            out.printf(Locale.ENGLISH, "filled with %,d passages in %,d s%n", passages, (System.nanoTime() - began) / 1_000_000_000);
            new QueueBench(out, application, owner, serverLog(owner)).run();
        }
        System.exit(0);
    }

    private static Path serverLog(Connection owner) throws Exception {
        try (var statement = owner.createStatement(); var folder = statement.executeQuery("show data_directory")) {
            folder.next();
            return Path.of(folder.getString(1), "server.log");
        }
    }

    void run() throws Exception {
        prepare();
        filters.forEach(this::once);
        times.clear();
        for (int round = 0; round < ROUNDS; round++) {
            filters.forEach(this::once);
            time("articles", "the list of articles", () -> application.getBean(ArticleList.class).find("", null, 0, PAGE + 1));
            if (round < LOOKS) {
                look();
            }
        }
        print();
    }

    /** Each is counted anew, since somebody saves before. */
    private void once(String name, QueueFilter filter) {
        var queue = application.getBean(Queue.class);
        save();
        time("first page", name, () -> queue.rows(filter, null, 0, PAGE));
        time("counts", name, () -> queue.progress(filter));
    }

    private void look() {
        var counting = application.getBean(CountingValues.class);
        for (var part : EnumSet.complementOf(EnumSet.of(QueuePart.SPEAKER, QueuePart.ARTICLE, QueuePart.TEXT))) {
            time("values", part + ", of all", () -> counting.of(QueueFilter.ALL, part));
            time("values", part + ", unverified", () -> counting.of(QueueFilter.UNVERIFIED, part));
        }
        var today = LocalDate.now(Clock.systemUTC());
        for (var days : new int[] {30, 365}) {
            time("overview", "status in " + days + " days", () -> application.getBean(StatusHistory.class).of(Scope.of(days, today, ZoneOffset.UTC)));
        }
        var month = Scope.of(30, today, ZoneOffset.UTC);
        time("overview", "what keeps articles", () -> application.getBean(SignOffReading.class).blocking(month));
        time("overview", "how long it took", () -> application.getBean(SignOffReading.class).times(Scope.of(365, today, ZoneOffset.UTC)));
        time("overview", "findings by speaker", () -> application.getBean(FindingReading.class).bySpeaker(month, 12));
        time("overview", "findings by publication", () -> application.getBean(FindingReading.class).byPublication(month, 12));
    }

    /** A finding, or a question and later its answer, on a passage of one's own. */
    private void save() {
        var checking = application.getBean(QuoteChecking.class);
        var card = application.getBean(PassageReading.class).card(mine.get(random.nextInt(mine.size()))).orElseThrow();
        var id = card.row().id();
        if (card.row().status() == Status.AWAITING_ANSWER) {
            time("save", "an answer", () -> checking.answer(id, card.awaited(), card.version(), "It is."));
        } else if (random.nextBoolean()) {
            time("save", "a question", () -> checking.ask(id, card.version(), "Is it?", "The press office"));
        } else {
            var finding = card.row().finding() == Finding.ALTERED ? Finding.UNVERIFIABLE : Finding.ALTERED;
            time("save", "a finding", () -> checking.conclude(id, card.version(), finding, null));
        }
    }

    private void prepare() throws Exception {
        var editor = application.getBean(People.class).active().stream()
                .filter(person -> person.role() == Role.EDITOR && person.username().equals("person3"))
                .findFirst()
                .orElseThrow();
        SignedIn.as(editor);
        var jdbc = application.getBean(JdbcClient.class);
        mine = jdbc.sql("select id from passage where checker = :me and state = 'IN_CHECK' and kind not in ('INDIRECT', 'CLAIM') order by id desc limit "
                        + OPEN_PASSAGES)
                .param("me", editor.id().value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
        var article = jdbc.sql("select article_id from passage group by 1 order by count(*) desc, 1 limit 1")
                .query((row, n) -> new ArticleId(row.getObject(1, UUID.class)))
                .single();
        var me = editor.id();
        var reviewer = new PersonId(jdbc.sql("select id from person where username = 'person30'").query(UUID.class).single());
        var publication = jdbc.sql("select publication from article where publication is not null group by 1 order by count(*) desc limit 1")
                .query(String.class)
                .single();
        filters.put("everything", QueueFilter.ALL);
        for (var status : Status.values()) {
            filters.put(Sentences.ENGLISH.of(status).toLowerCase(Locale.ROOT), QueueFilter.ALL.withStatuses(EnumSet.of(status)));
        }
        filters.put("unverified", QueueFilter.UNVERIFIED);
        filters.put("mine", QueueFilter.ALL.with(QueuePart.CHECKER, me));
        filters.put("mine, unverified", QueueFilter.UNVERIFIED.with(QueuePart.CHECKER, me));
        filters.put("the speaker of most", QueueFilter.ALL.with(QueuePart.SPEAKER, "marta keller"));
        filters.put("a speaker, unverified", QueueFilter.UNVERIFIED.with(QueuePart.SPEAKER, "okonkwo"));
        filters.put("an article", QueueFilter.ALL.with(QueuePart.ARTICLE, article));
        filters.put("text that is frequent", QueueFilter.ALL.with(QueuePart.TEXT, "government"));
        filters.put("text that is rare, no accent", QueueFilter.ALL.with(QueuePart.TEXT, "FACADE"));
        filters.put("text, finding altered", QueueFilter.ALL.with(QueuePart.TEXT, "government").with(QueuePart.FINDING, Finding.ALTERED));
        filters.put("finding exact", QueueFilter.ALL.with(QueuePart.FINDING, Finding.EXACT));
        filters.put("overdue, unverified", QueueFilter.UNVERIFIED.with(QueuePart.DUE, Due.OVERDUE));
        filters.put("due within a day, mine", QueueFilter.ALL.with(QueuePart.DUE, Due.IN_A_DAY).with(QueuePart.CHECKER, me));
        filters.put("with open doubts", QueueFilter.ALL.with(QueuePart.DOUBTS, Anything.ANY));
        filters.put("with open doubts, mine, unverified", QueueFilter.UNVERIFIED.with(QueuePart.CHECKER, me).with(QueuePart.DOUBTS, Anything.ANY));
        filters.put("claims", QueueFilter.ALL.with(QueuePart.KIND, QueueKind.CLAIMS));
        filters.put("quotes", QueueFilter.ALL.with(QueuePart.KIND, QueueKind.QUOTES));
        filters.put("quotes, unverified", QueueFilter.UNVERIFIED.with(QueuePart.KIND, QueueKind.QUOTES));
        filters.put("wording verbatim", QueueFilter.ALL.with(QueuePart.WORDING, Wording.VERBATIM));
        filters.put("wording spliced", QueueFilter.ALL.with(QueuePart.WORDING, Wording.SPLICED));
        filters.put("wording altered, unverified", QueueFilter.UNVERIFIED.with(QueuePart.WORDING, Wording.ALTERED));
        filters.put("any risk", QueueFilter.ALL.with(QueuePart.RISK, Anything.ANY));
        filters.put("risk negation", QueueFilter.ALL.with(QueuePart.RISK, Risk.NEGATION));
        filters.put("any risk, mine", QueueFilter.ALL.with(QueuePart.RISK, Anything.ANY).with(QueuePart.CHECKER, me));
        filters.put("doubt of number", QueueFilter.ALL.with(QueuePart.DOUBTS, DoubtCode.NUMBER));
        filters.put("doubt of new words, unverified", QueueFilter.UNVERIFIED.with(QueuePart.DOUBTS, DoubtCode.NEW_WORDS));
        filters.put("stale", QueueFilter.ALL.with(QueuePart.STALE, Anything.ANY));
        filters.put("a publication", QueueFilter.ALL.with(QueuePart.PUBLICATION, publication));
        filters.put("a publication, unverified", QueueFilter.UNVERIFIED.with(QueuePart.PUBLICATION, publication));
        filters.put("language frequent", QueueFilter.ALL.with(QueuePart.LANGUAGE, "en"));
        filters.put("language rare", QueueFilter.ALL.with(QueuePart.LANGUAGE, "pt"));
        filters.put("approved by a reviewer", QueueFilter.ALL.with(QueuePart.REVIEWER, reviewer));
        filters.put("approved by a reviewer, altered", QueueFilter.ALL.with(QueuePart.REVIEWER, reviewer).with(QueuePart.FINDING, Finding.ALTERED));
        filters.put("nobody's", QueueFilter.ALL.with(QueuePart.ASSIGNEE, Whom.NOBODY));
        filters.put("checked by nobody", QueueFilter.ALL.with(QueuePart.CHECKER, Whom.NOBODY));
        filters.put("untouched for a month", QueueFilter.ALL.with(QueuePart.AGE, Age.A_MONTH));
        filters.put("untouched for 3 days, unverified", QueueFilter.UNVERIFIED.with(QueuePart.AGE, Age.THREE_DAYS));
        filters.put("untouched for a week, checked by nobody", QueueFilter.UNVERIFIED.with(QueuePart.AGE, Age.A_WEEK).with(QueuePart.CHECKER, Whom.NOBODY));
        if (filters.size() != 46) {
            throw new IllegalStateException(filters.size() + " filters");
        }
        try (var statement = owner.createStatement()) {
            statement.execute("load 'auto_explain'");
        }
    }

    private void time(String what, String name, Runnable work) {
        long began = System.nanoTime();
        work.run();
        times.computeIfAbsent(what + ": " + name, none -> new Times(what, name, work)).add((System.nanoTime() - began) / 1e6);
    }

    private void print() throws Exception {
        out.printf("%n%-48s %9s %9s %9s%n", "milliseconds", "median", "p95", "slowest");
        for (var each : times.values()) {
            out.printf(Locale.ROOT, "%-48s %9.1f %9.1f %9.1f%s%n", each.title(), each.at(0.5), each.at(0.95), each.at(1),
                    each.at(0.95) > LIMITS.get(each.what()) ? "   over " + LIMITS.get(each.what()) : "");
        }
        for (var each : times.values()) {
            if (each.at(0.95) > LIMITS.get(each.what()) && !each.what().equals("save")) {
                out.printf("%n%s%n%s%n", each.title(), plan(each.work()));
            }
        }
        var all = new TreeMap<String, List<Double>>();
        times.values().forEach(each -> all.computeIfAbsent(each.what(), none -> new ArrayList<>()).addAll(each.all()));
        out.printf(Locale.ROOT, "%nfirst page p95 %.0f ms; counts p95 %.0f ms; save p95 %.0f ms; articles p95 %.0f ms%n",
                Times.at(all.get("first page"), 0.95), Times.at(all.get("counts"), 0.95), Times.at(all.get("save"), 0.95),
                Times.at(all.get("articles"), 0.95));
    }

    /** Does it once more while the server writes down the plan of each statement as it was carried out. */
    private String plan(Runnable work) throws Exception {
        long before = Files.size(log);
        explain("0");
        save();
        long after = Files.size(log);
        try {
            work.run();
        } finally {
            explain("-1");
        }
        try (var written = Files.newInputStream(log)) {
            written.skipNBytes(Math.max(before, after));
            return new String(written.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void explain(String least) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.execute("alter system set session_preload_libraries = 'auto_explain'");
            statement.execute("alter system set auto_explain.log_analyze = on");
            statement.execute("alter system set auto_explain.log_min_duration = " + least);
            statement.execute("select pg_reload_conf()");
            // Sessions that are there keep what they loaded when they began.
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
            statement.execute("select pg_sleep(0.5)");
        }
    }

    /** What something took, each time. */
    private record Times(String what, String name, Runnable work, List<Double> all) {

        Times(String what, String name, Runnable work) {
            this(what, name, work, new ArrayList<>());
        }

        void add(double milliseconds) {
            all.add(milliseconds);
        }

        String title() {
            return what + ": " + name;
        }

        double at(double part) {
            return at(all, part);
        }

        static double at(List<Double> times, double part) {
            var sorted = times.stream().sorted().toList();
            return sorted.get(Math.clamp((int) Math.ceil(part * sorted.size()) - 1, 0, sorted.size() - 1));
        }
    }
}

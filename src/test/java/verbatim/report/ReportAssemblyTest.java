package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Statements;
import verbatim.account.Desk;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.DeskSettings;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FactsToCheck;
import verbatim.passage.Finding;
import verbatim.passage.NoteKind;
import verbatim.passage.PassageKind;
import verbatim.passage.ProposedClaim;
import verbatim.passage.QuoteMarking;
import verbatim.passage.Reason;
import verbatim.passage.Reviewing;
import verbatim.passage.Status;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;

/** A worked article becomes a report that says what was worked. */
@ServiceTest
class ReportAssemblyTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final Reviewing reviewing;
    private final SigningOff signingOff;
    private final ReportAssembly reports;
    private final Statements statements;
    private final Desk settings;
    private final FactsToCheck facts;
    private final QuoteMarking marking;
    private final SettableClock clock;
    private final ReportExport export;
    private ArticleId seed = new ArticleId(new UUID(0, 0));

    ReportAssemblyTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            Reviewing reviewing,
            SigningOff signingOff,
            ReportAssembly reports,
            Statements statements,
            Desk settings,
            FactsToCheck facts,
            QuoteMarking marking,
            SettableClock clock,
            ReportExport export) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.reviewing = reviewing;
        this.signingOff = signingOff;
        this.reports = reports;
        this.statements = statements;
        this.settings = settings;
        this.facts = facts;
        this.marking = marking;
        this.clock = clock;
        this.export = export;
    }

    /** One verified, one problem, one question out, one sent back, one dismissed; the rest untouched. */
    @BeforeEach
    void workTheSeed() {
        seed = newsroom.imported(
                Newsroom.SEED,
                new ArticleDetails("=A \"tense\" <call>", "Ann Lee", null, null, "en", null, Newsroom.at(18), null));
        gathering.note(desk.quote(seed, "\"sovereignty").id(), "-2 words were <b>checked</b> & found.");
        desk.approved(desk.quote(seed, "\"sovereignty").id(), Finding.EXACT);
        desk.approved(desk.quote(seed, "\"We will keep").id(), Finding.MISATTRIBUTED);
        desk.asked(desk.quote(seed, "\"We can work").id());
        desk.dismissed(desk.quote(seed, "\"true...").id());
        var submitted = desk.submitted(desk.quote(seed, "\"We don't").id(), Finding.CLEANED);
        desk.as(newsroom.ruth());
        reviewing.sendBack(submitted.row().id(), submitted.version(), "The date is missing.");
    }

    @Test
    void itHoldsWhatWasWorked() {
        var report = report();

        assertThat(report.head().producedBy()).isEqualTo("Ruth Okafor");
        assertThat(report.head().producedAt()).isEqualTo(SettableClock.START);
        assertThat(report.text()).isEqualTo(Newsroom.SEED);
        assertThat(report.problems()).extracting(p -> p.row().speaker()).containsExactly("Donald Trump");
        assertThat(report.dismissed()).extracting(p -> p.card().check().dismissalReason()).containsExactly(Reason.of("A title, no quote."));
        assertThat(report.sources()).hasSize(3);
        var verified = report.checked().stream().filter(p -> p.status() == Status.VERIFIED).findFirst().orElseThrow();
        assertThat(verified.row().checker()).isEqualTo("Edda Brandt");
        assertThat(verified.card().check().approved()).isNotNull().satisfies(approved -> {
            assertThat(approved.by().name()).isEqualTo("Ruth Okafor");
            assertThat(approved.rule()).isEqualTo(SecondCheck.FOUR_EYES);
        });
        var sentBack = report.open().stream().filter(p -> p.row().words().startsWith("\"We don't")).findFirst().orElseThrow();
        assertThat(sentBack.lastTurn()).hasValueSatisfying(turn -> {
            assertThat(turn.words(Sentences.ENGLISH)).isEqualTo("sent back by Ruth Okafor");
            assertThat(turn.reason()).isEqualTo(Reason.of("The date is missing."));
        });
        assertThat(report.result().verdict()).isEqualTo(Result.Verdict.NOT_CLEARED);
    }

    @Test
    void aQuoteInsideAQuoteNamesItsParent() {
        var outer = desk.quote(seed, "\"He said,").label();

        assertThat(report().passages().stream().filter(p -> p.parent() != null))
                .extracting(ReportedPassage::parent)
                .containsExactly(outer, outer);
    }

    @Test
    void itsTimesAreInTheZoneOfTheDesk() {
        desk.as(newsroom.ada());
        var seen = settings.toChange();
        var now = seen.settings();
        settings.change(
                new DeskSettings(now.deskName(), now.secondCheck(), now.independentSources(), now.dismissals(), ProposedFacts.ASIDE, ZoneId.of("Europe/Berlin"), Rechecks.OFF),
                seen.version());

        assertThat(Reports.html(report())).contains("UTC)", "Europe/Berlin");
    }

    @Test
    void aSignOffThatStandsIsInIt() {
        desk.as(newsroom.ada());
        var reasons = desk.passages(seed).stream()
                .collect(Collectors.toMap(Function.identity(), passage -> "The rest is known from the wire."));
        signingOff.signOff(seed, desk.seen(seed), new SignOffReasons(null, reasons));

        assertThat(report().standingSignOff()).isPresent();
        assertThat(report().signOffs()).singleElement().satisfies(row ->
                assertThat(row.accepted()).isNotEmpty().allMatch(accepted -> accepted.reason() != null));
    }

    @Test
    void claimsStandByKindWithTheirFindingsAndWhatNobodyLookedAtIsCounted() {
        desk.as(newsroom.edda());
        var open = facts.of(seed).open();
        var taken = facts.take(seed, facts.of(seed).revision(), open.stream().limit(2).map(ProposedClaim::number).toList());
        desk.submitted(taken.passages().getFirst(), Finding.UNPROVEN);
        var page = Jsoup.parse(Reports.html(report()));

        var claims = page.select("section:has(> h2:containsOwn(The claims))");
        var section = claims.text();
        assertThat(section).startsWith("The claims %d facts proposed, not looked at".formatted(open.size() - 2));
        assertThat(section).contains("Unproven").contains(open.getFirst().words());
        assertThat(claims.select("h3").eachText()).isNotEmpty();
        assertThat(page.select("header").text()).contains("%d facts proposed, not looked at".formatted(open.size() - 2));
        var sheet = ReportSheet.of(report(), Sentences.ENGLISH);
        int column = sheet.columns().indexOf("facts proposed, not looked at");
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.get(column)).isEqualTo(String.valueOf(open.size() - 2)));
        int kinds = sheet.columns().indexOf("claim kinds");
        assertThat(sheet.rows()).anySatisfy(row -> assertThat(row.get(kinds)).isNotEmpty());
    }

    @Test
    void thePageSaysItAndEscapesEveryWord() {
        var html = Reports.html(report());

        var page = Jsoup.parse(html);
        assertThat(page.select("h1").eachText()).containsExactly("=A \"tense\" <call>");
        assertThat(page.select("call, script, article b")).isEmpty();
        assertThat(page.text())
                .contains("1 problem must be fixed")
                .contains("Transcript of the speech")
                .contains("-2 words were <b>checked</b> & found.")
                .contains("The date is missing.")
                .contains("Is this the wording?");
        assertThat(page.select("[src], link[href]")).as("it asks no server for anything").isEmpty();
    }

    @Test
    void theTableHasARowForEachPassageThatASpreadsheetCanOpen() throws IOException {
        var rows = rows(Reports.csv(report()));

        assertThat(rows).hasSameSizeAs(desk.passages(seed));
        var first = rows.stream().filter(row -> row.get("words").contains("\"sovereignty")).findFirst().orElseThrow();
        assertThat(first.get("status")).isEqualTo("Verified");
        assertThat(first.get("speaker")).isEqualTo("Claudia Sheinbaum");
        assertThat(first.get("approved by")).isEqualTo("Ruth Okafor");
        assertThat(first.get("article")).as("no formula").isEqualTo("'=A \"tense\" <call>");
        assertThat(first.get("notes")).startsWith("'-2 words were <b>checked</b> & found.");
        int start = Integer.parseInt(first.get("start"));
        int end = Integer.parseInt(first.get("end"));
        assertThat(Newsroom.SEED.substring(start, end)).isEqualTo("\"sovereignty is not for sale.\"");
    }

    @Test
    void aReportCostsTheSameFewStatementsHoweverManyPassages() {
        var one = newsroom.imported("“The bridge is closed,” said Anna Lind.");

        int forOne = statements.during(() -> reports.of(one, Profile.DESK));

        assertThat(statements.during(() -> reports.of(seed, Profile.DESK))).isEqualTo(forOne);
    }

    @Test
    void thereIsNoneOfAnArticleThatIsNotThere() {
        assertThat(reports.of(new ArticleId(new UUID(7, 7)), Profile.DESK)).isEmpty();
    }

    @Test
    void aReportSaysWhatWasDoneSinceTheLastOneToTheSameReaders() {
        assertThat(reports.of(seed, Profile.LEGAL).orElseThrow().head().earlier()).isNull();
        export.file(seed, Profile.LEGAL, ReportFormat.CSV, Sentences.ENGLISH);
        clock.advance(Duration.ofMinutes(5));
        desk.as(newsroom.edda());
        var quote = desk.quote(seed, "\"We don't").id();
        gathering.note(quote, NoteKind.LEGAL, "Ask counsel.");

        var legal = Reports.html(reports.of(seed, Profile.LEGAL).orElseThrow());
        assertThat(legal).contains("Changes since the last report", "Edda Brandt: note");
        assertThat(Reports.html(reports.of(seed, Profile.DESK).orElseThrow())).doesNotContain("Changes since the last report", "Ask counsel.");
        export.file(seed, Profile.DESK, ReportFormat.CSV, Sentences.ENGLISH);
        assertThat(Reports.html(reports.of(seed, Profile.DESK).orElseThrow())).contains("Nothing was changed since.");
        assertThat(Reports.html(reports.of(seed, Profile.PUBLIC).orElseThrow())).doesNotContain("Changes since");
    }

    @Test
    void readersHaveNoReportBeforeTheEmbargoIsOver() {
        var until = SettableClock.START.plusSeconds(60);
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind.", new ArticleDetails(null, null, null, null, "en", null, null, until));

        assertThatThrownBy(() -> reports.of(article, Profile.PUBLIC)).hasMessageContaining("must not be published before");
        assertThat(reports.of(article, Profile.DESK)).isPresent();
        clock.advance(Duration.ofSeconds(60));
        assertThat(reports.of(article, Profile.PUBLIC)).isPresent();
    }

    @Test
    void readersAreToldOfAnApprovedClaimForAsLongAsItIsApproved() {
        desk.as(newsroom.edda());
        var claim = marking.mark(seed, Reports.span(Newsroom.SEED, Newsroom.SEED.substring(0, 9).strip()), PassageKind.CLAIM);
        var submitted = desk.submitted(claim, Finding.SUPPORTED);
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> reviewing.tell(claim, submitted.version(), true)).hasMessageContaining("once it is approved");
        var approved = reviewing.approve(claim, submitted.version());

        var told = reviewing.tell(claim, approved.version(), true);

        assertThat(told.isPublic()).isTrue();
        assertThat(told.row().state()).isEqualTo(CheckState.APPROVED);
        assertThat(reviewing.tell(claim, told.version(), false).isPublic()).isFalse();
        reviewing.tell(claim, desk.card(claim).version(), true);
        reviewing.reopen(claim, desk.card(claim).version(), "The figure is old.");
        assertThat(desk.card(claim).isPublic()).isFalse();
        var quote = desk.quote(seed, "\"sovereignty").id();
        assertThatThrownBy(() -> reviewing.tell(quote, desk.card(quote).version(), true)).hasMessageContaining("is no claim");
        desk.as(newsroom.edda());
        assertThatThrownBy(() -> reviewing.tell(claim, desk.card(claim).version(), true)).isInstanceOf(AccessDeniedException.class);
    }

    private Report report() {
        return reports.of(seed, Profile.DESK).orElseThrow();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(
                new StringReader(csv.substring(1)))) {
            return parser.getRecords();
        }
    }
}

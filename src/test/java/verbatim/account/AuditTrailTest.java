package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportFormat;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

@ServiceTest
class AuditTrailTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final AuditTrail trail;
    private final AuditReading reading;
    private final ReportExport reports;
    private final SourceKeeping sources;
    private final Capturing capturing;
    private final FindingInSources finding;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final SettableClock clock;

    AuditTrailTest(
            Newsroom newsroom,
            CheckingDesk desk,
            AuditTrail trail,
            AuditReading reading,
            ReportExport reports,
            SourceKeeping sources,
            Capturing capturing,
            FindingInSources finding,
            TransactionTemplate transaction,
            JdbcClient database,
            SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.trail = trail;
        this.reading = reading;
        this.reports = reports;
        this.sources = sources;
        this.capturing = capturing;
        this.finding = finding;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void aReportThatIsGivenOutStandsThereWithItsSum() throws Exception {
        var article = article("The bridge");
        var file = reports.file(article, Profile.DESK, ReportFormat.MARKDOWN, Sentences.ENGLISH).orElseThrow();

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(clock.instant());
            assertThat(entry.who()).isEqualTo("Edda Brandt");
            assertThat(entry.what()).isEqualTo(AuditAct.REPORT_EXPORTED);
            assertThat(entry.subject()).isEqualTo(new AuditSubject(AuditSubject.Kind.ARTICLE, article.value(), "The bridge"));
            assertThat(entry.format()).isEqualTo("md");
            assertThat(entry.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes())));
        });
    }

    @Test
    void whereItCannotBeWrittenDownNothingIsGivenOut() {
        var article = article("The bridge");
        database.sql("alter table audit_entry add constraint full_up check (false) not valid").update();
        try {
            assertThatThrownBy(() -> reports.file(article, Profile.DESK, ReportFormat.MARKDOWN, Sentences.ENGLISH)).hasMessageContaining("full_up");
        } finally {
            database.sql("alter table audit_entry drop constraint full_up").update();
        }
    }

    @Test
    void whatWasWrittenDownStaysWhateverBecomesOfTheRest() {
        SignedIn.as(newsroom.edda());
        transaction.executeWithoutResult(status -> {
            trail.exported(AuditAct.TRAIL_EXPORTED, null, "legal", "csv", "a,b".getBytes(StandardCharsets.UTF_8));
            status.setRollbackOnly();
        });

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.profile()).isEqualTo("legal");
            assertThat(entry.subject()).isNull();
        });
    }

    @Test
    void lookingAtAConfidentialSourceStandsThereOnceAnHourAndUnderItsCodename() {
        SignedIn.as(newsroom.edda());
        var heron = heron();
        sources.confide(heron, newsroom.tomas().id());
        sources.identity(heron);
        sources.identity(heron);
        SignedIn.as(newsroom.tomas());
        sources.identity(heron);
        clock.advance(Duration.ofHours(1));
        sources.identity(heron);

        assertThat(entries()).extracting(AuditEntry::what).containsOnly(AuditAct.CONFIDENTIAL_SEEN);
        assertThat(entries()).extracting(AuditEntry::who).containsExactly("Tomás Rey", "Tomás Rey", "Edda Brandt");
        assertThat(entries()).extracting(AuditEntry::subject)
                .containsOnly(new AuditSubject(AuditSubject.Kind.SOURCE, heron.value(), "Heron"));
    }

    @Test
    void soDoesASearchThatFindsItsWordsAndNoneThatDoesNot() {
        var article = newsroom.imported("“I saw the letter before it was sent,” said Ann Lee. “Nobody asked the mayor about it,” said Bo Ek.");
        capturing.keep(heron(), capturing.paste("I saw the letter before it was sent.", ReadingProgress.UNWATCHED));
        var passages = desk.passages(article);

        finding.find(passages.get(1), Scope.DESK, (done, of) -> true);
        assertThat(entries()).isEmpty();

        SignedIn.as(newsroom.edda());
        finding.find(passages.getFirst(), Scope.DESK, (done, of) -> true);
        SignedIn.as(newsroom.tomas());
        finding.find(passages.getFirst(), Scope.DESK, (done, of) -> true);
        assertThat(entries()).as("Tomás may not know it, and was shown nothing").extracting(AuditEntry::who).containsExactly("Edda Brandt");
    }

    @Test
    void aTokenStandsThereOnceForEachHourAndAddress() {
        SignedIn.as(newsroom.edda());
        var token = UUID.randomUUID();
        for (var address : List.of("192.0.2.7", "192.0.2.7", "192.0.2.9")) {
            var request = new MockHttpServletRequest();
            request.setRemoteAddr(address);
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            trail.tokenUsed(token, "the CMS");
        }
        RequestContextHolder.resetRequestAttributes();
        trail.tokenUsed(token, "the CMS");
        trail.tokenUsed(token, "the CMS");
        trail.tokenUsed(UUID.randomUUID(), "another");

        assertThat(entries().reversed()).extracting(AuditEntry::cameFrom).containsExactly("192.0.2.7", "192.0.2.9", null, null);
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteARow() {
        SignedIn.as(newsroom.edda());
        sources.identity(heron());

        for (var change : List.of(
                "update audit_entry set title = null", "update audit_entry set who = null", "delete from audit_entry")) {
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("a row of audit_entry is final");
        }
    }

    @Test
    void whatMustNotBeKeptLeavesARowWithoutItsTitle() {
        SignedIn.as(newsroom.edda());
        var heron = heron();
        sources.identity(heron);
        var tombstone = new AuditSubject(AuditSubject.Kind.SOURCE, heron.value(), null);
        SignedIn.as(newsroom.ada());
        transaction.executeWithoutResult(status -> trail.erased(tombstone));

        assertThat(entries()).extracting(AuditEntry::what).containsExactly(AuditAct.ERASED, AuditAct.CONFIDENTIAL_SEEN);
        assertThat(entries()).extracting(AuditEntry::subject).containsOnly(tombstone);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            database.sql("select set_config('verbatim.erasing', 'on', true)").query(String.class).single();
            database.sql("update audit_entry set title = null, who = null").update();
        })).hasMessageContaining("a row of audit_entry is final");
    }

    @Test
    void itIsFilteredByPersonKindDayAndWordsAndReadOnAfterARow() {
        var bridge = article("The bridge");
        reports.file(bridge, Profile.DESK, ReportFormat.CSV, Sentences.ENGLISH);
        clock.advance(Duration.ofDays(1));
        SignedIn.as(newsroom.tomas());
        reports.file(bridge, Profile.DESK, ReportFormat.CSV, Sentences.ENGLISH);
        reports.file(article("The mayor"), Profile.DESK, ReportFormat.CSV, Sentences.ENGLISH);
        trail.exported(AuditAct.TRAIL_EXPORTED, null, null, "csv", new byte[0]);
        var second = LocalDate.parse("2026-03-03");

        SignedIn.as(newsroom.ada());
        assertThat(found(AuditFilter.ALL)).isEqualTo(4);
        assertThat(found(AuditFilter.ALL.withWho(newsroom.tomas().id()))).isEqualTo(1);
        assertThat(found(AuditFilter.ALL.withWhat(AuditAct.TRAIL_EXPORTED))).isEqualTo(1);
        assertThat(found(AuditFilter.ALL.withWords("BRIDGE "))).isEqualTo(2);
        assertThat(found(AuditFilter.ALL.withFrom(second))).isEqualTo(3);
        assertThat(found(AuditFilter.ALL.withTo(second.minusDays(1)))).isEqualTo(1);
        assertThat(found(AuditFilter.ALL.withFrom(second).withTo(second).withWords("bridge"))).isEqualTo(1);

        var all = entries();
        var onward = IntStream.range(0, all.size())
                .mapToObj(i -> reading.entries(AuditFilter.ALL, UTC, i == 0 ? null : all.get(i - 1), 0, 1))
                .flatMap(List::stream)
                .toList();
        assertThat(onward).isEqualTo(all);
        assertThat(reading.entries(AuditFilter.ALL, UTC, all.getFirst(), 1, 9)).isEqualTo(all.subList(2, 4));
    }

    @Test
    void onlyAdministratorsReadIt() {
        SignedIn.as(newsroom.ruth());

        assertThatThrownBy(() -> reading.entries(AuditFilter.ALL, UTC, null, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.count(AuditFilter.ALL, UTC)).isInstanceOf(AccessDeniedException.class);
    }

    private int found(AuditFilter filter) {
        var found = reading.entries(filter, UTC, null, 0, 100).size();
        assertThat(reading.count(filter, UTC)).isEqualTo(found);
        return found;
    }

    private ArticleId article(String headline) {
        return newsroom.imported("“We will stay,” said Anna Lind.", new ArticleDetails(headline, null, null, null, null, null, null, null));
    }

    private SourceId heron() {
        return sources.add(new SourceDetails(
                "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, null, null, null, "Ann Lee", null, null, null, "en", "Heron", null));
    }

    private List<AuditEntry> entries() {
        SignedIn.as(newsroom.ada());
        return reading.entries(AuditFilter.ALL, UTC, null, 0, 100);
    }
}

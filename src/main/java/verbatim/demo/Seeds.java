package verbatim.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.DemoAccounts;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.SignedInPerson;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.document.ReadingProgress;
import verbatim.passage.ArticleSources;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageReading;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** Loads the people and the articles and sources of the demo into an empty desk, as if the first editor had imported them. */
@Component
@Profile(DemoAccounts.PROFILE)
class Seeds implements ApplicationRunner {

    private static final List<Duration> DEADLINES = List.of(Duration.ofHours(6), Duration.ofHours(26), Duration.ofHours(50));

    private final DemoAccounts accounts;
    private final People people;
    private final Importing importing;
    private final SourceKeeping sources;
    private final Capturing capturing;
    private final ArticleSources articleSources;
    private final PassageReading passages;
    private final FindingInSources finding;
    private final EvidenceGathering gathering;
    private final Clock clock;

    Seeds(
            DemoAccounts accounts,
            People people,
            Importing importing,
            SourceKeeping sources,
            Capturing capturing,
            ArticleSources articleSources,
            PassageReading passages,
            FindingInSources finding,
            EvidenceGathering gathering,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.importing = importing;
        this.sources = sources;
        this.capturing = capturing;
        this.articleSources = articleSources;
        this.passages = passages;
        this.finding = finding;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** All of it or nothing: a first start that is cut short is a first start again. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (!accounts.createIfNobody(DemoAccounts.DESK)) {
            return;
        }
        var editor = people.active().stream()
                .filter(person -> person.role() == Role.EDITOR)
                .findFirst()
                .orElseThrow();
        actAs(editor);
        try {
            laySources(importArticles());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void actAs(Person editor) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedInPerson(editor, false, 0).authentication()));
    }

    private Map<String, ArticleId> importArticles() throws IOException {
        var now = clock.instant();
        var imported = new LinkedHashMap<String, ArticleId>();
        for (var row : rows("articles.csv")) {
            var file = row.get("file");
            var bytes = new ClassPathResource("seeds/articles/" + file).getContentAsByteArray();
            var deadline = now.plus(DEADLINES.get(imported.size() % DEADLINES.size()));
            imported.put(
                    file,
                    importing.take(
                            new Imported(new String(bytes, StandardCharsets.UTF_8), bytes, file, StandardCharsets.UTF_8.name()),
                            details(row, deadline)));
        }
        return imported;
    }

    private void laySources(Map<String, ArticleId> articles) throws IOException {
        for (var row : rows("sources.csv")) {
            var bytes = new ClassPathResource("seeds/sources/" + row.get("file")).getContentAsByteArray();
            var source = sources.add(source(row));
            capturing.keep(source, capturing.file(bytes, row.get("file"), ReadingProgress.UNWATCHED));
            var article = Objects.requireNonNull(articles.get(row.get("article")), "no such article among the seeds");
            articleSources.lay(article, source);
            acceptAllButTheFirst(article);
        }
    }

    /** A first start shows comparisons; the first quote is left to try Find in sources on. */
    private void acceptAllButTheFirst(ArticleId article) {
        passages.of(article).stream()
                .filter(row -> row.kind().isInMarks())
                .skip(1)
                .forEach(row -> finding.find(row.id(), Scope.ARTICLE, (done, of) -> true).hits().stream()
                        .findFirst()
                        .ifPresent(hit -> gathering.accept(row.id(), hit)));
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("seeds/" + table).getInputStream(), StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return rows.getRecords();
        }
    }

    private static SourceDetails source(CSVRecord row) {
        return new SourceDetails(
                row.get("title"),
                SourceKind.valueOf(row.get("kind")),
                Tier.valueOf(row.get("tier")),
                row.get("citation"),
                row.get("url"),
                null,
                row.get("speakers"),
                row.get("event"),
                LocalDate.parse(row.get("event_date")),
                row.get("event_place"),
                row.get("language"),
                null,
                null);
    }

    private static ArticleDetails details(CSVRecord row, Instant deadline) {
        var date = row.get("published_on");
        return new ArticleDetails(
                row.get("headline"),
                null,
                row.get("publication"),
                row.get("url"),
                row.get("language"),
                date.isEmpty() ? null : LocalDate.parse(date),
                deadline,
                null);
    }
}

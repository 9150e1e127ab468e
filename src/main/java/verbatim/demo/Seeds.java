package verbatim.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import verbatim.article.Imported;
import verbatim.article.Importing;

/** Loads the people and the articles of the demo into an empty desk, as if the first editor had imported them. */
@Component
@Profile(DemoAccounts.PROFILE)
class Seeds implements ApplicationRunner {

    private static final List<Duration> DEADLINES = List.of(Duration.ofHours(6), Duration.ofHours(26), Duration.ofHours(50));

    private final DemoAccounts accounts;
    private final People people;
    private final Importing importing;
    private final Clock clock;

    Seeds(DemoAccounts accounts, People people, Importing importing, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.importing = importing;
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
            importAll();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void actAs(Person editor) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedInPerson(editor, false, 0).authentication()));
    }

    private void importAll() throws IOException {
        var now = clock.instant();
        var table = new ClassPathResource("seeds/articles.csv");
        try (var reader = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            int n = 0;
            for (var row : rows) {
                var file = row.get("file");
                var bytes = new ClassPathResource("seeds/articles/" + file).getContentAsByteArray();
                var text = new String(bytes, StandardCharsets.UTF_8);
                importing.take(
                        new Imported(text, bytes, file, StandardCharsets.UTF_8.name()),
                        details(row, now.plus(DEADLINES.get(n++ % DEADLINES.size()))));
            }
        }
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

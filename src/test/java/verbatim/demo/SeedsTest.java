package verbatim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import verbatim.DatabaseTest;
import verbatim.account.DemoAccounts;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.comparison.FoundWords;
import verbatim.passage.Finding;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageReading;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/** The first start of the demo, which is the start of this test's application. */
@SpringBootTest(properties = {"verbatim.embedded=true", "server.address=127.0.0.1", "verbatim.first-admin.password="})
@ActiveProfiles(DemoAccounts.PROFILE)
@DatabaseTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class SeedsTest {

    private final Seeds seeds;
    private final People people;
    private final ArticleList articles;
    private final PassageReading passages;
    private final FindingInSources finding;
    private final JdbcClient database;

    SeedsTest(
            Seeds seeds,
            People people,
            ArticleList articles,
            PassageReading passages,
            FindingInSources finding,
            JdbcClient database) {
        this.seeds = seeds;
        this.people = people;
        this.articles = articles;
        this.passages = passages;
        this.finding = finding;
        this.database = database;
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everySeedIsOnTheDeskWithItsBytes() throws Exception {
        try (var files = Files.list(Path.of("seeds", "articles"))) {
            var names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).isNotEmpty();
            assertThat(fileNames()).isEqualTo(names);
        }
        for (var name : fileNames()) {
            assertThat(database.sql("select original from revision where file_name = :name")
                            .param("name", name)
                            .query(byte[].class)
                            .single())
                    .isEqualTo(Files.readAllBytes(Path.of("seeds", "articles", name)));
        }
    }

    @Test
    void eachHasPassagesADeadlineAndAnEditorWhoImportedIt() {
        SignedIn.as(people.active().getFirst());

        assertThat(articles.find("", 0, 100)).allSatisfy(article -> {
            assertThat(article.progress().total()).isPositive();
            assertThat(article.deadline()).isNotNull();
        });
        assertThat(articles.find("", 0, 100)).extracting(ArticleRow::headline).doesNotHaveDuplicates();
        assertThat(database.sql("select distinct p.role from article a join person p on p.id = a.imported_by")
                        .query(String.class)
                        .list())
                .containsExactly(Role.EDITOR.name());
    }

    /** The article made for the demonstration quotes the speech once in each way. */
    @Test
    void theComparisonShowsWhatWasDoneToEachQuote() {
        SignedIn.as(people.active().getFirst());
        var article = articles.find("Demonstration", 0, 1).getFirst();
        var quotes = passages.cards(article.id()).stream().filter(card -> card.row().kind().isInMarks()).toList();

        assertThat(finding.find(quotes.getFirst().row().id(), Scope.ARTICLE, (done, of) -> true).hits().getFirst().comparison().wording())
                .isEqualTo(Wording.VERBATIM);
        assertThat(quotes.getFirst().evidence()).isEmpty();
        assertThat(quotes.stream().skip(1).map(card -> card.evidence().getFirst().found()))
                .extracting(FoundWords::wording)
                .containsExactly(Wording.CLEANED, Wording.ALTERED, Wording.SPLICED);
        assertThat(Objects.requireNonNull(quotes.get(2).evidence().getFirst().found()).risks()).contains(Risk.NUMBER);
        assertThat(quotes.get(2).proposed()).contains(Finding.ALTERED);
    }

    @Test
    void aSecondStartAddsNothing() throws Exception {
        var before = fileNames();
        var desk = people.active();

        seeds.run(new DefaultApplicationArguments());

        assertThat(fileNames()).isEqualTo(before);
        assertThat(people.active()).extracting(Person::username).isEqualTo(desk.stream().map(Person::username).toList());
    }

    @Test
    void loadingThemLeavesNobodySignedIn() throws Exception {
        seeds.run(new DefaultApplicationArguments());

        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNull();
    }

    private List<String> fileNames() {
        return database.sql("select file_name from revision order by file_name").query(String.class).list();
    }
}

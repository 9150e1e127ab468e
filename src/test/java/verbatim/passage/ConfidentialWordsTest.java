package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.wording.Difference;

/** Words of a confidential source are stored as they are, and shown without its names to whoever may not know it. */
@ServiceTest
class ConfidentialWordsTest {

    private static final String TRANSCRIPT = """
            Q: When did you know? 😀

            A: As I said, um, all of us knew by April. My name is Keller, Marta Keller, and I was there.

            Q: All of you?

            A: All inspections of the tunnel have been carried out every year.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final AskedOutside asked;
    private final FindingInSources finding;
    private final PassageReading reading;
    private final SourceKeeping sources;
    private final SourceReading sourceReading;
    private final ArticleSources articleSources;
    private final Shelf shelf;
    private final Together together;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = new PassageId(new UUID(0, 0));

    ConfidentialWordsTest(
            Newsroom newsroom,
            CheckingDesk desk,
            EvidenceGathering gathering,
            QuoteChecking checking,
            AskedOutside asked,
            FindingInSources finding,
            PassageReading reading,
            SourceKeeping sources,
            SourceReading sourceReading,
            Capturing capturing,
            ArticleSources articleSources,
            Together together,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.gathering = gathering;
        this.checking = checking;
        this.asked = asked;
        this.finding = finding;
        this.reading = reading;
        this.sources = sources;
        this.sourceReading = sourceReading;
        this.articleSources = articleSources;
        this.together = together;
        this.database = database;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anArticle() {
        article = newsroom.imported("""
                “As I said, all of us knew by April, and I was there,” an official said.

                “The bridge is closed,” said Anna Lind.

                Ana Ruiz said that inspections of the tunnel had been carried out every year.""");
        quote = desk.quote(article, "“As I said").id();
        desk.as(newsroom.edda());
    }

    @Test
    void wordsAreStoredAsTheyAreAndShownToThoseWhoMayKnow() {
        laid(details("Call with M.", "Marta Keller", "Bluebird"), TRANSCRIPT);

        var mine = accepted(quote).standingEvidence().getFirst();

        var source = Objects.requireNonNull(mine.excerpt());
        assertThat(source).startsWith("As I said, um, all of us knew by April").doesNotContain("Bluebird");
        assertThat(stored("excerpt", mine.id())).isEqualTo(source);
        assertThat(mine.cited().spokenBy()).isEmpty();
        desk.as(newsroom.tomas());
        var his = desk.card(quote).standingEvidence().getFirst();
        assertThat(Objects.requireNonNull(his.excerpt())).startsWith("As I said, um, all of us knew by April");
        assertThat(his.toString()).doesNotContain("Keller", "Marta", "Bluebirds");
        assertThat(stored("difference", mine.id())).doesNotContain("Bluebird");
    }

    /** The name lies in what the quote leaves out, and the label is one letter. */
    @Test
    void whomTheDeskAskedIsNamedToThoseWhoMayKnow() {
        laid(details("Call with M.", "Marta Keller", "Bluebird"), TRANSCRIPT);
        checking.ask(quote, desk.card(quote).version(), "Is this the wording?", "Marta Keller");

        assertThat(asked.of(List.of(quote))).containsEntry(quote, List.of("Marta Keller"));
        desk.as(newsroom.tomas());
        assertThat(asked.of(List.of(quote))).containsEntry(quote, List.of("Bluebird"));
        checking.answer(quote, desk.card(quote).questions().getFirst().id(), desk.card(quote).version(), "It is.");
        assertThat(asked.of(List.of(quote))).isEmpty();
    }

    @Test
    void theDifferenceHidesANameThatRunsOverSeveralRuns() {
        laid(details("Call", "Marta Keller", "Bluebird"), "The bridge, Marta hears, is Keller closed. Nothing else was said.");
        var bridge = desk.quote(article, "“The bridge").id();
        var difference = Objects.requireNonNull(accepted(bridge).standingEvidence().getFirst().found()).difference();
        assertThat(difference).extracting(Difference::source).anyMatch(words -> words.contains("Marta"));

        desk.as(newsroom.tomas());

        var shown = desk.card(bridge).standingEvidence().getFirst();
        assertThat(shown.toString()).doesNotContain("Marta", "Keller").contains("Bluebird");
        assertThat(Objects.requireNonNull(shown.found()).difference()).extracting(Difference::quote)
                .isEqualTo(difference.stream().map(Difference::quote).toList());
    }

    /** What a person types of a source is no other than what was found. */
    @Test
    void whatIsCitedByHandIsHiddenToo() {
        var heron = laid(details("Dinner with Marta Keller", "Marta Keller", "Heron"), TRANSCRIPT);

        gathering.add(quote, heron, new EvidenceDetails(
                "Keller's second answer", "Keller, Marta Keller […] I was there", Stance.SUPPORTS));
        gathering.add(quote, heron, new EvidenceDetails(
                "later", "MARTA KELLERS letter", Stance.SUPPORTS, "told on the phone by M. Keller"));
        gathering.recordSearch(quote, "the desk’s sources (Dinner with Marta Keller; Archive)", "letters of Marta Keller");
        gathering.note(quote, "Marta rang; the Dinner with Marta Keller was in May.");

        assertThat(desk.card(quote).toString()).contains("Marta Keller");
        desk.as(newsroom.tomas());
        assertThat(desk.card(quote).toString()).doesNotContain("Keller", "Marta", "KELLER", "MARTA");
        assertThat(reading.cards(article).toString()).doesNotContain("Dinner with");
        assertThat(desk.card(quote).notes()).extracting(NoteRow::text).containsExactly("Heron rang; the Heron was in May.");
        assertThat(desk.card(quote).searches()).extracting(row -> row.searchedIn().words(Sentences.ENGLISH))
                .containsExactly("the desk’s sources (Heron; Archive)");
        desk.as(newsroom.edda());
        assertThat(reading.printed(article).toString()).as("paper leaves the desk").doesNotContain("Marta", "MARTA");
    }

    /** The record of a search of the whole desk names sources that the article is not checked against. */
    @Test
    void aSourceMadeConfidentialLaterIsHiddenInWhatWasWrittenBefore() {
        var elsewhere = shelf.kept(details("Notes on Keller", "Marta Keller", null), "Nothing of all this.");
        var longTitle = "Interview with Marta Keller at the lake about what she knew before April and whom she told of it first,"
                + " with the letters that she brought";
        var second = shelf.kept(details(longTitle, "Marta Keller", null), "Nothing of that either.");
        var search = finding.find(quote, Scope.DESK, (done, of) -> true);
        gathering.recordSearch(quote, SearchPlace.Sources.of(search, Scope.DESK), search.words(), false);
        assertThat(desk.card(quote).searches().toString()).contains("Notes on Keller", "Interview with Marta Keller");

        sources.correct(second, 0, details(longTitle, "Marta Keller", "Heron"));
        sources.correct(elsewhere, 0, details("Notebook", "Marta Keller", "Bluebird"));

        assertThat(desk.card(quote).toString()).as("to those who may know").contains("Notes on Keller");
        desk.as(newsroom.tomas());
        var card = desk.card(quote);
        assertThat(card.searches()).extracting(SearchRow::searchedIn).singleElement().asString()
                .contains("Bluebird", "Heron").doesNotContain("Keller");
        assertThat(card.changes().toString()).contains("Bluebird").doesNotContain("Keller", "Interview");
        assertThat(card.searches().getFirst().searchedFor()).isEqualTo(search.words());
    }

    /** The article's own words tell nothing; a codename in their place would. */
    @Test
    void whatTheArticlePrintsIsLeftBesideIt() {
        articleSources.lay(article, shelf.kept(details("Call", "Anna Lind", "Bluebird"), "Anna Lind speaks."));
        var bridge = desk.quote(article, "“The bridge").id();
        gathering.note(bridge, "Anna Lind says so twice.");
        gathering.note(quote, "Anna Lind says so twice.");

        desk.as(newsroom.tomas());

        assertThat(desk.card(bridge).notes().getFirst().text()).isEqualTo("Anna Lind says so twice.");
        assertThat(desk.card(quote).notes().getFirst().text()).isEqualTo("Bluebird says so twice.");
        assertThat(desk.card(bridge).row().speaker()).isEqualTo("Anna Lind");
    }

    /** Rows of before, as an older build wrote them. */
    @Test
    void wordsThatWereCorruptedAreRebuiltFromTheSnapshot() throws IOException {
        laid(details("Call", null, "Bluebird"), TRANSCRIPT);
        var compared = accepted(quote).standingEvidence().getFirst();
        var reported = reading.of(article).stream()
                .filter(row -> row.kind() == PassageKind.INDIRECT && row.words().contains("tunnel"))
                .findFirst().orElseThrow().id();
        var hits = finding.find(reported, Scope.ARTICLE, (done, of) -> true).hits();
        assertThat(hits).isNotEmpty();
        var place = gathering.accept(reported, hits.getFirst()).standingEvidence().getFirst();
        var before = List.of(
                stored("excerpt", compared.id()), stored("excerpt", place.id()),
                Objects.requireNonNull(compared.found()).difference());
        rebuild();
        assertThat(stored("excerpt", compared.id())).as("what is as it should be stays").isEqualTo(before.getFirst());
        database.sql("""
                        update evidence set excerpt = replace(excerpt, 'A', 'Bluebird'), difference = regexp_replace(difference, '("source":\\s*")As I', '\\1Bluebirds I')""")
                .update();
        assertThat(stored("excerpt", compared.id())).startsWith("Bluebirds I said");
        assertThat(stored("excerpt", place.id())).contains("Bluebirdll inspections");

        rebuild();

        var now = desk.card(quote).standingEvidence().getFirst();
        assertThat(List.of(stored("excerpt", compared.id()), stored("excerpt", place.id()), Objects.requireNonNull(now.found()).difference()))
                .isEqualTo(before);
    }

    private void rebuild() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                getClass().getResourceAsStream("/db/migration/V013__words_as_they_are.sql"))) {
            var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("create function", "create or replace function");
            database.sql(sql).update();
        }
    }

    /** Whoever comes second finds what the first has done: the source is cited under its name and stays open, or it is hidden. */
    @Test
    void aSourceIsCitedUnderItsNameOrMadeConfidentialButNotBoth() throws Exception {
        for (int i = 0; i < 20; i++) {
            for (var citedFirst : List.of(true, false)) {
                var named = details("Call %d %s".formatted(i, citedFirst), "Marta Keller", null);
                var hidden = details("Call %d %s".formatted(i, citedFirst), "Marta Keller", "Bluebird");
                var call = shelf.kept(named, "MARTA KELLER: The letter %d was sent.".formatted(i));
                var cited = gathering.cite(call, new EvidenceDetails("", "The letter", Stance.SUPPORTS));
                assertThat(cited.details().locator().speaker()).isEqualTo("MARTA KELLER");

                Runnable cite = () -> gathering.add(quote, cited);
                Runnable hide = () -> sources.correct(call, 0, hidden);
                var second = together.first(
                        newsroom.edda(), citedFirst ? cite : hide,
                        newsroom.edda(), () -> {
                            (citedFirst ? hide : cite).run();
                            return null;
                        });

                assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class).cause()
                        .isInstanceOf(citedFirst ? SourceRefused.class : StepRefused.class);
                var isConfidential = sourceReading.sheet(call).orElseThrow().confidential();
                assertThat(isConfidential).isEqualTo(!citedFirst);
                assertThat(desk.card(quote).evidence()).filteredOn(row -> row.source().equals(call)).hasSize(citedFirst ? 1 : 0);
            }
        }
    }

    private PassageCard accepted(PassageId id) {
        return gathering.accept(id, finding.find(id, Scope.ARTICLE, (done, of) -> true).hits().getFirst());
    }

    private SourceId laid(SourceDetails details, String text) {
        var source = shelf.kept(details, text);
        articleSources.lay(article, source);
        return source;
    }

    private String stored(String column, EvidenceId id) {
        return database.sql("select %s from evidence where id = :id".formatted(column))
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static SourceDetails details(String title, @Nullable String speakers, @Nullable String codename) {
        return new SourceDetails(
                title, SourceKind.NOTES, Tier.REPORTER, null, null, null, speakers, null, null, null, "en", codename, null);
    }
}

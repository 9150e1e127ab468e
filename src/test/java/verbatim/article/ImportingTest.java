package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Statements;
import verbatim.account.CurrentPerson;
import verbatim.account.SignedIn;
import verbatim.text.Span;
import verbatim.text.TextForm;
import verbatim.text.TextParser;

@ServiceTest
class ImportingTest {

    private final Newsroom newsroom;
    private final Importing importing;
    private final ArticleReading reading;
    private final JdbcClient database;
    private final Statements statements;
    private final ApplicationContext beans;

    ImportingTest(
            Newsroom newsroom,
            Importing importing,
            ArticleReading reading,
            JdbcClient database,
            Statements statements,
            ApplicationContext beans) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.reading = reading;
        this.database = database;
        this.statements = statements;
        this.beans = beans;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void theTextIsNormalisedAndTheBytesAreKeptAsTheyCame() {
        var bytes = "\uFEFFGrüße\r\naus Bonn".getBytes(StandardCharsets.UTF_16);

        var id = importing.take(
                new Imported("\uFEFFGrüße\r\naus Bonn", bytes, "bonn.txt", "UTF-16"), ArticleDetails.NONE);

        var sheet = reading.find(id).orElseThrow();
        assertThat(sheet.text()).isEqualTo("Grüße\naus Bonn");
        assertThat(sheet.sha256()).isEqualTo(RevisionText.of("Grüße\naus Bonn").sha256());
        assertThat(sheet.revisionNumber()).isEqualTo(1);
        assertThat(database.sql("select original from revision where id = :id")
                        .param("id", sheet.revision().value())
                        .query(byte[].class)
                        .single())
                .isEqualTo(bytes);
        assertThat(database.sql("select file_name || ' ' || charset from revision").query(String.class).single())
                .isEqualTo("bonn.txt UTF-16");
    }

    @Test
    void whoImportedItWhenAndWhatIsKnownAreKept() {
        var details = new ArticleDetails(
                " A bridge is closed ", "Ann Lee", "The Paper", "https://paper.example/bridge?a=1", "en",
                LocalDate.of(2026, 3, 1), Newsroom.at(18), Newsroom.at(20));

        var sheet = reading.find(newsroom.imported("The bridge is closed.", details)).orElseThrow();

        assertThat(sheet.details()).isEqualTo(details);
        assertThat(sheet.headline()).isEqualTo("A bridge is closed");
        assertThat(sheet.importedBy()).isEqualTo(newsroom.edda().id());
        assertThat(sheet.importedAt()).isEqualTo(SettableClock.START);
    }

    @Test
    void whatIsNotSaidIsToldFromTheText() {
        var english = newsroom.imported("The minister said on Monday that the bridge would be closed for two weeks.");
        var french = newsroom.imported("Le ministre a déclaré lundi que le pont serait fermé pendant deux semaines.");

        assertThat(reading.find(english).orElseThrow().details().language()).isEqualTo("en");
        assertThat(reading.find(french).orElseThrow().details().language()).isEqualTo("fr");
        assertThat(reading.find(english).orElseThrow().headline()).startsWith("The minister said on Monday");
    }

    @ParameterizedTest
    @CsvSource({
        "pl, „Most jest bezpieczny” - powiedziała w sobotę Anna Nowak.",
        "ar, وقالت ليلى حداد أمس: «الجسر آمن».",
        "ja, 田中一郎市長は「橋は安全だ」と述べた。"
    })
    void anArticleOfAnyKnownLanguageComesInWithIt(String language, String words) {
        assertThat(reading.find(newsroom.imported(words)).orElseThrow().details().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\uFEFF\r\n"})
    void aTextWithoutWordsIsRefused(String nothing) {
        assertThatThrownBy(() -> newsroom.imported(nothing))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("There is no text to read. Paste the article, or choose a file.");
        assertThat(database.sql("select count(*) from article").query(Long.class).single()).isZero();
    }

    @Test
    void allObjectionsAreSaidAtOnce() {
        var refused = catchThrowableOfType(
                ImportRefused.class,
                () -> newsroom.imported(
                        " ", new ArticleDetails("x".repeat(501), null, null, "javascript:alert(1)", "Englisch!", null, null, null)));

        assertThat(refused.refusals()).hasSize(4);
    }

    @Test
    void aTextLongerThanABookIsRefused() {
        assertThatThrownBy(() -> newsroom.imported("x".repeat(Importing.LONGEST_TEXT + 1)))
                .hasMessageContaining("at most 2,000,000 can be taken");
    }

    @Test
    void aCharacterThatCannotBeKeptDoesNotLoseTheRest() {
        var id = newsroom.imported("a\0b", headline("Bridge\0"));

        assertThat(reading.find(id).orElseThrow().text()).isEqualTo("a\uFFFDb");
        assertThat(reading.find(id).orElseThrow().headline()).isEqualTo("Bridge\uFFFD");
    }

    @Test
    void aTextIsParsedBeforeTheTransactionBegins() {
        var parser = spy(new TextParser());
        doAnswer(parse -> {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
                    return parse.callRealMethod();
                })
                .when(parser)
                .parse(any(), any());
        var importing = new Importing(
                beans.getBean(Articles.class),
                beans.getBean(ArticleStoring.class),
                beans.getBean(ArticleChanges.class),
                reading,
                beans.getBean(CurrentPerson.class),
                beans,
                parser,
                beans.getBean(TransactionTemplate.class),
                beans.getBean(Clock.class));

        importing.take(Imported.pasted(Newsroom.SEED), ArticleDetails.NONE);

        verify(parser).parse(any(), any());
        assertThat(database.sql("select count(*) from passage").query(Integer.class).single()).isGreaterThan(10);
    }

    @Test
    void whatIsStoppedWhileItIsReadNeverAsksTheDatabase() {
        int asked = statements.during(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> importing.take(Imported.pasted(Newsroom.SEED), ArticleDetails.NONE))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("Nothing was stored");
        });

        assertThat(asked).isZero();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aCorrectionIsARowForEachFieldThatChanged() {
        var id = newsroom.imported("The bridge is closed.", headline("A bidge"));
        SignedIn.as(newsroom.tomas());

        importing.correct(id, 0, new ArticleDetails("A bridge", "Ann Lee", null, null, null, null, null, null));

        var sheet = reading.find(id).orElseThrow();
        assertThat(sheet.headline()).isEqualTo("A bridge");
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(database.sql("select what, before ->> 'words' as before, after ->> 'words' as after, made_by"
                        + " from article_change order by what desc")
                        .query((row, n) -> tuple(
                                row.getString("what"),
                                row.getString("before"),
                                row.getString("after"),
                                row.getObject("made_by", UUID.class)))
                        .list())
                .containsExactly(
                        tuple("HEADLINE", "A bidge", "A bridge", newsroom.tomas().id().value()),
                        tuple("BYLINE", null, "Ann Lee", newsroom.tomas().id().value()));
    }

    @Test
    void aHeadlineOrLanguageLeftEmptyStaysAndTheRestIsCleared() {
        var id = newsroom.imported(
                "The bridge is closed.", new ArticleDetails("A bridge", "Ann Lee", null, null, "en", null, null, null));

        importing.correct(id, 0, ArticleDetails.NONE);

        var sheet = reading.find(id).orElseThrow();
        assertThat(sheet.headline()).isEqualTo("A bridge");
        assertThat(sheet.details().language()).isEqualTo("en");
        assertThat(sheet.details().byline()).isNull();
    }

    @Test
    void aCorrectionOverANewerOneIsRefusedAndShowsIt() {
        var id = newsroom.imported("The bridge is closed.", headline("A bidge"));
        importing.correct(id, 0, headline("A bridge"));

        assertThatThrownBy(() -> importing.correct(id, 0, headline("The bridge")))
                .isInstanceOfSatisfying(DetailsChanged.class, newer ->
                        assertThat(newer.current().headline()).isEqualTo("A bridge"));
        assertThat(reading.find(id).orElseThrow().headline()).isEqualTo("A bridge");
    }

    @Test
    void whatTheTextWasTakenForAndWhichMarksHaveNoPartnerIsKeptWithIt() {
        var text = "“The bridge is safe,” Ann Lee said.\n\nShe was asked twice. “It is not, the mayor answered.";

        var read = reading.facts(newsroom.imported(text, headline("A bridge"))).orElseThrow().read();

        assertThat(read.form()).isEqualTo(TextForm.NEWS);
        assertThat(read.loneMarks()).containsExactly(new Span(text.lastIndexOf('“'), text.lastIndexOf('“') + 1));
    }

    @Test
    void ofATextThatAnOlderBuildReadNothingIsSaid() {
        var id = newsroom.imported("“The bridge is closed.", headline("A bridge"));
        database.sql("alter table revision disable trigger revision_is_final").update();
        database.sql("update revision set read_as = null, lone_marks = null").update();
        database.sql("alter table revision enable trigger revision_is_final").update();

        assertThat(reading.find(id).orElseThrow().read()).isEqualTo(new TextReading(null, List.of()));
    }

    @Test
    void anArticleThatIsNotThereIsEmpty() {
        assertThat(reading.find(new ArticleId(new UUID(7, 7)))).isEmpty();
    }

    private static ArticleDetails headline(@Nullable String headline) {
        return new ArticleDetails(headline, null, null, null, null, null, null, null);
    }
}

package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleDetails;
import verbatim.article.Importing;

/** What must never change, the database itself refuses to change. */
@ServiceTest
class FinalRowsTest {

    private final JdbcClient database;
    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Importing importing;

    FinalRowsTest(JdbcClient database, Newsroom newsroom, CheckingDesk desk, Importing importing) {
        this.database = database;
        this.newsroom = newsroom;
        this.desk = desk;
        this.importing = importing;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '"', textBlock = """
            revision       : text = 'other words'
            revision       : sha256 = repeat('0', 64)
            anchor         : fragments = array[0, 1]
            passage_change : after = '{}'
            passage_change : cause = 'NEW_WORDS'
            article_change : before = null
            person_change  : before = null
            """)
    void theDatabaseRefuses(String table, String change) {
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        desk.inCheck(desk.passages(article).getFirst());
        importing.correct(
                article, 0, new ArticleDetails("A bridge is closed", null, null, null, null, null, null, null));

        assertThatThrownBy(() -> database.sql("update %s set %s".formatted(table, change)).update())
                .hasMessageContaining("a row of %s is final".formatted(table));
    }
}

package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.Statements;
import verbatim.article.ArticleDetails;

/** What opening an article asks of the database. */
class OpeningTest extends WorkbenchTest {

    private final Statements statements;

    @Autowired
    OpeningTest(ApplicationContext context, Statements statements) {
        super(context);
        this.statements = statements;
    }

    @Test
    void anArticleOfManyPassagesIsOpenedWithAsManyStatementsAsOneOfOne() {
        var one = desk.article("“The bridge is closed,” said Anna Lind.", ArticleDetails.NONE);
        go("article/" + one.value() + "/Q1");
        go("queue");

        int forOne = statements.during(() -> go("article/" + one.value() + "/Q1"));
        go("queue");

        assertThat(statements.during(() -> go("article/" + seed.value() + "/Q1"))).isEqualTo(forOne);
    }
}

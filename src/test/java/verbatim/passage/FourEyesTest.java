package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.Person;
import verbatim.article.ArticleId;

/** Past all services, by somebody who writes to the database. */
@ServiceTest
class FourEyesTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId passage = new PassageId(new UUID(0, 0));

    FourEyesTest(Newsroom newsroom, CheckingDesk desk, QuoteChecking checking, JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.database = database;
    }

    @BeforeEach
    void handedIn() {
        article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        passage = desk.quote(article, "“The bridge").id();
        desk.submitted(passage, Finding.EXACT);
    }

    @Test
    void whoeverHandedItInDoesNotApproveIt() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> approve(newsroom.edda(), "FOUR_EYES"));
        assertThat(desk.card(passage).row().status()).isEqualTo(Status.AWAITING_REVIEW);
    }

    @Test
    void norDoesWhoeverHadAHandInIt() {
        desk.as(newsroom.edda());
        checking.withdraw(passage, desk.card(passage).version());
        desk.as(newsroom.tomas());
        checking.flag(passage, desk.card(passage).version(), desk.card(passage).flags().with(Flags.Mark.CONTEXT_CHECKED, true));
        desk.as(newsroom.edda());
        checking.submit(passage, desk.card(passage).version());

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> approve(newsroom.tomas(), "FOUR_EYES"));
        approve(newsroom.ruth(), "FOUR_EYES");
        assertThat(desk.card(passage).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void nobodySaysThatOneIsEnoughWhereTheDeskAsksForTwo() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> approve(newsroom.ruth(), "ALONE"));
        database.sql("update desk set second_check = 'ALONE'").update();
        approve(newsroom.edda(), "ALONE");
        assertThat(desk.card(passage).row().status()).isEqualTo(Status.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void theDatabaseKnowsTheSameHands(ChangeKind what) {
        assertThat(database.sql("select is_hand(:what)").param("what", what.name()).query(Boolean.class).single())
                .isEqualTo(ChangeKind.HAND_IN_THE_RESULT.contains(what));
    }

    private void approve(Person by, String rule) {
        database.sql("update passage set state = 'APPROVED', approved_by = :by, approved_at = now(), second_check = :rule, version = version + 1 where id = :id")
                .param("by", by.id().value())
                .param("rule", rule)
                .param("id", passage.value())
                .update();
    }
}

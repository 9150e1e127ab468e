package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;

/** Two administrators who add the same person at the same moment, in two real transactions. */
@ServiceTest
class TwoAddAtOnceTest {

    private final Newsroom newsroom;
    private final Staffing staffing;
    private final Together together;
    private final JdbcClient database;

    TwoAddAtOnceTest(Newsroom newsroom, Staffing staffing, Together together, JdbcClient database) {
        this.newsroom = newsroom;
        this.staffing = staffing;
        this.together = together;
        this.database = database;
    }

    @AfterEach
    void forget() {
        database.sql("delete from person_change where whom in (select id from person where username = 'noor')").update();
        database.sql("delete from person where username = 'noor'").update();
    }

    @Test
    void theSecondIsToldThatTheUsernameIsTaken() throws Exception {
        var noor = new NewPerson("noor", "Noor Haddad", Role.EDITOR);

        var second = together.first(
                newsroom.ada(), () -> staffing.add(noor),
                newsroom.ada(), () -> staffing.add(noor));

        assertThatThrownBy(second::get).cause()
                .isInstanceOfSatisfying(AccountRefused.class, refused ->
                        assertThat(refused.getMessage()).isEqualTo("The username “noor” is taken."));
        assertThat(database.sql("select count(*) from person where username = 'noor'").query(Integer.class).single()).isOne();
    }
}

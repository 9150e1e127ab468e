package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import verbatim.DatabaseTest;

@SpringBootTest(properties = {"verbatim.embedded=true", "server.address=127.0.0.1", "verbatim.first-admin.password="})
@ActiveProfiles(DemoAccounts.PROFILE)
@DatabaseTest
@Transactional
class DemoAccountsTest {

    private final DemoAccounts demo;
    private final People people;

    @Autowired
    DemoAccountsTest(DemoAccounts demo, People people) {
        this.demo = demo;
        this.people = people;
    }

    @Test
    void theDemosPeopleComeOnlyToADeskThatHasNobody() {
        var first = people.active().isEmpty();

        assertThat(demo.createIfNobody(DemoAccounts.DESK)).isEqualTo(first);

        assertThat(people.active())
                .extracting(Person::username, Person::role)
                .contains(
                        tuple("ada", Role.ADMIN),
                        tuple("edda", Role.EDITOR),
                        tuple("ruth", Role.REVIEWER),
                        tuple("tomas", Role.EDITOR));
        assertThat(demo.createIfNobody(DemoAccounts.DESK)).isFalse();
    }
}

package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.Person;
import verbatim.text.wording.Cleaning;
import verbatim.text.wording.HouseStyle;
import verbatim.text.wording.StyleList;

@ServiceTest
class HouseStylesTest {

    private static final HouseStyle USUAL = HouseStyle.standard("en");

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final HouseStyles styles;
    private final JdbcClient jdbc;

    HouseStylesTest(Newsroom newsroom, CheckingDesk desk, HouseStyles styles, JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.styles = styles;
        this.jdbc = jdbc;
    }

    @Test
    void untilTheDeskSettlesItsOwnTheUsualOneHolds() {
        desk.as(newsroom.edda());

        assertThat(styles.of("en")).isEqualTo(USUAL);
        assertThat(styles.of("en-GB")).as("of a region that of its language").isEqualTo(USUAL);
        assertThat(styles.of("is").lists().values()).as("of a language without one an empty one").containsOnly("");
    }

    @Test
    void whatTheAdministratorSettlesHoldsAsItIs() {
        desk.as(newsroom.ada());
        var own = USUAL.with(StyleList.FILLERS, "um\ner\n# “well” stays")
                .permitting(EnumSet.of(Cleaning.FILLER, Cleaning.BRACKET))
                .withEllipsisLimit(12);

        styles.settle(own);

        desk.as(newsroom.edda());
        assertThat(styles.of("en")).as("through the database and back").isEqualTo(own);
        assertThat(styles.of("en").version()).isEqualTo(own.version()).isNotEqualTo(USUAL.version());
        assertThat(styles.of("de")).as("other languages keep theirs").isEqualTo(HouseStyle.standard("de"));
    }

    @Test
    void theLastOneHoldsAndTheEarlierOnesStay() {
        desk.as(newsroom.ada());
        styles.settle(USUAL.withEllipsisLimit(12));
        styles.settle(USUAL.withEllipsisLimit(20));
        styles.settle(USUAL.withEllipsisLimit(20));
        assertThat(styles.of("en").ellipsisLimit()).isEqualTo(20);
        assertThat(kept()).as("what changes nothing is no new version").isEqualTo(2);

        styles.settle(USUAL);
        assertThat(styles.of("en")).as("the usual one can be settled again").isEqualTo(USUAL);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void onlyAnAdministratorSettlesIt() {
        for (var person : new Person[] {newsroom.edda(), newsroom.ruth()}) {
            desk.as(person);
            assertThatThrownBy(() -> styles.settle(USUAL.withEllipsisLimit(1))).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(kept()).isZero();
    }

    private int kept() {
        return jdbc.sql("select count(*) from house_style").query(Integer.class).single();
    }
}

package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Statements;

/** To import an article costs the same few statements however many passages it brings, and however many people speak. */
@ServiceTest
class ImportStatementsTest {

    private static final int MANY = 70;

    /** Surnames that nobody takes for misspellings of each other: that would be a doubt on each. */
    private static final List<String> FIRST = List.of("Anders", "Bergen", "Castel", "Dorn", "Eicher", "Falken", "Grims");
    private static final List<String> SECOND = List.of("berg", "dahl", "feld", "holm", "lund", "mark", "quist", "strand", "vik", "wall");

    private final Newsroom newsroom;
    private final PassageReading reading;
    private final Statements statements;
    private final JdbcClient database;

    ImportStatementsTest(Newsroom newsroom, PassageReading reading, Statements statements, JdbcClient database) {
        this.newsroom = newsroom;
        this.reading = reading;
        this.statements = statements;
        this.database = database;
    }

    @Test
    void manyPassagesCostNoMoreThanOne() {
        var one = text(1, n -> "Anna Lind");
        var many = text(MANY, n -> "Anna Lind");
        newsroom.imported(one);

        int forOne = statements.during(() -> newsroom.imported(one));

        assertThat(forOne).isPositive();
        assertThat(statements.during(() -> assertThat(reading.of(newsroom.imported(many))).hasSize(MANY)))
                .as("with the one that reads them")
                .isEqualTo(forOne + 1);
    }

    @Test
    void manyNewSpeakersCostNoMoreThanOne() {
        var one = text(1, n -> "Anna Lind");
        var many = text(MANY, n -> "Tom " + surname(n));

        int forOne = statements.during(() -> newsroom.imported(one));

        assertThat(statements.during(() -> newsroom.imported(many))).isEqualTo(forOne);
        assertThat(database.sql("select count(*) from speaker").query(Integer.class).single()).isEqualTo(MANY + 1);
    }

    @Test
    void theTallyIsKeptForManyAtOnce() {
        long before = changes();

        newsroom.imported(text(MANY, n -> "Anna Lind"));

        assertThat(changes() - before).isPositive().isLessThanOrEqualTo(3);
        assertThat(database.sql("select sum(n) from passage_tally").query(Integer.class).single()).isEqualTo(MANY);
    }

    /** By how many statements the desk's passages were ever changed. */
    private long changes() {
        return database.sql("select sum(changes) from desk_slot").query(Long.class).single();
    }

    private static String text(int quotes, IntFunction<String> speaker) {
        return IntStream.range(0, quotes)
                .mapToObj(n -> "“The bridge number %d is closed until the spring,” said %s.".formatted(n, speaker.apply(n)))
                .collect(Collectors.joining("\n\n"));
    }

    /** No two of them alike. */
    private static String surname(int n) {
        return FIRST.get(n / SECOND.size()) + SECOND.get(n % SECOND.size());
    }
}

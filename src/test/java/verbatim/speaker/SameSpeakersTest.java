package verbatim.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.ServiceTest;

/** Whom a new speaker may be is looked up by each word once for all of them; it comes to what asking for each of them comes to. */
@ServiceTest
class SameSpeakersTest {

    private static final List<String> GIVEN = List.of("Anna", "Anne", "A.", "Tom", "Thomas", "Marta", "Noor", "Jonas", "Li");
    private static final List<String> SURNAMES =
            List.of("Lind", "Berg", "Haddad", "Keller", "Müller", "Mueller", "Ruiz", "Weber", "Wei", "O'Neill");
    private static final List<String> BODIES = List.of("%s Group", "%s Police", "%s Election Committee", "The %s Institute");

    private final DeskSpeakers speakers;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    SameSpeakersTest(DeskSpeakers speakers, TransactionTemplate transaction, JdbcClient database) {
        this.speakers = speakers;
        this.transaction = transaction;
        this.database = database;
    }

    private record Row(String id, String name, boolean isFull, Set<String> words) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesToTheSameAsTheSimpleRule(long seed) {
        var random = new Random(seed);
        var expected = new HashSet<Set<String>>();
        var known = new HashSet<String>();
        for (int imports = 0; imports < 3; imports++) {
            var named = IntStream.range(0, 250).mapToObj(n -> NamedSpeaker.of(name(random))).toList();
            transaction.executeWithoutResult(status -> speakers.of(named));
            var all = all();
            all.stream().filter(row -> known.add(row.id())).forEach(one -> mayBe(one, all).forEach(other -> expected.add(Set.of(one.id(), other.id()))));
        }

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(proposed()).hasSameSizeAs(expected).containsAll(expected);
    }

    /** As the rule says it: of those with a telling word in common the first fifty, of these the first five whom it may be. */
    private static Stream<Row> mayBe(Row one, List<Row> all) {
        return all.stream()
                .filter(other -> !other.id().equals(one.id()) && (other.isFull() || one.isFull()))
                .filter(other -> other.words().stream().anyMatch(one.words()::contains))
                .sorted(Comparator.comparing((Row other) -> !other.isFull()).thenComparing(Row::id))
                .limit(SameSpeakers.MOST_LOOKED_AT)
                .filter(other -> SpeakerName.of(one.name()).mayBe(SpeakerName.of(other.name())))
                .limit(SameSpeakers.MOST_PROPOSED);
    }

    private static String name(Random random) {
        var surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
        var given = GIVEN.get(random.nextInt(GIVEN.size()));
        return switch (random.nextInt(8)) {
            case 0 -> surname;
            case 1 -> "President " + surname;
            case 2 -> BODIES.get(random.nextInt(BODIES.size())).formatted(surname);
            case 3 -> "the mayor";
            case 4 -> given + " " + SURNAMES.get(random.nextInt(SURNAMES.size())) + " " + surname;
            case 5 -> surname + ", " + given;
            case 6 -> "@" + given + surname;
            default -> given + " " + surname;
        };
    }

    private List<Row> all() {
        return database.sql("select id::text, name, full_name is not null as is_full, words from speaker")
                .query((row, n) -> new Row(
                        row.getString("id"),
                        row.getString("name"),
                        row.getBoolean("is_full"),
                        new HashSet<>(Arrays.asList((String[]) row.getArray("words").getArray()))))
                .list();
    }

    private List<Set<String>> proposed() {
        return new ArrayList<>(database.sql("select one::text, other::text from same_speaker")
                .query((row, n) -> Set.of(row.getString(1), row.getString(2)))
                .list());
    }
}

package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.text.Span;

/** The claims of the seed article against its gold, which was made by hand. */
class SeedClaimsTest {

    private static Claimed seed = Claimed.of("");
    private static JsonNode gold = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        seed = Claimed.of(Files.readString(Path.of("seeds/articles/000_ad5055bf1d0914a9.txt")));
        try (var in = Objects.requireNonNull(SeedClaimsTest.class.getResourceAsStream("/verbatim/seed-gold.json"))) {
            gold = JsonMapper.shared().readTree(in);
        }
    }

    @Test
    void nearlyAllOfTheGoldsClaimsAreFound() {
        List<Span> claims = spans("claims");
        assertThat(claims).hasSize(33);
        assertThat(claims.stream().filter(SeedClaimsTest::found)).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void hardlyAnythingElseIs() {
        List<Span> known = Stream.of("claims", "facts_inside_quotes")
                .flatMap(name -> spans(name).stream()).toList();
        assertThat(seed.found().claims()).filteredOn(claim -> known.stream().noneMatch(span -> fits(span, claim.span())))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aFormerPresidentWithAnAdministrationIsAContradiction() {
        assertThat(seed.contradictions()).containsExactly("TITLE: former U.S. President Donald Trump | Trump's administration has");
    }

    private static List<Span> spans(String name) {
        return gold.get(name).values().stream()
                .map(each -> new Span(each.get("span").get("start").asInt(), each.get("span").get("end").asInt())).toList();
    }

    private static boolean found(Span span) {
        return seed.found().claims().stream().anyMatch(claim -> fits(span, claim.span()));
    }

    /** Whether the two share half of what they take up together. */
    private static boolean fits(Span one, Span other) {
        int shared = Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
        return 2 * shared >= one.length() + other.length() - shared;
    }
}

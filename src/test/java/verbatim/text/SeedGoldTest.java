package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed article against its gold, which was made by hand. */
class SeedGoldTest {

    private static final Set<String> MUST_BE_REPORTED = Set.of("I4", "I6", "I9", "I12");

    private static Parsed seed = new Parsed("", new ParsedText("en", List.of(), List.of(), List.of(), TextForm.NEWS));
    private static List<JsonNode> goldQuotes = List.of();
    private static List<JsonNode> goldReported = List.of();

    @BeforeAll
    static void parse() throws IOException {
        String text = Files.readString(Path.of("seeds/articles/000_ad5055bf1d0914a9.txt"));
        seed = Parsed.of(text, null);
        try (var in = Objects.requireNonNull(SeedGoldTest.class.getResourceAsStream("/verbatim/seed-gold.json"))) {
            JsonNode gold = JsonMapper.shared().readTree(in);
            goldQuotes = new ArrayList<>(gold.get("quotes").values());
            goldReported = new ArrayList<>(gold.get("indirect").values());
        }
    }

    @Test
    void theQuotesAreTheGoldsAndNoOthers() {
        List<Span> found = seed.found().quotes().stream()
                .filter(q -> q.kind() == QuoteKind.DIRECT || q.kind() == QuoteKind.PARTIAL).map(FoundQuote::span).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(goldQuotes.stream().map(g -> span(g.get("span"))).toList());
        assertThat(found).hasSize(11);
    }

    @Test
    void eachHasKindSpeakerAndCue() {
        for (JsonNode gold : goldQuotes) {
            String id = gold.get("id").asString();
            FoundQuote quote = at(span(gold.get("span")));
            String kind = gold.get("kind").asString();
            switch (kind) {
                case "partial" -> assertThat(quote.kind()).as(id).isEqualTo(QuoteKind.PARTIAL);
                case "nested" -> assertThat(quote.parent()).as(id).isNotNull();
                default -> assertThat(quote.kind()).as(id).isEqualTo(QuoteKind.DIRECT);
            }
            assertThat(quote.nested()).as(id).isEqualTo(kind.equals("nested"));
            assertThat(speaker(quote)).as(id).isEqualTo(gold.get("speaker").get("name").asString());
            Span cue = Objects.requireNonNull(Objects.requireNonNull(quote.attribution()).cue(), id);
            assertThat(cue.overlaps(span(gold.get("cue_verb")))).as(id + " cue").isTrue();
        }
    }

    @Test
    void nestedOnesStandInsideTheSecond() {
        Span second = span(gold("Q2").get("span"));
        for (String id : List.of("Q2a", "Q2b")) {
            int parent = Objects.requireNonNull(at(span(gold(id).get("span"))).parent());
            assertThat(seed.found().quotes().get(parent).span()).isEqualTo(second);
        }
    }

    @Test
    void theSecondAndThirdAreOneUtteranceAndNoOthersAre() {
        Map<Integer, Set<Span>> groups = new HashMap<>();
        for (FoundQuote each : seed.found().quotes()) {
            if (each.group() != null) {
                groups.computeIfAbsent(each.group(), k -> new HashSet<>()).add(each.span());
            }
        }
        assertThat(groups.values()).containsExactly(Set.of(span(gold("Q2").get("span")), span(gold("Q3").get("span"))));
    }

    @Test
    void occasionsAreWhereTheGoldHasThem() {
        for (JsonNode gold : goldQuotes) {
            Occasion occasion = Objects.requireNonNull(at(span(gold.get("span"))).attribution()).occasion();
            for (String part : List.of("venue", "date")) {
                JsonNode expected = gold.get(part);
                if (expected != null && !expected.isNull()) {
                    assertThat(occasion).as(gold.get("id").asString()).isNotNull();
                    assertThat(Objects.requireNonNull(occasion).span().overlaps(span(expected)))
                            .as(gold.get("id").asString() + " " + part).isTrue();
                }
            }
        }
    }

    @Test
    void reportedStatementsAreTheGolds() {
        Set<String> reached = new HashSet<>();
        for (FoundQuote quote : seed.found().quotes()) {
            if (quote.kind() == QuoteKind.INDIRECT) {
                JsonNode gold = goldReported.stream().filter(g -> shared(quote.span(), span(g.get("span"))) >= 0.8)
                        .findFirst().orElse(null);
                assertThat(gold).as(quote.span().in(seed.text())).isNotNull();
                reached.add(Objects.requireNonNull(gold).get("id").asString());
                assertThat(speaker(quote)).isEqualTo(gold.get("speaker").get("name").asString());
            }
        }
        assertThat(reached).containsAll(MUST_BE_REPORTED);
    }

    private static JsonNode gold(String id) {
        return goldQuotes.stream().filter(g -> g.get("id").asString().equals(id)).findFirst().orElseThrow();
    }

    private static FoundQuote at(Span span) {
        return seed.found().quotes().stream().filter(q -> q.span().equals(span)).findFirst()
                .orElseThrow(() -> new AssertionError("no quote at " + span));
    }

    private static String speaker(FoundQuote quote) {
        Integer speaker = Objects.requireNonNull(quote.attribution()).speaker();
        return seed.found().speakers().get(Objects.requireNonNull(speaker)).name();
    }

    /** The seed is ASCII, so its code points are its code units. */
    private static Span span(JsonNode gold) {
        return new Span(gold.get("start").asInt(), gold.get("end").asInt());
    }

    /** Intersection over union. */
    private static double shared(Span a, Span b) {
        int inside = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        return (double) inside / (a.length() + b.length() - inside);
    }
}

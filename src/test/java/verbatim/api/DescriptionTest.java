package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import verbatim.passage.DoubtCode;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.review.Age;
import verbatim.review.Caveat;
import verbatim.review.Due;
import verbatim.review.QueueKind;
import verbatim.review.QueuePart;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/** The interface describes itself, and the description in the docs, of which the test's client is made, is that very one. */
@ApiTest
class DescriptionTest {

    static final Path KEPT = Path.of("docs", "openapi.json");

    private static final String RENEW = "-Dverbatim.docs=write";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final Program stranger;

    @Autowired
    DescriptionTest(@LocalServerPort int port) {
        stranger = new Program(port, null);
    }

    @Test
    void theDescriptionInTheDocsIsTheOneThatIsServed() throws IOException {
        var served = JSON.writeValueAsString(stranger.get("/api/v1/openapi.json").json()).replace("\r\n", "\n") + "\n";

        if ("write".equals(System.getProperty("verbatim.docs"))) {
            Files.writeString(KEPT, served);
        }
        assertThat(KEPT).as("renew it: ./mvnw test -Dtest=DescriptionTest " + RENEW).exists();
        assertThat(Files.readString(KEPT)).as("renew it: ./mvnw test -Dtest=DescriptionTest " + RENEW).isEqualTo(served);
    }

    @Test
    void everyOperationHasANameAWordOnItAndItsProblems() {
        var served = stranger.get("/api/v1/openapi.json").json();

        assertThat(served.path("openapi").asString()).startsWith("3.1");
        assertThat(served.path("components").path("securitySchemes").path("token").path("scheme").asString()).isEqualTo("bearer");
        served.path("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            if (METHODS.contains(method)) {
                assertThat(operation.path("operationId").asString()).as(path).doesNotContain("_").isNotBlank();
                assertThat(operation.path("summary").asString()).as(path).endsWith(".");
                assertProblems(path + " " + method, operation.path("responses"));
            }
        }));
    }

    /** What can be asked of passages is said, and nothing that cannot. */
    @Test
    void everyValueOfAFilterIsDescribed() {
        var parameters = stranger.get("/api/v1/openapi.json").json().path("paths").path("/api/v1/passages").path("get").path("parameters");
        var described = new HashMap<String, List<String>>();
        parameters.forEach(parameter -> {
            var schema = parameter.path("schema");
            described.put(
                    parameter.path("name").asString(),
                    (schema.has("items") ? schema.path("items") : schema).path("enum").valueStream().map(JsonNode::asString).toList());
        });

        assertThat(described.get("status")).containsExactlyInAnyOrderElementsOf(words(Status.values(), "unverified"));
        assertThat(described.get("finding")).containsExactlyInAnyOrderElementsOf(words(Finding.values()));
        assertThat(described.get("doubts")).containsExactlyInAnyOrderElementsOf(words(DoubtCode.values(), "open"));
        assertThat(described.get("wording")).containsExactlyInAnyOrderElementsOf(words(Wording.values()));
        assertThat(described.get("risk")).containsExactlyInAnyOrderElementsOf(words(Risk.values(), "any"));
        assertThat(described.get("sign-off")).containsExactlyInAnyOrderElementsOf(words(Caveat.Kind.values(), "any"));
        assertThat(described.get("age")).containsExactlyInAnyOrderElementsOf(words(Age.values()));
        assertThat(described.get("due")).containsExactlyInAnyOrderElementsOf(words(Due.values()));
        assertThat(described.get("kind")).containsExactlyInAnyOrderElementsOf(words(QueueKind.values()));
        assertThat(described.keySet()).containsAll(Arrays.stream(QueuePart.values()).map(QueuePart::parameter).toList());
    }

    private static List<String> words(Enum<?>[] values, String... more) {
        return Stream.concat(Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')), Arrays.stream(more)).toList();
    }

    private static void assertProblems(String operation, JsonNode responses) {
        assertThat(responses.propertyNames()).as(operation).contains("401", "403", "429", "500");
        responses.forEachEntry((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                assertThat(response.path("content").propertyNames()).as(operation + " " + status).containsExactly("application/problem+json");
            }
        });
    }
}

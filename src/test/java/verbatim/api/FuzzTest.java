package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import verbatim.account.AccessTokens;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;

/** Whatever is sent to any operation, the answer is one that the description promises, and never a fault of ours. */
@ApiTest
class FuzzTest {

    private static final long SEED = 20260302;
    private static final int ROUNDS = 30;
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private final ApiDesk desk;

    @Autowired
    FuzzTest(@LocalServerPort int port, Staffing staffing, AccessTokens tokens, JdbcClient database) {
        desk = new ApiDesk(port, staffing, tokens, database);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void everyAnswerIsOneThatWasPromised() {
        var description = desk.stranger().get("/api/v1/openapi.json").json();
        var promised = new Promised(description);
        var made = new MadeUp(SEED, description, known());
        var wrong = new ArrayList<String>();
        var reached = new TreeSet<String>();
        var all = new TreeSet<String>();
        for (var path : inOrder(description.path("paths").propertyNames())) {
            description.path("paths").path(path).forEachEntry((method, operation) -> {
                if (METHODS.contains(method)) {
                    var name = operation.path("operationId").asString();
                    all.add(name);
                    // One each, that none may ask too often; nobody has more than fifty.
                    var program = desk.program(desk.person(all.size() < 40 ? "api-ada" : "api-bea", Role.ADMIN), TokenScope.ADMIN);
                    for (int i = 0; i < ROUNDS; i++) {
                        var asked = asked(path, operation, made);
                        var answer = program.ask(method.toUpperCase(Locale.ROOT), asked.path(), asked.body(), asked.headers());
                        if (answer.status() < 300) {
                            reached.add(name);
                        }
                        promised.broken(operation, answer).forEach(fault -> wrong.add(name + " " + asked + "\n    " + fault));
                    }
                }
            });
        }

        assertThat(wrong).isEmpty();
        assertThat(all).hasSizeGreaterThan(30);
        // Some need more than chance, such as a page on the web, or a version that was seen.
        assertThat(reached).as("of " + all).hasSizeGreaterThan(all.size() * 2 / 3);
    }

    /** Edits last: they take the passages out of the text that the others are about. */
    private static List<String> inOrder(Collection<String> paths) {
        return paths.stream().sorted(Comparator.comparing((String path) -> path.endsWith("/revisions")).thenComparing(path -> path)).toList();
    }

    private record Asked(String path, byte @Nullable [] body, String[] headers) {

        @Override
        public String toString() {
            return path + " " + List.of(headers) + " " + (body == null ? "" : new String(body, StandardCharsets.UTF_8));
        }
    }

    private static Asked asked(String template, JsonNode operation, MadeUp made) {
        var path = template;
        var query = new StringBuilder();
        var headers = new ArrayList<String>();
        for (var parameter : operation.path("parameters").values()) {
            var name = parameter.path("name").asString();
            var schema = parameter.path("schema");
            var required = parameter.path("required").asBoolean(false);
            switch (parameter.path("in").asString()) {
                case "path" -> path = path.replace("{" + name + "}", URLEncoder.encode(made.forPath(name, schema), StandardCharsets.UTF_8));
                case "query" -> {
                    if (required ? !made.oneIn(5) : made.oneIn(3)) {
                        query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(made.forQuery(name, schema));
                    }
                }
                default -> {
                    if (required ? !made.oneIn(5) : made.oneIn(6)) {
                        headers.add(name);
                        headers.add(made.forHeader(name));
                    }
                }
            }
        }
        byte @Nullable [] body = null;
        var content = operation.path("requestBody").path("content");
        if (!content.isMissingNode()) {
            var type = content.propertyNames().iterator().next();
            headers.add("Content-Type");
            headers.add(made.oneIn(20) ? "text/plain" : type);
            body = made.body(content.path(type).path("schema"));
        }
        return new Asked(path + query, body, headers.toArray(String[]::new));
    }

    /** What there is on the desk, so that chance finds something. */
    private Map<String, Supplier<String>> known() {
        var person = desk.person("api-fuzzed", Role.EDITOR);
        var program = desk.program(desk.person("api-ada", Role.ADMIN), TokenScope.ADMIN);
        var text = "“We will stay until the ice breaks,” Ana Ruiz said. “Nobody leaves,” Bo Ek said. " + UUID.randomUUID();
        var article = program.post("/api/v1/articles", Map.of("text", text)).json().path("article").asString();
        var sha256 = program.get("/api/v1/articles/" + article).json().path("sha256").asString();
        var source = program.post("/api/v1/sources", Map.of("title", "Speech", "kind", "TRANSCRIPT", "text", "Ruiz: We will stay until the ice breaks."))
                .json().path("id").asString();
        var passage = program.get("/api/v1/passages?article=" + article).json().path("passages").path(0).path("id").asString();
        var cited = program.post("/api/v1/passages/" + passage + "/evidence", Map.of("source", source, "excerpt", "We will stay until the ice breaks", "stance", "SUPPORTS"));
        var searched = program.post("/api/v1/passages/" + passage + "/searches", Map.of("searchedIn", "the archive", "searchedFor", "ice"));
        var known = new HashMap<String, Supplier<String>>();
        known.put("article", () -> article);
        known.put("follows", () -> sha256);
        known.put("source", () -> source);
        known.put("passage", () -> passage);
        known.put("evidence", () -> cited.json().path("evidence").path(0).path("id").asString());
        known.put("search", () -> searched.json().path("searches").path(0).path("id").asString());
        known.put("person", () -> person.id().value().toString());
        known.put("number", () -> "1");
        var thread = program.post("/api/v1/passages/" + passage + "/threads", Map.of("text", "@api-fuzzed, is it right?")).json();
        known.put("thread", () -> thread.path("id").asString());
        known.put("post", () -> thread.path("posts").path(0).path("id").asString());
        return known;
    }
}

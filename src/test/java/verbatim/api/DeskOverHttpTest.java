package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import verbatim.account.AccessTokens;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;
import verbatim.passage.PassageId;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;

/** How the desk works together, over HTTP: whose work it is, what is said about it, and who looks a second time, blind. */
@ApiTest
class DeskOverHttpTest {

    private static final String TEXT = "“We will stay until the ice breaks,” Ana Ruiz said. “Nobody leaves the harbour,” Bo Ek said on Monday.";

    private final ApiDesk desk;
    private final SampleDrawing drawing;
    private final Person edda;
    private final Person tom;
    private final Person ruth;
    private Program hers;
    private Program his;
    private Program theirs;
    private String article = "";
    private List<String> passages = List.of();

    @Autowired
    DeskOverHttpTest(@LocalServerPort int port, Staffing staffing, AccessTokens tokens, JdbcClient database, SampleDrawing drawing) {
        desk = new ApiDesk(port, staffing, tokens, database);
        this.drawing = drawing;
        edda = desk.person("api-edda", Role.EDITOR);
        tom = desk.person("api-tom", Role.EDITOR);
        ruth = desk.person("api-ruth", Role.REVIEWER);
        hers = desk.program(edda, TokenScope.WRITE);
        his = desk.program(tom, TokenScope.WRITE);
        theirs = desk.program(ruth, TokenScope.WRITE);
    }

    @BeforeEach
    void anArticle() {
        article = hers.post("/api/v1/articles", Map.of("text", TEXT + " " + UUID.randomUUID())).json().path("article").asString();
        passages = hers.get("/api/v1/passages?article=" + article).json().path("passages").valueStream().map(row -> row.path("id").asString()).toList();
        assertThat(passages).hasSize(2);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    private String passage(String rest) {
        return "/api/v1/passages/" + passages.getFirst() + rest;
    }

    private static JsonNode ok(Program.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    @Test
    void whoseWorkItIsIsGivenReadAndTakenBack() {
        assertThat(ok(hers.get(passage("/assignment"))).has("assignment")).isFalse();
        var due = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var given = ok(hers.put(passage("/assignment"), Map.of("person", tom.id().value(), "due", due))).path("assignment");
        assertThat(given.path("person").path("name").asString()).isEqualTo("api tom");
        assertThat(given.path("by").asString()).isEqualTo("api edda");
        assertThat(given.path("due").asString()).isEqualTo(due.toString());
        var listed = his.get("/api/v1/passages?assignee=me&article=" + article).json().path("passages");
        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).path("assignee").asString()).isEqualTo("api tom");

        assertThat(ok(hers.put(passage("/assignment"), Map.of())).path("assignment").has("person")).as("for whoever is free").isFalse();
        assertThat(ok(hers.ask("DELETE", passage("/assignment"), null)).has("assignment")).isFalse();

        var whole = "/api/v1/articles/" + article + "/assignment";
        assertThat(ok(hers.put(whole, Map.of("person", tom.id().value()))).path("assignment").path("ofArticle").asBoolean()).isTrue();
        assertThat(ok(hers.get(passage("/assignment"))).path("assignment").path("person").path("id").asString()).isEqualTo(tom.id().value().toString());
        assertThat(ok(hers.ask("DELETE", whole, null)).has("assignment")).isFalse();

        var dealt = ok(hers.post("/api/v1/assignments", Map.of(
                "passages", passages, "enough", 1,
                "shares", List.of(Map.of("person", tom.id().value(), "count", 1), Map.of("person", edda.id().value(), "count", 1)))));
        assertThat(dealt.path("given")).hasSize(2);
        assertThat(ok(hers.get(passage("/assignment"))).path("assignment").path("enough").asInt()).isEqualTo(1);
        assertThat(ok(hers.get("/api/v1/colleagues")).path("people").valueStream().map(one -> one.path("mention").asString())).contains("@api-tom");
    }

    @Test
    void aQuestionSaysByWhenItsAnswerIsWanted() {
        var due = "2031-05-02T20:00:00Z";
        var asked = ok(hers.post(passage("/steps"), Map.of("step", "ASK", "question", "When?", "putTo", "The harbour", "due", due), "If-Match", version()));
        assertThat(asked.path("questions").path(0).path("due").asString()).isEqualTo(due);
    }

    @Test
    void whatMakesNoWorkIsRefusedWithItsReason() {
        assertThat(hers.get("/api/v1/passages/" + UUID.randomUUID() + "/assignment").code()).isEqualTo("NOTHING_THERE");
        assertThat(hers.put("/api/v1/articles/" + UUID.randomUUID() + "/assignment", Map.of()).status()).isEqualTo(404);
        assertThat(hers.put(passage("/assignment"), Map.of("person", UUID.randomUUID())).code()).isEqualTo("PERSON_GONE");
        assertThat(hers.put(passage("/assignment"), Map.of("due", "2001-01-01T00:00:00Z")).code()).isEqualTo("DUE_IS_OVER");
        var greedy = Map.of("passages", passages, "shares", List.of(Map.of("count", Integer.MAX_VALUE), Map.of("count", Integer.MAX_VALUE)));
        assertThat(hers.post("/api/v1/assignments", greedy).code()).isEqualTo("TOO_MANY");
        assertThat(hers.post("/api/v1/assignments", Map.of("passages", passages, "shares", List.of(Map.of("count", -2)))).code()).isEqualTo("NOBODY_CHOSEN");
        assertThat(hers.post("/api/v1/assignments", Map.of("passages", List.of(), "shares", List.of())).code()).isEqualTo("NOTHING_TO_GIVE");
        var reader = desk.program(tom, TokenScope.READ);
        assertThat(reader.put(passage("/assignment"), Map.of()).code()).isEqualTo("SCOPE_TOO_NARROW");
        assertThat(reader.get(passage("/assignment")).status()).isEqualTo(200);
    }

    @Test
    void whatIsSaidIsReadAnsweredAndSettled() {
        var begun = ok(hers.post(passage("/threads"), Map.of("text", "Was it Monday, @api-tom?")));
        var thread = "/api/v1/threads/" + begun.path("id").asString();
        var post = begun.path("posts").path(0);
        assertThat(post.path("text").asString()).isEqualTo("Was it Monday, @api tom?");
        assertThat(post.path("asked").path(0).path("name").asString()).isEqualTo("api tom");

        assertThat(ok(his.get(passage("/threads"))).path("threads").path(0).path("unread").asInt()).isEqualTo(1);
        assertThat(ok(his.get(thread)).path("posts").path(0).path("toYou").asBoolean()).isTrue();
        assertThat(ok(his.put(thread + "/read", Map.of("seen", Integer.MAX_VALUE))).path("unread").asInt()).isZero();
        var asked = "/api/v1/posts/" + post.path("id").asString() + "/asked/" + tom.id().value();
        assertThat(ok(his.put(asked, Map.of("needed", false))).path("posts").path(0).path("asked").path(0).path("notNeeded").path("name").asString())
                .isEqualTo("api tom");
        assertThat(theirs.put(asked, Map.of("needed", true)).status()).as("neither asked nor was asked").isEqualTo(403);
        assertThat(ok(hers.put(asked, Map.of("needed", true))).path("posts").path(0).path("asked").path(0).has("notNeeded")).isFalse();

        assertThat(ok(his.post(thread + "/posts", Map.of("text", "It was.", "seen", 1))).path("last").asInt()).isEqualTo(2);
        assertThat(hers.put(thread + "/settlement", Map.of("seen", 1)).code()).isEqualTo("SAID_MEANWHILE");
        assertThat(ok(hers.put(thread + "/settlement", Map.of("seen", 2))).path("settled").path("name").asString()).isEqualTo("api edda");
        assertThat(ok(hers.ask("DELETE", thread + "/settlement", null)).has("settled")).isFalse();

        var own = "/api/v1/posts/" + post.path("id").asString();
        assertThat(his.put(own, Map.of("text", "No.")).status()).as("of another").isEqualTo(403);
        var edited = ok(hers.put(own, Map.of("text", "Was it Tuesday?"))).path("posts").path(0);
        assertThat(edited.path("earlier").path(0).asString()).isEqualTo("Was it Monday, @api tom?");
        assertThat(hers.ask("DELETE", own, null).code()).isEqualTo("POST_READS_OTHERWISE");
        var gone = ok(hers.ask("DELETE", "/api/v1/posts/" + edited.path("id").asString(), null)).path("posts").path(0);
        assertThat(gone.path("text").asString()).isEmpty();
        assertThat(gone.path("withdrawn").path("name").asString()).isEqualTo("api edda");
        assertThat(hers.get("/api/v1/threads/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(hers.post(passage("/threads"), Map.of("text", " ")).code()).isEqualTo("POST_EMPTY");
    }

    /** What a program asks of an article at which its owner looks blind: each address that there is. */
    @Test
    void whoLooksBlindReadsWhatToLookAtAndNothingOfWhatWasFound() {
        var thread = checkedByEdda();
        assertThat(his.get(passage("")).body()).as("before").contains("Telltalenote", "Telltalequestion", "Telltaleoffice", "Telltaleanswer", "Telltalearchive", "EXACT");
        SignedIn.as(ruth);
        drawing.draw(
                List.of(new PassageId(UUID.fromString(passages.getFirst()))),
                new SampleWanted(1, SampleWanted.Drawn.NUMBER, 1L, List.of(tom.id())));
        SignedIn.nobody();

        var look = ok(his.get("/api/v1/second-looks")).path("open").valueStream()
                .filter(row -> row.path("article").asString().equals(article)).findFirst().orElseThrow();
        var blind = his.get("/api/v1/second-looks/" + look.path("id").asString());
        assertThat(ok(blind).path("sources").path(0).path("title").asString()).isEqualTo("Speech");
        assertThat(blind.body()).contains("We will stay until the ice breaks").doesNotContain("Telltale", "EXACT", "api edda");
        assertThat(hers.get("/api/v1/second-looks/" + look.path("id").asString()).status()).as("nobody else's").isEqualTo(404);
        assertThat(theirs.get("/api/v1/articles/" + article + "/second-looks").json().path("looks").path(0).path("person").asString()).isEqualTo("api tom");
        assertThat(his.get("/api/v1/articles/" + article + "/second-looks").code()).as("for reviewers, and closed").isEqualTo("LOOKED_AT_BLIND");
        assertThat(hers.get("/api/v1/articles/" + article + "/second-looks").status()).isEqualTo(403);

        var told = new ArrayList<String>();
        for (var path : addresses(thread)) {
            var answer = his.get(path);
            // Of other articles of the desk it tells what it always does.
            if (answer.body().contains("Telltale") || answer.body().contains("EXACT") && answer.body().contains(passages.getFirst())) {
                told.add(path + " " + answer.body());
            }
            assertThat(answer.status()).as(path).isLessThan(500);
        }
        assertThat(told).isEmpty();
        var closed = Stream.of(
                his.post(passage("/threads"), Map.of("text", "Is it right?")),
                his.post("/api/v1/threads/" + thread + "/posts", Map.of("text", "It is.", "seen", 1)),
                his.get("/api/v1/threads/" + thread),
                his.put(passage("/assignment"), Map.of()),
                his.post("/api/v1/assignments", Map.of("passages", passages, "shares", List.of(Map.of("count", 1)))));
        assertThat(closed).extracting(Program.Answer::code).containsOnly("LOOKED_AT_BLIND");
    }

    private String checkedByEdda() {
        var source = ok(hers.post("/api/v1/sources", Map.of("title", "Speech", "kind", "TRANSCRIPT", "text", "Ana Ruiz: We will stay until the ice breaks.", "article", article)));
        ok(hers.post(passage("/evidence"), Map.of("source", source.path("id").asString(), "excerpt", "We will stay until the ice breaks", "stance", "SUPPORTS", "locator", "Telltaleplace")));
        ok(hers.post(passage("/notes"), Map.of("text", "Telltalenote")));
        ok(hers.post(passage("/searches"), Map.of("searchedIn", "Telltalearchive", "searchedFor", "ice")));
        ok(hers.post(passage("/steps"), Map.of("step", "ASK", "question", "Telltalequestion", "putTo", "Telltaleoffice"), "If-Match", version()));
        ok(hers.post(passage("/steps"), Map.of("step", "ANSWER", "answer", "Telltaleanswer"), "If-Match", version()));
        ok(hers.put(passage("/finding"), Map.of("finding", "EXACT"), "If-Match", version()));
        ok(hers.post(passage("/steps"), Map.of("step", "SUBMIT"), "If-Match", version()));
        return ok(hers.post(passage("/threads"), Map.of("text", "Telltalethread"))).path("id").asString();
    }

    private String version() {
        return "\"" + ok(hers.get(passage(""))).path("version").asLong() + "\"";
    }

    /** All that can be read, of the description. */
    private List<String> addresses(String thread) {
        var known = Map.of("article", article, "passage", passages.getFirst(), "thread", thread, "number", "1", "format", "json", "person", edda.id().value().toString());
        var all = new ArrayList<String>();
        desk.stranger().get("/api/v1/openapi.json").json().path("paths").forEachEntry((path, item) -> {
            if (item.has("get")) {
                var address = path;
                for (var one : known.entrySet()) {
                    address = address.replace("{" + one.getKey() + "}", one.getValue());
                }
                all.add(address.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
            }
        });
        all.add("/api/v1/passages?article=" + article);
        all.add("/api/v1/passages?finding=exact&article=" + article);
        all.add("/api/v1/passages?text=ice");
        all.add("/api/v1/articles?words=ice");
        all.add("/api/v1/articles/" + article + "/reports/json?profile=DESK");
        all.add("/api/v1/passages/" + passages.getLast());
        return all;
    }
}

package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import verbatim.account.AccessTokens;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;

/** What holds for every request: versions, keys against doing a thing twice, pages, faults; and places in code points. */
@ApiTest
class RequestsOverHttpTest {

    private static final String QUOTE = "“We will stay until the ice breaks,” Ana Ruiz said on Monday.";

    private final ApiDesk desk;
    private final JdbcClient database;
    private final KnownRequests known;
    private final Problems problems;
    private Program edda;

    @Autowired
    RequestsOverHttpTest(
            @LocalServerPort int port,
            Staffing staffing,
            AccessTokens tokens,
            JdbcClient database,
            KnownRequests known,
            Problems problems) {
        this.desk = new ApiDesk(port, staffing, tokens, database);
        this.database = database;
        this.known = known;
        this.problems = problems;
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @BeforeEach
    void program() {
        edda = desk.program(desk.person("api-edda", Role.EDITOR), TokenScope.WRITE);
    }

    private String imported(String text) {
        var answer = edda.post("/api/v1/articles", Map.of("text", text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("article").asString();
    }

    private JsonNode firstPassage(String article) {
        var id = edda.get("/api/v1/passages?article=" + article).json().path("passages").path(0).path("id").asString();
        return edda.get("/api/v1/passages/" + id).json();
    }

    @Test
    void aTextIsReadAtOnceAndItsQuotesAreThere() {
        var article = imported(QUOTE + " " + UUID.randomUUID());

        var passage = firstPassage(article);

        assertThat(passage.path("words").asString()).contains("We will stay until the ice breaks");
        assertThat(passage.path("speaker").path("name").asString()).isEqualTo("Ana Ruiz");
        assertThat(edda.get("/api/v1/articles/" + article).json().path("check").path("unverified").asInt()).isPositive();
    }

    @Test
    void theSameTextIsTheArticleThatItWas() {
        var text = QUOTE + " " + UUID.randomUUID();

        assertThat(imported(text)).isEqualTo(imported(text));
    }

    @Test
    void placesAreCodePoints() {
        var text = "🧊🧊 On the ice. " + QUOTE + " " + UUID.randomUUID();
        var article = imported(text);

        var fragment = firstPassage(article).path("fragments").path(0);

        int from = text.offsetByCodePoints(0, fragment.path("start").asInt());
        int to = text.offsetByCodePoints(0, fragment.path("end").asInt());
        assertThat(text.substring(from, to)).startsWith("“We will stay").endsWith("breaks,”");
        var sha256 = edda.get("/api/v1/articles/" + article).json().path("sha256").asString();
        var marked = edda.post(
                "/api/v1/articles/" + article + "/passages", Map.of("start", 3, "end", 14, "kind", "CLAIM", "text", sha256));
        assertThat(marked.status()).as(marked.body()).isEqualTo(201);
        assertThat(marked.json().path("words").asString()).isEqualTo("On the ice.");
        assertThat(edda.post("/api/v1/articles/" + article + "/passages", Map.of("start", 3, "end", 140000, "kind", "CLAIM", "text", sha256)).code())
                .isEqualTo("FIELD_UNFIT");
    }

    @Test
    void whatOthersFoundIsToldFirstAndBroughtOnce() {
        var article = imported(QUOTE + " Nobody asked. " + UUID.randomUUID());
        var path = "/api/v1/articles/" + article + "/annotations?name=found.csv&dry=";
        var table = "quote,comment,author,finding\nWe will stay until the ice breaks,Until it thaws.,Jana Holm,ALTERED\nNobody asked.,Who?,Ivo Lenz,\nnowhere,,,\n"
                .getBytes(StandardCharsets.UTF_8);

        var told = edda.ask("POST", path + "true", table, "Content-Type", "application/octet-stream").json();
        assertThat(told.path("rows").valueStream().map(row -> row.path("becomes").asString())).containsExactly("NOTE", "NEW_PASSAGE", "NOT_BROUGHT");
        assertThat(told.path("rows").path(2).path("refusal").path("code").asString()).isEqualTo("WORDS_NOT_THERE");
        assertThat(told.has("brought")).isFalse();
        assertThat(firstPassage(article).path("notes").size()).isZero();

        var brought = edda.ask("POST", path + "false", table, "Content-Type", "application/octet-stream").json();
        assertThat(brought.path("brought").asString()).isNotBlank();
        var passage = firstPassage(article);
        assertThat(passage.path("notes").path(0).path("others").path("author").asString()).isEqualTo("Jana Holm");
        assertThat(passage.path("notes").path(0).path("others").path("concluded").asString()).isEqualTo("ALTERED");
        assertThat(passage.has("finding")).isFalse();
        var again = edda.ask("POST", path + "false", table, "Content-Type", "application/octet-stream").json();
        assertThat(again.path("alreadyThere").asInt()).isEqualTo(2);
        assertThat(again.has("brought")).isFalse();
        assertThat(edda.ask("POST", path + "true", "{".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/octet-stream").code()).isEqualTo("BROKEN_JSON");
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        var path = "/api/v1/articles/" + imported(QUOTE + " " + UUID.randomUUID());
        var first = edda.get(path);

        var again = edda.get(path, "If-None-Match", first.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aChangeNamesTheVersionThatWasSeenAndLosesNobodyElses() {
        var passage = firstPassage(imported(QUOTE + " " + UUID.randomUUID()));
        var path = "/api/v1/passages/" + passage.path("id").asString();
        var seen = edda.get(path).header("ETag");

        var unnamed = edda.put(path + "/speaker", Map.of("name", "Bo Ek"));
        assertThat(unnamed.status()).isEqualTo(428);
        assertThat(unnamed.code()).isEqualTo("VERSION_NOT_NAMED");

        var noted = edda.post(path + "/notes", Map.of("text", "Listened to it twice."));
        assertThat(noted.status()).as("a note collides with nothing").isEqualTo(200);
        var changed = edda.put(path + "/speaker", Map.of("name", "Bo Ek"), "If-Match", noted.header("ETag"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("speaker").path("name").asString()).isEqualTo("Bo Ek");

        var late = edda.put(path + "/speaker", Map.of("name", "Cy Dahl"), "If-Match", seen);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("NEWER_VERSION");
        assertThat(late.json().path("current").path("speaker").path("name").asString()).isEqualTo("Bo Ek");
        assertThat(edda.put(path + "/speaker", Map.of("name", "Cy Dahl"), "If-Match", "\"made-up\"").code()).isEqualTo("VERSION_UNFIT");

        var taken = edda.post(path + "/steps", Map.of("step", "TAKE"), "If-Match", seen);
        assertThat(taken.status()).as("it may have been taken meanwhile").isEqualTo(412);
        var now = edda.get(path).header("ETag");
        assertThat(edda.post(path + "/steps", Map.of("step", "TAKE"), "If-Match", now).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrittenBetweenTwoPagesOfAHistoryShiftsNothing() {
        var path = "/api/v1/passages/" + firstPassage(imported(QUOTE + " " + UUID.randomUUID())).path("id").asString();
        for (var name : List.of("Bo Ek", "Cy Dahl", "Di Moe")) {
            edda.put(path + "/speaker", Map.of("name", name), "If-Match", edda.get(path).header("ETag"));
        }
        var whole = edda.get(path + "/history").json();
        assertThat(whole.path("changes").path(0).path("by").asString()).isEqualTo("api edda");
        assertThat(whole.has("next")).isFalse();

        var page = edda.get(path + "/history?limit=2").json();
        edda.post(path + "/notes", Map.of("text", "Meanwhile."));
        var rest = edda.get(path + "/history?after=" + page.path("next").asString()).json();

        assertThat(Stream.concat(page.path("changes").valueStream(), rest.path("changes").valueStream()).toList())
                .isEqualTo(whole.path("changes").valueStream().toList());
        assertThat(edda.get(path + "/history?after=e30").code()).as("{}").isEqualTo("CURSOR_UNFIT");
    }

    @Test
    void aRefusalHasTheCodeOfTheScreens() {
        var passage = firstPassage(imported(QUOTE + " " + UUID.randomUUID()));
        var path = "/api/v1/passages/" + passage.path("id").asString();

        var refused = edda.post(path + "/steps", Map.of("step", "SUBMIT"), "If-Match", edda.get(path).header("ETag"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("NO_FINDING");
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:verbatim:passage:NO_FINDING");
        var review = edda.post(path + "/steps", Map.of("step", "APPROVE"), "If-Match", edda.get(path).header("ETag"));
        assertThat(review.status()).isEqualTo(403);
        assertThat(review.code()).isEqualTo("ROLE_TOO_LOW");
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsDoneOnce() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("title", "Speech " + key, "kind", "TRANSCRIPT");

        var first = edda.post("/api/v1/sources", body, "Idempotency-Key", key);
        var second = edda.post("/api/v1/sources", body, "Idempotency-Key", key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(edda.get("/api/v1/sources?words=" + key).json().path("sources").size()).isEqualTo(1);
        var other = edda.post("/api/v1/sources", Map.of("title", "Letter " + key, "kind", "DOCUMENT"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("KEY_OF_ANOTHER_REQUEST");
    }

    @Test
    void whatIsNotAnsweredYetIsNotDoneASecondTime() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("title", "Speech " + key, "kind", "TRANSCRIPT");
        edda.post("/api/v1/sources", body, "Idempotency-Key", key);
        database.sql("update api_request set status = null, body = null where key = :key").param("key", key).update();

        var meanwhile = edda.post("/api/v1/sources", body, "Idempotency-Key", key);

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.code()).isEqualTo("KEY_NOT_ANSWERED");
        database.sql("update api_request set made_at = now() - interval '25 hours' where key = :key").param("key", key).update();
        assertThat(edda.post("/api/v1/sources", body, "Idempotency-Key", key).status()).as("forgotten after a day").isEqualTo(201);
    }

    @Test
    void whatWasOvertakenIsSentAgainWithItsKeyAndTheVersionOfNow() {
        var passage = firstPassage(imported(QUOTE + " " + UUID.randomUUID()));
        var path = "/api/v1/passages/" + passage.path("id").asString();
        var seen = edda.get(path).header("ETag");
        var newer = edda.put(path + "/speaker", Map.of("name", "Bo Ek"), "If-Match", seen).header("ETag");
        var key = UUID.randomUUID().toString();
        var step = Map.of("step", "ASK", "question", "Did you say so?", "putTo", "Bo Ek");

        var overtaken = edda.post(path + "/steps", step, "Idempotency-Key", key, "If-Match", seen);
        var asked = edda.post(path + "/steps", step, "Idempotency-Key", key, "If-Match", newer);
        var again = edda.post(path + "/steps", step, "Idempotency-Key", key, "If-Match", newer);

        assertThat(overtaken.status()).as(overtaken.body()).isEqualTo(412);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(edda.post(path + "/steps", step, "Idempotency-Key", key, "If-Match", asked.header("ETag")).code())
                .as("the same step on another version is another request")
                .isEqualTo("KEY_OF_ANOTHER_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({"200, 1", "422, 1", "409, 2", "412, 2", "428, 2", "429, 2", "500, 2"})
    void whatCanBeGrantedLaterIsTriedAnew(int status, int times) throws Exception {
        var repeats = new Repeats(known, new CurrentPerson(), problems);
        var done = new AtomicInteger();
        SignedIn.as(desk.person("api-edda", Role.EDITOR));
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var request = new MockHttpServletRequest("POST", "/api/v1/sources");
            request.addHeader("Idempotency-Key", key);
            var response = new MockHttpServletResponse();
            repeats.doFilter(request, response, (asked, answer) -> {
                done.incrementAndGet();
                ((HttpServletResponse) answer).setStatus(status);
            });
            assertThat(response.getStatus()).isEqualTo(status);
        }
        assertThat(done).hasValue(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whatOnlyReadsIsNotWrittenToAFileFirst(String method) throws Exception {
        SignedIn.as(desk.person("api-edda", Role.EDITOR));
        var request = new MockHttpServletRequest(method, "/api/v1/sources");
        var passedOn = new ArrayList<ServletRequest>();

        new Repeats(known, new CurrentPerson(), problems)
                .doFilter(request, new MockHttpServletResponse(), (asked, answer) -> passedOn.add(asked));

        assertThat(passedOn).as("as it came").containsExactly(request);
    }

    @Test
    void pagesHoldEverythingOnce() {
        var mark = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            edda.post("/api/v1/sources", Map.of("title", "Page " + i + " " + mark, "kind", "TRANSCRIPT"));
            edda.post("/api/v1/articles", Map.of("text", QUOTE + " " + i + mark, "headline", "Page " + i + " " + mark));
        }

        assertThat(all("/api/v1/sources?words=" + mark, "sources", "id")).hasSize(5).doesNotHaveDuplicates();
        assertThat(all("/api/v1/articles?words=" + mark, "articles", "id")).hasSize(5).doesNotHaveDuplicates();
        var article = edda.get("/api/v1/articles?words=" + mark).json().path("articles").path(0).path("id").asString();
        assertThat(all("/api/v1/passages?article=" + article + "&status=unverified", "passages", "id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(edda.get("/api/v1/sources?after=bm9uc2Vuc2U").code()).isEqualTo("CURSOR_UNFIT");
        assertThat(edda.get("/api/v1/sources?limit=0").code()).isEqualTo("PARAMETER_UNFIT");
        assertThat(edda.get("/api/v1/passages?status=nope").code()).isEqualTo("PARAMETER_UNFIT");
    }

    private List<String> all(String path, String list, String field) {
        var found = new ArrayList<String>();
        var cursors = new HashSet<String>();
        for (var next = ""; cursors.add(next); ) {
            var page = edda.get(path + "&limit=2" + (next.isEmpty() ? "" : "&after=" + next)).json();
            page.path(list).forEach(row -> found.add(row.path(field).asString()));
            next = page.path("next").asString("");
        }
        return found;
    }

    @Test
    void whatWillNotDoIsToldByItsName() {
        assertThat(edda.post("/api/v1/sources", Map.of("title", "T", "knid", "TRANSCRIPT")).json().path("reasons").path(0).path("arguments").path(0).asString())
                .isEqualTo("knid");
        assertThat(edda.post("/api/v1/sources", Map.of("title", "T")).json().path("reasons").path(0).path("arguments").path(0).asString())
                .isEqualTo("kind");
        assertThat(edda.post("/api/v1/sources", List.of()).status()).isEqualTo(400);
        assertThat(edda.ask("POST", "/api/v1/sources", "{".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json").code())
                .isEqualTo("BODY_UNREADABLE");
        assertThat(edda.ask("POST", "/api/v1/sources", "<a/>".getBytes(StandardCharsets.UTF_8), "Content-Type", "text/xml").status()).isEqualTo(415);
        var delete = edda.ask("DELETE", "/api/v1/articles", null);
        assertThat(delete.status()).isEqualTo(405);
        assertThat(delete.header("Allow")).contains("GET", "POST");
        assertThat(edda.get("/api/v1/articles/" + UUID.randomUUID()).code()).isEqualTo("NOTHING_THERE");
        assertThat(edda.get("/api/v1/nowhere").code()).isEqualTo("NOTHING_THERE");
        assertThat(edda.get("/api/v1/articles/not-an-id").code()).isEqualTo("PARAMETER_UNFIT");
        assertThat(edda.get("/api/v1/articles", "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void halfACharacterIsKeptAsOneThatIsUnknown() {
        var passage = firstPassage(imported(QUOTE + " " + UUID.randomUUID()));
        var note = "{\"text\": \"half \\ud83e and none \\u0000.\"}".getBytes(StandardCharsets.UTF_8);

        var noted = edda.ask("POST", "/api/v1/passages/" + passage.path("id").asString() + "/notes", note, "Content-Type", "application/json");

        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
        assertThat(noted.json().path("notes").path(0).path("text").asString()).isEqualTo("half \uFFFD and none \uFFFD.");
    }

    @Test
    void aLegalRemarkIsToldFromOthers() {
        var notes = "/api/v1/passages/" + firstPassage(imported(QUOTE + " " + UUID.randomUUID())).path("id").asString() + "/notes";
        edda.post(notes, Map.of("text", "Listened to it twice."));

        var noted = edda.post(notes, Map.of("text", "Ask her lawyer first.", "kind", "LEGAL"));

        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
        assertThat(noted.json().path("notes").valueStream().map(note -> note.path("kind").asString())).containsExactly("REMARK", "LEGAL");
        assertThat(edda.post(notes, Map.of("text", "Hm.", "kind", "GOSSIP")).code()).isEqualTo("FIELD_UNFIT");
    }

    @Test
    void anEditCarriesOverWhatItFollowsUpon() {
        var text = QUOTE + " " + UUID.randomUUID();
        var article = imported(text);
        var sha256 = edda.get("/api/v1/articles/" + article).json().path("sha256").asString();

        var edited = edda.post("/api/v1/articles/" + article + "/revisions", Map.of("text", "First. " + text, "follows", sha256));

        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        assertThat(edited.json().path("revision").asInt()).isEqualTo(2);
        assertThat(edda.get("/api/v1/articles/" + article + "/revisions/1").json().path("text").asString()).isEqualTo(text);
        var late = edda.post("/api/v1/articles/" + article + "/revisions", Map.of("text", "Late. " + text, "follows", sha256));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("NEWER_EDIT");
    }

    @Test
    void aFileAndAnAddressAreJobs() {
        var file = (QUOTE + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

        var begun = edda.ask("POST", "/api/v1/articles/from-file?name=story.txt", file, "Content-Type", "application/octet-stream");

        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        var job = begun.json().path("imports").path(0).path("id").asString();
        assertThat(edda.get("/api/v1/imports/" + job).json().path("id").asString()).isEqualTo(job);
        var nowhere = edda.post("/api/v1/articles/from-address", Map.of("address", "http://127.0.0.1/x"));
        assertThat(nowhere.status()).isEqualTo(422);
    }

    @Test
    void aReportIsAFile() {
        var article = imported(QUOTE + " " + UUID.randomUUID());

        var report = edda.get("/api/v1/articles/" + article + "/reports/md", "Accept-Language", "de");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Type")).startsWith("text/markdown");
        assertThat(report.body()).contains("We will stay until the ice breaks");
        assertThat(edda.get("/api/v1/articles/" + article + "/reports/exe").status()).isEqualTo(404);
    }
}

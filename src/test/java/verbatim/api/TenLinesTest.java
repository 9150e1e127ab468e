package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccessTokens;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.review.Seen;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;

/** The ten lines of the docs with which a content management system is hooked up do what is said of them. */
@ApiTest
class TenLinesTest {

    private static final Pattern SCRIPT = Pattern.compile("(?s)```sh\\n(.*?)```");

    private final int port;
    private final ApiDesk desk;
    private final ArticleReading articles;
    private final PassageReading passages;
    private final SigningOff signingOff;

    @TempDir
    private Path folder;

    @Autowired
    TenLinesTest(
            @LocalServerPort int port,
            Staffing staffing,
            AccessTokens tokens,
            JdbcClient database,
            ArticleReading articles,
            PassageReading passages,
            SigningOff signingOff) {
        this.port = port;
        this.articles = articles;
        this.passages = passages;
        this.signingOff = signingOff;
        this.desk = new ApiDesk(port, staffing, tokens, database);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    private record Ended(int status, String said) {}

    @Test
    void theScriptOfTheDocsSaysWhetherAStoryCanBePrinted() throws Exception {
        assumeTrue(Stream.of("bash", "curl", "jq").allMatch(TenLinesTest::isThere));

        var open = check("“We will stay until the ice breaks,” Ana Ruiz said. " + UUID.randomUUID());
        assertThat(open.status()).as(open.said()).isEqualTo(3);
        assertThat(open.said()).startsWith("Q1 TO_CHECK").contains("We will stay until the ice breaks");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("We will stay until the ice breaks");

        var nothing = check("It was cold. " + UUID.randomUUID());
        assertThat(nothing.status()).as("nobody signed it off").isEqualTo(3);
        assertThat(nothing.said()).isEmpty();
    }

    @Test
    void aProblemThatWasApprovedIsNotToBePrintedUnlessSomebodyVouchesForIt() throws Exception {
        assumeTrue(Stream.of("bash", "curl", "jq").allMatch(TenLinesTest::isThere));
        var story = "“We will stay until the ice breaks,” Ana Ruiz said. " + UUID.randomUUID();
        var edda = desk.program(desk.person("api-edda", Role.EDITOR), TokenScope.WRITE);
        var reviewer = desk.person("api-ruth", Role.REVIEWER);
        var article = edda.post("/api/v1/articles", Map.of("text", story)).json().path("article").asString();
        var passage = approvedAsNotSaid(article, edda, desk.program(reviewer, TokenScope.WRITE));
        assertThat(edda.get("/api/v1/articles/" + article).json().path("check").path("unverified").asInt()).as("all are at an end").isZero();

        var problem = check(story);
        assertThat(problem.status()).as(problem.said()).isEqualTo(3);
        assertThat(problem.said()).startsWith("Q1 PROBLEM");

        SignedIn.as(reviewer);
        var id = new ArticleId(UUID.fromString(article));
        var seen = Seen.of(articles.facts(id).orElseThrow().revision(), passages.of(id));
        signingOff.signOff(id, seen, new SignOffReasons(null, Map.of(new PassageId(UUID.fromString(passage)), "Our story is that she did not say it.")));
        var signed = check(story);
        assertThat(signed.status()).as(signed.said()).isZero();
    }

    private static String approvedAsNotSaid(String article, Program checker, Program reviewer) {
        var passage = checker.get("/api/v1/passages?article=" + article).json().path("passages").path(0).path("id").asString();
        var path = "/api/v1/passages/" + passage;
        var searched = done(checker.post(path + "/searches", Map.of("searchedIn", "The whole recording", "searchedFor", "the ice")));
        done(checker.post(
                "/api/v1/searches/" + searched.json().path("searches").path(0).path("id").asString() + "/coverage",
                Map.of("text", "The recording runs from the first word to the last.")));
        done(checker.put(path + "/finding", Map.of("finding", "NOT_SAID"), "If-Match", checker.get(path).header("ETag")));
        // One from before the finding does not count.
        done(checker.post(path + "/notes", Map.of("text", "She does not say it.")));
        done(checker.post(path + "/steps", Map.of("step", "SUBMIT"), "If-Match", checker.get(path).header("ETag")));
        var approved = reviewer.post(
                path + "/steps", Map.of("step", "APPROVE", "reason", "The whole speech was listened to."), "If-Match", reviewer.get(path).header("ETag"));
        assertThat(approved.json().path("status").asString()).as(approved.body()).isEqualTo("PROBLEM");
        return passage;
    }

    private static Program.Answer done(Program.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private Ended check(String story) throws IOException, InterruptedException {
        var script = SCRIPT.matcher(Files.readString(Path.of("docs", "api.md")));
        assertThat(script.find()).isTrue();
        assertThat(script.group(1).lines().count()).isLessThanOrEqualTo(10);
        Files.writeString(folder.resolve("check-story"), script.group(1));
        Files.writeString(folder.resolve("story.txt"), story);
        var process = new ProcessBuilder(List.of("bash", "check-story", "story.txt")).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("VERBATIM_URL", "http://localhost:" + port);
        process.environment().put("VERBATIM_TOKEN", desk.token(desk.person("api-edda", Role.EDITOR), TokenScope.WRITE));
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(running.waitFor(), said);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}

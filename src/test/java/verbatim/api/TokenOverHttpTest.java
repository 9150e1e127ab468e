package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccessTokens;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;

/** Whom a token lets in, to what, and what a program is told that is not let in. */
@ApiTest
class TokenOverHttpTest {

    private final ApiDesk desk;
    private final Staffing staffing;
    private final AccessTokens tokens;
    private final JdbcClient database;

    @Autowired
    TokenOverHttpTest(@LocalServerPort int port, Staffing staffing, AccessTokens tokens, JdbcClient database) {
        this.desk = new ApiDesk(port, staffing, tokens, database);
        this.staffing = staffing;
        this.tokens = tokens;
        this.database = database;
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void whoeverShowsNoTokenIsToldToShowOne() {
        var answer = desk.stranger().get("/api/v1/articles");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"verbatim\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo("NOT_LET_IN");
        assertThat(answer.whole().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(desk.with("vbt_made-up").get("/api/v1/me").header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void sentencesComeInTheLanguageThatIsAskedFor() {
        var answer = desk.stranger().get("/api/v1/articles", "Accept-Language", "de-AT,en;q=0.5");

        assertThat(answer.json().path("detail").asString()).startsWith("Dafür braucht es einen gültigen Zugangsschlüssel");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(desk.stranger().get("/api/v1/articles", "Accept-Language", "fr;;;").json().path("detail").asString())
                .startsWith("This takes an access token");
    }

    @Test
    void aTokenActsInItsOwnersNameAndNeedsNoSession() {
        var edda = desk.person("api-edda", Role.EDITOR);

        var answer = desk.program(edda, TokenScope.READ).get("/api/v1/me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("person").asString()).isEqualTo(edda.id().value().toString());
        assertThat(answer.json().path("scope").asString()).isEqualTo("READ");
        assertThat(answer.whole().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenThatOnlyReadsChangesNothing() {
        var reader = desk.program(desk.person("api-edda", Role.EDITOR), TokenScope.READ);

        var answer = reader.post("/api/v1/sources", new Object[0]);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("SCOPE_TOO_NARROW");
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope", "scope=\"WRITE\"");
    }

    @Test
    void withoutTheScopeAdminAnAdministratorsTokenIsAReviewers() {
        var ada = desk.person("api-ada", Role.ADMIN);

        assertThat(desk.program(ada, TokenScope.WRITE).get("/api/v1/me").json().path("role").asString()).isEqualTo("REVIEWER");
        assertThat(desk.program(ada, TokenScope.WRITE).get("/api/v1/people").status()).isEqualTo(403);
        assertThat(desk.program(ada, TokenScope.ADMIN).get("/api/v1/people").json().path("people").size()).isPositive();
    }

    @Test
    void aChangedRoleCountsAtOnce() {
        var ada = desk.person("api-ada", Role.ADMIN);
        var program = desk.program(ada, TokenScope.ADMIN);
        assertThat(program.get("/api/v1/people").status()).isEqualTo(200);

        desk.asAdministrator(() -> staffing.changeRole(ada.id(), Role.ADMIN, Role.EDITOR));

        var answer = program.get("/api/v1/people");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("ROLE_TOO_LOW");
        assertThat(program.get("/api/v1/me").json().path("role").asString()).isEqualTo("EDITOR");
    }

    @Test
    void whoMayNotSignInHasNoTokensThatWork() {
        var gone = desk.person("api-gone", Role.EDITOR);
        var program = desk.program(gone, TokenScope.READ);

        desk.asAdministrator(() -> staffing.deactivate(gone.id()));
        assertThat(program.get("/api/v1/me").status()).isEqualTo(401);

        desk.asAdministrator(() -> staffing.reactivate(gone.id()));
        assertThat(program.get("/api/v1/me").status()).as("ended with the deactivation").isEqualTo(401);
        var fresh = desk.program(gone, TokenScope.READ);
        assertThat(fresh.get("/api/v1/me").status()).isEqualTo(200);

        desk.asAdministrator(() -> staffing.resetPassword(gone.id()));
        assertThat(fresh.get("/api/v1/me").status()).as("ended with the password").isEqualTo(401);
    }

    @Test
    void anEndedTokenAndAnExpiredOneLetNothingIn() {
        var edda = desk.person("api-edda", Role.EDITOR);
        var ended = desk.program(edda, TokenScope.READ);
        assertThat(ended.get("/api/v1/me").status()).isEqualTo(200);
        SignedIn.as(edda);
        tokens.end(tokens.own().getFirst().id());

        assertThat(ended.get("/api/v1/me").status()).isEqualTo(401);

        var expired = desk.program(edda, TokenScope.READ);
        SignedIn.as(edda);
        database.sql("update api_token set made_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = :id")
                .param("id", tokens.own().getFirst().id().value())
                .update();
        assertThat(expired.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void itIsNotedWhenATokenWasUsed() {
        var edda = desk.person("api-edda", Role.EDITOR);
        var program = desk.program(edda, TokenScope.READ);
        SignedIn.as(edda);
        assertThat(tokens.own().getFirst().lastUsed()).isNull();

        program.get("/api/v1/me");

        assertThat(tokens.own().getFirst().lastUsed()).isNotNull();
    }
}

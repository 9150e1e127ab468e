package verbatim.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verbatim.account.SmallBrowser.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import verbatim.DatabaseTest;
import verbatim.account.PersonHistory.Act;

/** Sign-in at a real identity provider on loopback, over HTTP: who comes in, as whom, and who does not. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "verbatim.oidc.client-id=verbatim",
            "verbatim.oidc.client-secret=a secret of tests",
            "verbatim.oidc.name=Newsroom ID",
            "verbatim.oidc.role-claim=realm.roles",
            "verbatim.oidc.editors=desk-editor",
            "verbatim.oidc.reviewers=desk-reviewer",
            "verbatim.oidc.admins=desk-admin"
        })
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderSignInTest {

    private static final String PASSWORD = "first-desk-of-the-tests";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final int PROVIDER_PORT = freePort();
    private static boolean started;

    private final SmallBrowser browser;
    private final int port;
    private final Staffing staffing;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final TokenAccess access;
    private final PersonHistory history;
    private final Person admin;

    @Autowired
    ProviderSignInTest(
            @LocalServerPort int port,
            Staffing staffing,
            Sessions sessions,
            AccessTokens tokens,
            TokenAccess access,
            PersonHistory history,
            FirstAdministrator first) {
        this.port = port;
        this.browser = new SmallBrowser(port);
        this.staffing = staffing;
        this.sessions = sessions;
        this.tokens = tokens;
        this.access = access;
        this.history = history;
        this.admin = first.created().orElseThrow();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("verbatim.oidc.issuer", () -> "http://localhost:" + PROVIDER_PORT + "/desk");
    }

    /** Not before the application has started without it. */
    @BeforeEach
    void start(TestInfo test) {
        SignedIn.as(admin);
        if (!started && !test.getTags().contains("away")) {
            PROVIDER.start(InetAddress.getLoopbackAddress(), PROVIDER_PORT);
            started = true;
        }
    }

    @AfterEach
    void close() {
        SignedIn.nobody();
        browser.close();
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    @Order(1)
    @Tag("away")
    void aProviderThatIsAwayKeepsNobodyElseOut() throws Exception {
        var answer = browser.get("/oauth2/authorization/desk");

        assertThat(header(answer, "Location")).endsWith("/sign-in?provider=away");
        browser.signInAs("admin", PASSWORD);
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void itIsAskedWithStateNonceAndProofKey() throws Exception {
        var there = header(browser.get("/oauth2/authorization/desk"), "Location");

        assertThat(there)
                .startsWith("http://localhost:" + PROVIDER_PORT + "/desk/authorize?")
                .contains("response_type=code", "client_id=verbatim", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("scope=openid%20profile")
                .doesNotContain("email");
        assertThat(decoded(there)).contains("redirect_uri=http://localhost:" + port + "/login/oauth2/code/desk");
    }

    @Test
    @Order(2)
    void theFirstSignInMakesThePersonAndLaterOnesBringNameAndRole() throws Exception {
        signIn("s-1", Map.of("name", "Ida Noor", "preferred_username", "Ida.Noor@example.org", "realm", roles("desk-editor", "other")));
        assertThat(browser.get("/queue").statusCode()).isEqualTo(200);
        var first = row("ida.noor");
        assertThat(first.person()).returns("Ida Noor", Person::name).returns(Role.EDITOR, Person::role);
        assertThat(first.ofProvider()).isTrue();
        assertThat(first.lastSignIn()).isNotNull();

        try (var elsewhere = new SmallBrowser(port)) {
            signIn(elsewhere, "s-1", Map.of("name", "Ida Noor-Bloom", "preferred_username", "someone-else", "realm", roles("desk-reviewer", "desk-editor")));
        }

        var second = row("ida.noor");
        assertThat(second.person()).returns(first.person().id(), Person::id).returns("Ida Noor-Bloom", Person::name).returns(Role.REVIEWER, Person::role);
        assertThat(acts(first.person().id())).containsExactly(Act.ROLE_BY_PROVIDER, Act.RENAMED_BY_PROVIDER, Act.ADDED_BY_PROVIDER);
        assertThat(browser.get("/people").statusCode()).as("no administrator").isNotEqualTo(302);
        assertThat(sessions.of(first.person().id())).hasSize(2);
    }

    @Test
    @Order(2)
    void nobodyIsTakenForALocalAccountOfTheSameNameOrAddress() throws Exception {
        signIn("s-2", Map.of("name", "Administrator", "preferred_username", "admin", "email", "admin@example.org", "email_verified", true, "realm", roles("desk-editor")));

        var newcomer = row("admin-2");
        assertThat(newcomer.person().id()).isNotEqualTo(admin.id());
        assertThat(newcomer.person().role()).isEqualTo(Role.EDITOR);
        assertThat(row("admin").ofProvider()).isFalse();
    }

    @Test
    @Order(2)
    void whoHasNoRoleThereIsToldAndMakesNoAccount() throws Exception {
        var before = staffing.everyone().size();

        assertThat(header(signIn("s-3", Map.of("name", "No Role", "realm", roles("canteen"))), "Location")).endsWith("/sign-in?provider=no-role");

        assertThat(browser.get("/queue").statusCode()).isEqualTo(302);
        assertThat(staffing.everyone()).hasSize(before);
    }

    @Test
    @Order(2)
    void aRoleThatIsTakenAwayEndsSessionsAndTokens() throws Exception {
        signIn("s-4", Map.of("name", "Tom Leaving", "preferred_username", "tom", "realm", roles("desk-admin")));
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        var tom = row("tom").person();
        SignedIn.as(tom);
        var token = tokens.make("a program", TokenScope.READ, Instant.now().plus(Duration.ofDays(2))).value();
        assertThat(access.of(token)).as("it works for who has no password").isPresent();
        SignedIn.as(admin);

        try (var elsewhere = new SmallBrowser(port)) {
            signIn(elsewhere, "s-4", Map.of("name", "Tom Leaving", "preferred_username", "tom"));
        }

        assertThat(header(browser.get("/people"), "Location")).endsWith("/sign-in?ended");
        assertThat(access.of(token)).isEmpty();
        assertThat(acts(tom.id())).first().isEqualTo(Act.ROLE_GONE);
        assertThat(row("tom")).satisfies(row -> {
            assertThat(row.roleGone()).isTrue();
            assertThat(row.person().active()).as("so that nobody gives them work, and nothing is mailed to them").isFalse();
        });
        signIn("s-4", Map.of("name", "Tom Leaving", "preferred_username", "tom", "realm", roles("desk-editor")));
        assertThat(row("tom").person()).as("it came back").returns(true, Person::active).returns(Role.EDITOR, Person::role);
    }

    @Test
    @Order(2)
    void whoWasDeactivatedHereStaysOut() throws Exception {
        signIn("s-5", Map.of("name", "Dea Active", "preferred_username", "dea", "realm", roles("desk-editor")));
        staffing.deactivate(row("dea").person().id());

        assertThat(header(signIn("s-5", Map.of("name", "Dea Active", "realm", roles("desk-admin"))), "Location")).endsWith("/sign-in?provider=deactivated");

        assertThat(row("dea").person()).returns(Role.EDITOR, Person::role).returns(false, Person::active);
    }

    @Test
    @Order(2)
    void whatComesBackMustBelongToASignInThatWasBegunHere() throws Exception {
        assertThat(header(browser.get("/login/oauth2/code/desk?code=x&state=y"), "Location")).endsWith("/sign-in?provider=late");
        var refused = browser.get("/oauth2/authorization/desk");
        var state = decoded(header(refused, "Location")).replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(header(browser.get("/login/oauth2/code/desk?error=access_denied&state=" + URLEncoder.encode(state, UTF_8)), "Location"))
                .endsWith("/sign-in?provider=denied");
        assertThat(header(signIn("s-6", Map.of("nonce", "of another", "realm", roles("desk-admin"))), "Location")).endsWith("/sign-in?provider=failed");
        assertThat(browser.get("/queue").statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void whoSignsOutIsSignedOutThereToo() throws Exception {
        signIn("s-7", Map.of("name", "Out Going", "preferred_username", "out", "realm", roles("desk-editor")));
        var token = Jsoup.parse(browser.get("/queue").body()).select("meta[name=_csrf]").attr("content");

        var there = header(browser.post("/logout", "_csrf=" + URLEncoder.encode(token, UTF_8)), "Location");

        assertThat(there).startsWith("http://localhost:" + PROVIDER_PORT + "/desk/endsession?id_token_hint=ey");
        assertThat(decoded(there)).endsWith("&client_id=verbatim&post_logout_redirect_uri=http://localhost:" + port + "/sign-in");
        assertThat(browser.get("/queue").statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void anAdministratorLinksTheTwoAccountsOfOnePerson() throws Exception {
        staffing.add(new NewPerson("lena", "Lena Local", Role.REVIEWER));
        signIn("s-8", Map.of("name", "Lena Local", "preferred_username", "lena", "realm", roles("desk-editor")));
        var local = row("lena").person().id();
        var came = row("lena-2").person().id();
        assertThatThrownBy(() -> staffing.resetPassword(came)).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> staffing.changeRole(came, Role.EDITOR, Role.ADMIN)).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> staffing.link(admin.id(), local)).isInstanceOf(AccountRefused.class);

        staffing.link(local, came);
        assertThat(header(browser.get("/queue"), "Location")).endsWith("/sign-in?ended");
        signIn("s-8", Map.of("name", "Lena Local", "preferred_username", "lena", "realm", roles("desk-editor")));

        assertThat(row("lena").ofProvider()).isTrue();
        assertThat(row("lena").person().role()).as("of the provider now").isEqualTo(Role.EDITOR);
        assertThat(row("lena-2").person().active()).isFalse();
        assertThat(sessions.of(local)).hasSize(1);
    }

    private HttpResponse<String> signIn(String subject, Map<String, Object> claims) throws IOException, InterruptedException {
        return signIn(browser, subject, claims);
    }

    /** From the sign-in page to the provider and back; what that answered is given. */
    private static HttpResponse<String> signIn(SmallBrowser browser, String subject, Map<String, Object> claims)
            throws IOException, InterruptedException {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback("desk", subject, "JWT", List.of("verbatim"), new HashMap<>(claims), 600));
        browser.get("/sign-in");
        var back = browser.follow(browser.follow(browser.get("/oauth2/authorization/desk")));
        // The session of the person begins with the next request.
        if (!header(back, "Location").contains("sign-in")) {
            browser.get("/language");
        }
        return back;
    }

    private static Map<String, Object> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }

    private PersonRow row(String username) {
        return staffing.everyone().stream().filter(row -> row.person().username().equals(username)).findFirst().orElseThrow();
    }

    private List<Act> acts(PersonId whom) {
        return history.latest(100).stream().filter(entry -> entry.whom().equals(whom)).map(PersonHistory.Entry::what).toList();
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, UTF_8);
    }
}

package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.TestPostgres;
import verbatim.VerbatimApplication;

/** The application does not start on a configuration that would let strangers in. */
class BadConfigurationTest {

    @ParameterizedTest
    @CsvSource({
        "'', Set VERBATIM_FIRST_ADMIN_PASSWORD to a password",
        "changeme, VERBATIM_FIRST_ADMIN_PASSWORD will not do. A password needs at least 12 characters."
    })
    @ExtendWith(OutputCaptureExtension.class)
    void theApplicationDoesNotStartWithoutAFirstPasswordWorthTheName(
            String password, String line, CapturedOutput output) {
        var database = TestPostgres.createDatabase();
        var application = new SpringApplicationBuilder(VerbatimApplication.class)
                .properties(
                        "server.port=0",
                        "vaadin.production-mode=true",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password());

        assertThatThrownBy(() -> application.run("--verbatim.first-admin.password=" + password))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining(line)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
        assertThat(output.getAll())
                .as("nothing is said about it but the line that the command prints")
                .doesNotContain("BadConfiguration", "APPLICATION FAILED", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "'', verbatim, editors, true, set VERBATIM_OIDC_ISSUER to the address",
        "'', '', '', false, local accounts are switched off",
        "http://id.example.org, verbatim, editors, true, VERBATIM_OIDC_ISSUER will not do: “http://id.example.org”",
        "https://id.example.org/?a=b, verbatim, editors, true, VERBATIM_OIDC_ISSUER will not do",
        "not an address, verbatim, editors, true, VERBATIM_OIDC_ISSUER will not do",
        "https://id.example.org, '', editors, true, VERBATIM_OIDC_CLIENT_ID",
        "https://id.example.org, verbatim, '', true, Nobody would have a role"
    })
    void anIdentityProviderByHalvesIsRefused(String issuer, String client, String editors, boolean local, String line) {
        assertThatThrownBy(() -> provider(issuer, client, editors, local)).isInstanceOf(BadConfiguration.class).hasMessageContaining(line);
    }

    @Test
    void aProviderThatIsConfiguredIsNotAskedAtTheStart() {
        var provider = provider("https://id.example.invalid", "verbatim", "editors", false);

        assertThat(provider.isSet()).isTrue();
        assertThat(provider.properties().shownName()).isEqualTo("id.example.invalid");
        assertThatThrownBy(provider::registration)
                .isInstanceOfSatisfying(ProviderRefused.class, refused -> assertThat(refused.why()).isEqualTo(ProviderRefused.Why.AWAY));
    }

    private static IdentityProvider provider(String issuer, String client, String editors, boolean local) {
        var roles = editors.isEmpty() ? List.<String>of() : List.of(editors);
        var scopes = List.of("openid", "profile");
        return new IdentityProvider(
                new OidcProperties(issuer, client, "", "", scopes, "name", "preferred_username", "groups", roles, List.of(), List.of()),
                new SignInProperties(local, false));
    }

    @ParameterizedTest
    @CsvSource({"admin", "password", "changeme", "verbatim", "password1234", "verbatim-verbatim", "administrator"})
    void knownDefaultsAreRefused(String password) {
        assertThat(PasswordRules.refusal("admin", password)).isPresent();
    }

    @Test
    void theDemoIsRefusedOutsideTheEmbeddedRun() {
        assertThatThrownBy(demo(new MockEnvironment().withProperty("server.address", "127.0.0.1"))
                        ::afterSingletonsInstantiated)
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("only for “verbatim run”");
    }

    @ParameterizedTest
    @CsvSource({"''", "0.0.0.0", "192.0.2.7", "no.such.host.invalid"})
    void theDemoIsRefusedWhereOthersCouldReachIt(String address) {
        assertThatThrownBy(demo(embedded(address))::afterSingletonsInstantiated)
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("set server.address to 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "::1", "localhost"})
    void theDemoIsWelcomeOnLoopback(String address) {
        assertThatCode(demo(embedded(address))::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void theDemosOwnPasswordsKeepTheRules() {
        assertThat(DemoAccounts.DESK)
                .hasSize(4)
                .allSatisfy(account -> assertThat(
                                PasswordRules.refusal(account.person().username(), account.password()))
                        .isEmpty());
    }

    private static MockEnvironment embedded(String address) {
        return new MockEnvironment()
                .withProperty("verbatim.embedded", "true")
                .withProperty("server.address", address);
    }

    private static DemoAccounts demo(MockEnvironment environment) {
        return new DemoAccounts(
                mock(Accounts.class),
                mock(PersonHistory.class),
                mock(PasswordEncoder.class),
                mock(TransactionTemplate.class),
                environment,
                Clock.systemUTC());
    }
}

package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
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

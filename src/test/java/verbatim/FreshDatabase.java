package verbatim;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application context an empty database on the server of the test run. */
final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What lets a test in as a command of this machine. */
    static final String LOCAL_TOKEN = "a token of tests";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres.Database database = TestPostgres.createDatabase();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("freshDatabase", Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                // Cached contexts pile up on one server: none may sit on connections that it does not use.
                "spring.datasource.hikari.maximum-pool-size", "6",
                "spring.datasource.hikari.minimum-idle", "0",
                "spring.datasource.hikari.idle-timeout", "10000",
                // Nobody changes a screen but the test itself, unless it hands the news on.
                "verbatim.announcements.listen", "${verbatim.tests.listen:false}",
                // Nor does anybody import but the test.
                "verbatim.imports.run", "false",
                "verbatim.local-token", LOCAL_TOKEN,
                "spring.test.database.replace", "none")));
    }
}

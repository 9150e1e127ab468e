package verbatim.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import verbatim.DatabaseTest;

/**
 * A journey in a real browser, on the demo's desk. What one window saves the others hear of. Needs the built front end and a browser: {@code ./verbatim test}
 * brings both and names the browser in {@code VERBATIM_CHROMIUM}; without it a journey is not run.
 */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "VERBATIM_CHROMIUM", matches = ".+")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "verbatim.embedded=true",
            "verbatim.tests.listen=true",
            "server.address=127.0.0.1",
            "vaadin.productionMode=true",
            // A journey that waits for a mail brings its server.
            "verbatim.notices.run=true",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1"
        })
@ActiveProfiles("demo")
@DatabaseTest
@interface JourneyTest {}

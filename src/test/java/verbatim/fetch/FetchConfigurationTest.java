package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FetchConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(FetchConfiguration.class);

    @Test
    void fetchesUnlessItIsSwitchedOff() {
        application.run(context -> assertThat(context.getBean(Fetching.class).isEnabled()).isTrue());
        application
                .withPropertyValues("verbatim.fetch.enabled=false")
                .run(context -> assertThat(context.getBean(Fetching.class).isEnabled()).isFalse());
    }
}

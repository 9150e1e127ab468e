package verbatim;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import verbatim.comparison.SentenceModel;
import verbatim.text.TextParser;

/** The workbench as a Spring Boot application. The commands that need no server never load this class. */
@SpringBootApplication
@Modulithic(systemName = "Verbatim")
public class VerbatimApplication {

    /** All time comes from here, so that tests can set it: in microseconds, as the database keeps it, so that both say the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /** One for all, for it keeps the words of each language that it has read. */
    @Bean
    TextParser textParser() {
        return new TextParser();
    }

    /** One for all; loaded when something nearest is first searched for, or an English text first comes in. */
    @Bean
    SentenceModel sentenceModel() {
        return new SentenceModel();
    }
}

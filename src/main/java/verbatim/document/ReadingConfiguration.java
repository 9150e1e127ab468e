package verbatim.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading as the application has it: one queue for all who read. The only class of this room that knows Spring. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    DocumentReading documentReading() {
        return new DocumentReading();
    }
}

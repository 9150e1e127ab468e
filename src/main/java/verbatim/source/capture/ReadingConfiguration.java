package verbatim.source.capture;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import verbatim.document.DocumentReading;

/** Reading of documents as the application has it: one queue for all who read. The readers themselves know no Spring. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    DocumentReading documentReading() {
        return new DocumentReading();
    }
}

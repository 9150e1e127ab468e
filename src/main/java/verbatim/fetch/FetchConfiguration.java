package verbatim.fetch;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fetching as the application has it. The only class of this room that knows Spring. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    /**
     * @param enabled false where the desk must not call out at all
     * @param version of this build; a build without a manifest is one in development
     */
    @Bean
    Fetching fetching(
            @Value("${verbatim.fetch.enabled:true}") boolean enabled,
            @Value("${spring.application.version:dev}") String version,
            Clock clock) {
        return new Fetching(FetchSettings.of(enabled, version), clock);
    }

    /** @param networks besides the public internet, that may be posted to: addresses and ranges with commas between them */
    @Bean
    Posting posting(
            @Value("${verbatim.fetch.enabled:true}") boolean enabled,
            @Value("${spring.application.version:dev}") String version,
            @Value("${verbatim.webhooks.networks:}") String networks) {
        return new Posting(FetchSettings.toPost(enabled, version), Posting.networks(networks));
    }
}

package verbatim.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What the interface does not have is told to programs; otherwise the screens would answer with a page. */
@Configuration(proxyBeanMethods = false)
class NoSuchAddress {

    /** After the controllers (0), before the resources and the screens. */
    private static final int ORDER = 1;

    @Bean
    SimpleUrlHandlerMapping noSuchAddressOfTheInterface() {
        HttpRequestHandler nothing = (request, response) -> {
            throw ApiRefused.nothingThere();
        };
        return new SimpleUrlHandlerMapping(Map.of(Problems.PATH, nothing, Problems.PATH + "/**", nothing), ORDER);
    }
}

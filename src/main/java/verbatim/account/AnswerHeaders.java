package verbatim.account;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells the browser: what to refuse, and to keep nothing where the answer does not say itself for how long. */
public final class AnswerHeaders {

    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(),"
            + " geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " serial=(), usb=()";

    /**
     * One header, which what may be kept replaces by its own. Of the three that Spring Security writes, the other two would
     * remain, and a browser that reads "Pragma: no-cache" fetches each script anew for each page.
     */
    private static final HeaderWriter NOT_KEPT =
            new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");

    private AnswerHeaders() {}

    /** Adds them to a chain. */
    public static void of(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new AtOnce())
                .contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.withoutScripts()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(NOT_KEPT);
    }

    /**
     * Vaadin's pages are forwarded to its servlet, and Tomcat ends a forwarded answer below the wrapper in which Spring
     * Security waits to add its headers: they would be missing from every page.
     */
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}

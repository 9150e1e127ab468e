package verbatim.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import verbatim.account.AnswerHeaders;
import verbatim.account.AuditTrail;
import verbatim.account.CurrentPerson;
import verbatim.account.TokenAccess;
import verbatim.account.TokenScope;

/** Who may ask the interface for what: programs with a token, and without session, cookie or form. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String ALL = Problems.PATH + "/**";
    private static final String PEOPLE = Problems.PATH + "/people";

    /** Holds no secret; the page on which the interface can be tried reads it without a token. */
    private static final String[] DESCRIPTION = {Problems.PATH + "/openapi.json", Problems.PATH + "/openapi.json/**"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain programs(
            HttpSecurity http,
            TokenAccess tokens,
            AuditTrail trail,
            Problems problems,
            KnownRequests known,
            CurrentPerson currentPerson,
            Clock clock,
            @Value("${verbatim.api.requests-per-minute}") int pace) {
        return http.securityMatcher(Problems.PATH, ALL)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DESCRIPTION)
                        .permitAll()
                        .requestMatchers(PEOPLE, PEOPLE + "/**")
                        .hasAuthority(TokenScope.ADMIN.authority())
                        .requestMatchers(HttpMethod.GET, ALL)
                        .hasAuthority(TokenScope.READ.authority())
                        .requestMatchers(HttpMethod.HEAD, ALL)
                        .hasAuthority(TokenScope.READ.authority())
                        .anyRequest()
                        .hasAuthority(TokenScope.WRITE.authority()))
                // There is no session, and no browser that would send a cookie along.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(new BearerSignIn(tokens, trail, problems), AuthorizationFilter.class)
                .addFilterAfter(new Pace(pace, clock, problems), AuthorizationFilter.class)
                .addFilterAfter(new Repeats(known, currentPerson, problems), Pace.class)
                .headers(AnswerHeaders::of)
                .build();
    }

    /** The scope that a request takes. */
    static TokenScope needed(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(PEOPLE) || path.startsWith(PEOPLE + "/")) {
            return TokenScope.ADMIN;
        }
        var reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return reads ? TokenScope.READ : TokenScope.WRITE;
    }

    /** Addresses that no program would send are refused before any chain; to a program, as everything else is. */
    @Bean
    RequestRejectedHandler unfitAddresses(Problems problems) {
        var otherwise = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (Problems.concerns(request)) {
                problems.write(request, response, new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.ADDRESS_UNFIT));
            } else {
                otherwise.handle(request, response, rejected);
            }
        };
    }
}

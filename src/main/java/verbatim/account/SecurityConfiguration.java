package verbatim.account;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** Who may ask for what over HTTP, and what the browser is told to refuse. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** The address of the sign-in screen. As a path: this room knows no screens. */
    static final String SIGN_IN = "/sign-in";

    /** For the commands of this machine alone: no sessions, no cookies, a token. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain ownMachine(HttpSecurity http, OnBehalf people, @Value("${verbatim.local-token:}") String token) {
        return http.securityMatcher("/local/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                // There is no session, and no browser that would send a cookie along.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new LocalSignIn(token, people), AuthorizationFilter.class)
                .headers(AnswerHeaders::of)
                .build();
    }

    @Bean
    SecurityFilterChain workbench(
            HttpSecurity http,
            RequestUtil vaadinRequests,
            Accounts accounts,
            CurrentPerson currentPerson,
            OpenSessions sessions,
            VisitorSessions visitors,
            ProviderSecurity provider) {
        // Where somebody wanted to go before signing in is kept in a cookie: it needs no session.
        var wanted = new CookieRequestCache();
        http.setSharedObject(RequestCache.class, wanted);
        provider.addTo(http, wanted, SIGN_IN);
        return http.authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        // What is asked for beside the screens is let through by name; its services ask for a role.
                        .requestMatchers(HttpMethod.GET, "/attachment/*", "/archived/**", "/revision/*/*", "/api/try", "/api/swagger-ui/**")
                        .authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    // Vaadin's would let a sign-in through without a token.
                    vaadin.loginView(SIGN_IN).enableCsrfConfiguration(false);
                    provider.signOut().ifPresent(leaving -> {
                        leaving.setRedirectStrategy(new UidlRedirectStrategy());
                        vaadin.addLogoutHandler(leaving).logoutSuccessHandler(leaving);
                    });
                })
                .csrf(csrf -> csrf.csrfTokenRepository(tokensInCookies())
                        // Vaadin's own requests carry a token of their own.
                        .ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new StalePage(SIGN_IN)))
                // The one provider of the context is asked; named here too, it would be asked twice.
                .formLogin(form -> form.failureHandler(new SignInFailure(SIGN_IN)))
                .addFilterBefore(new VisitorRequests(SIGN_IN), DisableEncodeUrlFilter.class)
                .addFilterBefore(new SessionCheck(accounts, currentPerson, sessions, visitors, wanted, SIGN_IN), AuthorizationFilter.class)
                .headers(AnswerHeaders::of)
                .build();
    }

    /** In a cookie, so that a sign-in page works for as long as it is open, whatever became of its session. */
    private static CsrfTokenRepository tokensInCookies() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("VERBATIM-CSRF");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Reads what the identity provider signs. */
    @Bean
    JwtDecoderFactory<ClientRegistration> providerTokens(IdentityProvider provider) {
        return registration -> provider.tokens();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Each role includes the ones below it, in services as in {@link Role}. */
    @Bean
    static RoleHierarchy roleHierarchy() {
        var highestFirst = Arrays.stream(Role.values())
                .sorted(Comparator.reverseOrder())
                .map(Role::authority)
                .collect(Collectors.joining(" > "));
        return RoleHierarchyImpl.fromHierarchy(highestFirst);
    }
}

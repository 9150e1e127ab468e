package verbatim.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The way to the identity provider and back over HTTP: with state, nonce and PKCE. Of its tokens none is kept but the one that
 * ends its own session.
 */
@Component
class ProviderSecurity {

    /** Where the way there begins. */
    static final String BEGINS = "/oauth2/authorization/";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSecurity.class);

    private final IdentityProvider provider;
    private final ProviderSignIn signIn;
    private final VisitorSessions visitors;
    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ProviderSecurity(IdentityProvider provider, ProviderSignIn signIn, VisitorSessions visitors) {
        this.provider = provider;
        this.signIn = signIn;
        this.visitors = visitors;
    }

    /**
     * Nothing is added where the desk has no provider.
     *
     * @param wanted where somebody wanted to go before the sign-in
     */
    void addTo(HttpSecurity http, RequestCache wanted, String signInPage) {
        if (!provider.isSet()) {
            return;
        }
        ClientRegistrationRepository registrations = id -> id.equals(IdentityProvider.ID) ? provider.registration() : null;
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGINS.substring(0, BEGINS.length() - 1));
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage(signInPage)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(there -> there.authorizationRequestResolver(requests)
                        .authorizationRedirectStrategy((request, response, url) -> {
                            visitors.leavesForProvider(request);
                            redirect.sendRedirect(request, response, url);
                        }))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokenClient()))
                .userInfoEndpoint(who -> who.oidcUserService(people()))
                .successHandler((request, response, proved) -> arrived(request, response, proved, wanted))
                .failureHandler((request, response, failure) -> failed(request, response, failure, signInPage))
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(
                                (request, response, failure) -> failed(request, response, failure, signInPage));
                        return filter;
                    }
                }));
    }

    /** Signs who signs out here out there, too, where the provider says how; empty where the desk has none. */
    Optional<ProviderSignOut> signOut() {
        return provider.isSet() ? Optional.of(new ProviderSignOut(provider)) : Optional.empty();
    }

    private RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(provider.http().getRequestFactory())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private OAuth2UserService<OidcUserRequest, OidcUser> people() {
        var http = new RestTemplate(provider.http().getRequestFactory());
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var details = new DefaultOAuth2UserService();
        details.setRestOperations(http);
        var proving = new OidcUserService();
        proving.setOauth2UserService(details);
        return request -> {
            var proved = proving.loadUser(request);
            return new ProviderPerson(proved, signIn.arrived(proved));
        };
    }

    /** The session is the person's from now on, as after any other sign-in. */
    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication proved, RequestCache wanted)
            throws IOException, ServletException {
        if (proved.getPrincipal() instanceof ProviderPerson arrived) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(arrived.person().authentication());
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
            request.getSession().setAttribute(ProviderSignOut.ID_TOKEN, arrived.getIdToken().getTokenValue());
        }
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(wanted);
        onwards.onAuthenticationSuccess(request, response, proved);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure, String signInPage)
            throws IOException {
        var why = why(failure);
        if (why == ProviderRefused.Why.AWAY || why == ProviderRefused.Why.FAILED) {
            LOG.warn("Nobody was signed in by the identity provider: {}", whole(failure));
        }
        redirect.sendRedirect(request, response, signInPage + "?provider=" + why.inAddress());
    }

    private static ProviderRefused.Why why(AuthenticationException failure) {
        var refused = causes(failure).filter(ProviderRefused.class::isInstance).map(ProviderRefused.class::cast).findFirst();
        if (refused.isPresent()) {
            return refused.get().why();
        }
        if (causes(failure).anyMatch(ResourceAccessException.class::isInstance)) {
            return ProviderRefused.Why.AWAY;
        }
        var code = failure instanceof OAuth2AuthenticationException told ? told.getError().getErrorCode() : "";
        return switch (code) {
            case "authorization_request_not_found", "invalid_state_parameter" -> ProviderRefused.Why.LATE;
            case "access_denied" -> ProviderRefused.Why.DENIED;
            default -> ProviderRefused.Why.FAILED;
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var causes = Stream.<Throwable>builder();
        for (var at = failure; at != null; at = at.getCause()) {
            causes.add(at);
        }
        return causes.build();
    }

    /** For the log: what each cause says, and no trace. */
    private static String whole(Throwable failure) {
        return String.join("; ", causes(failure).map(cause -> String.valueOf(cause.getMessage())).distinct().toList());
    }
}

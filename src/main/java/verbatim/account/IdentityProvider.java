package verbatim.account;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * The desk's identity provider, as it describes itself. It is first asked when somebody wants to sign in there: one that is
 * away keeps neither the application from starting nor anybody else from signing in.
 */
@Component
@EnableConfigurationProperties({OidcProperties.class, SignInProperties.class})
class IdentityProvider {

    /** What the desk's one provider is called in addresses, among them the one to which it leads back. */
    static final String ID = "desk";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final OidcProperties properties;
    private final RestTemplate http;
    private volatile @Nullable Known known;

    /** What it said of itself. */
    private record Known(ClientRegistration registration, JwtDecoder tokens) {}

    /** @throws BadConfiguration if a provider is configured by halves, or the desk would have no way in */
    IdentityProvider(OidcProperties properties, SignInProperties ways) {
        this.properties = properties;
        this.http = new RestTemplate(requests());
        check(properties, ways);
    }

    private static SimpleClientHttpRequestFactory requests() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private static void check(OidcProperties properties, SignInProperties ways) {
        if (!properties.isSet()) {
            if (!properties.clientId().isBlank() || !properties.clientSecret().isBlank()) {
                throw new BadConfiguration(ConfigurationFault.OIDC_NO_ISSUER);
            }
            if (!ways.passwordsOpen()) {
                throw new BadConfiguration(ConfigurationFault.NO_WAY_IN);
            }
            return;
        }
        if (!isAddress(properties.issuer())) {
            throw new BadConfiguration(ConfigurationFault.OIDC_ISSUER_UNFIT, properties.issuer());
        }
        if (properties.clientId().isBlank()) {
            throw new BadConfiguration(ConfigurationFault.OIDC_NO_CLIENT);
        }
        if (!properties.scopes().contains("openid")) {
            throw new BadConfiguration(ConfigurationFault.OIDC_NO_OPENID);
        }
        if (List.of(properties.editors(), properties.reviewers(), properties.admins()).stream().allMatch(List::isEmpty)) {
            throw new BadConfiguration(ConfigurationFault.OIDC_NO_ROLES, properties.roleClaim());
        }
    }

    /** Over TLS, but for one on this machine. */
    private static boolean isAddress(String issuer) {
        try {
            var address = URI.create(issuer);
            return address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Whether the desk has one. */
    boolean isSet() {
        return properties.isSet();
    }

    OidcProperties properties() {
        return properties;
    }

    /** For whatever else it is asked: with bounds of time. */
    RestTemplate http() {
        return http;
    }

    /** @throws ProviderRefused if it does not answer */
    ClientRegistration registration() {
        return known().registration();
    }

    /** Reads what it signs. */
    JwtDecoder tokens() {
        return known().tokens();
    }

    /** Where it ends sessions of its own, where it says so; empty where it has not been asked for anything yet. */
    Optional<String> endSession() {
        return Optional.ofNullable(known)
                .map(Known::registration)
                .map(registration -> registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString);
    }

    private Known known() {
        var now = known;
        if (now == null) {
            now = ask();
            known = now;
        }
        return now;
    }

    private Known ask() {
        try {
            var issuer = properties.issuer();
            var address = issuer.replaceFirst("/$", "") + DESCRIPTION;
            var said = http.exchange(address, HttpMethod.GET, null, new ParameterizedTypeReference<Map<String, Object>>() {})
                    .getBody();
            if (said == null || !issuer.equals(said.get("issuer"))) {
                throw new IllegalArgumentException("it is not " + issuer);
            }
            var registration = registration(said);
            return new Known(registration, tokens(registration, said));
        } catch (RestClientException | IllegalArgumentException unanswered) {
            throw new ProviderRefused(ProviderRefused.Why.AWAY, unanswered);
        }
    }

    private ClientRegistration registration(Map<String, Object> said) {
        var registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(ID)
                .clientId(properties.clientId())
                .clientName(properties.shownName())
                .scope(properties.scopes());
        if (properties.clientSecret().isBlank()) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            registration.clientSecret(properties.clientSecret());
        }
        return registration.build();
    }

    private JwtDecoder tokens(ClientRegistration registration, Map<String, Object> said) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(signedBy(said)))
                .restOperations(http)
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    /** Of what it announces those that its keys can be checked by; never "none", and no shared secret. */
    private static List<SignatureAlgorithm> signedBy(Map<String, Object> said) {
        var announced = said.get("id_token_signing_alg_values_supported") instanceof List<?> list ? list : List.of();
        var checked = announced.stream()
                .flatMap(name -> Optional.ofNullable(SignatureAlgorithm.from(String.valueOf(name))).stream())
                .toList();
        return checked.isEmpty() ? List.of(SignatureAlgorithm.RS256) : checked;
    }
}

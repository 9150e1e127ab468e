package verbatim.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads whoever signs out, and had signed in at the identity provider, past the end of the session there. */
class ProviderSignOut extends SimpleUrlLogoutSuccessHandler implements LogoutHandler {

    /** The attribute of a session, and of the request that ends it. */
    static final String ID_TOKEN = ProviderSignOut.class.getName();

    private final IdentityProvider provider;

    ProviderSignOut(IdentityProvider provider) {
        this.provider = provider;
    }

    /** The session is about to end: what the provider wants to see of it goes with the request. */
    @Override
    public void logout(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication person) {
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute(ID_TOKEN, session.getAttribute(ID_TOKEN));
        }
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        var token = request.getAttribute(ID_TOKEN);
        if (token == null) {
            return super.determineTargetUrl(request, response);
        }
        var back = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath() + SecurityConfiguration.SIGN_IN)
                .replaceQuery(null)
                .build()
                .toUriString();
        return provider.endSession()
                .map(there -> UriComponentsBuilder.fromUriString(there)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(token, provider.properties().clientId(), back)
                        .toUriString())
                .orElseGet(() -> super.determineTargetUrl(request, response));
    }
}

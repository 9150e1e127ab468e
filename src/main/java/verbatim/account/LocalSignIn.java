package verbatim.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets commands of this machine in that can read the token in the data folder, each request in the name of a person of the
 * desk. Keeps nothing of one: there is no session.
 */
final class LocalSignIn extends OncePerRequestFilter {

    /** The header that names the person. */
    static final String PERSON = "Verbatim-As";

    private static final String SCHEME = "Bearer ";

    private final String token;
    private final OnBehalf people;

    /** @param token empty where the application has none, which lets nobody in */
    LocalSignIn(String token, OnBehalf people) {
        this.token = token;
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!isOfThisMachine(request.getRemoteAddr()) || !isToken(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            rest.doFilter(request, response);
            return;
        }
        var username = request.getHeader(PERSON);
        var person = username == null ? null : people.of(username).orElse(null);
        if (person == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        rest.doFilter(request, response);
    }

    private boolean isToken(@Nullable String header) {
        return !token.isEmpty()
                && header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(bytes(header.substring(SCHEME.length())), bytes(token));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOfThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }
}

package verbatim.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import verbatim.account.AuditTrail;
import verbatim.account.TokenAccess;

/** Lets in whoever shows a token that works, for this request alone. */
final class BearerSignIn extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    /** Far longer than any token; what is longer is not even looked up. */
    private static final int LONGEST = 200;

    private final TokenAccess tokens;
    private final AuditTrail trail;
    private final Problems problems;

    BearerSignIn(TokenAccess tokens, AuditTrail trail, Problems problems) {
        this.tokens = tokens;
        this.trail = trail;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() < LONGEST) {
            try {
                tokens.of(header.substring(SCHEME.length()).strip()).ifPresent(person -> {
                    var context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(person);
                    SecurityContextHolder.setContext(context);
                    if (person.getDetails() instanceof TokenAccess.Use use) {
                        trail.tokenUsed(use.token().value(), use.name());
                    }
                });
            } catch (DataAccessException | TransactionException away) {
                problems.write(request, response, away);
                return;
            }
        }
        rest.doFilter(request, response);
    }
}

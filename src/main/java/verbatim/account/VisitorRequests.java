package verbatim.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session begins where somebody opens the sign-in page, signs in here or at the identity provider, or lets the page that was opened start, and nowhere
 * else: files, health, errors and whatever a stranger makes up need none. Numbers of screens that no browser would send
 * are refused here, where they leave no trace in the log.
 */
class VisitorRequests extends OncePerRequestFilter {

    /** Vaadin's parameter for what a request is, and what it is called where a page starts. */
    private static final String REQUEST_KIND = "v-r";

    private static final String PAGE_STARTS = "init";
    private static final String SCREEN = "v-uiId";
    private static final Pattern SCREEN_NUMBER = Pattern.compile("-1|\\d{1,9}");

    private final String signIn;

    VisitorRequests(String signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var screen = request.getParameter(SCREEN);
        if (screen != null && !SCREEN_NUMBER.matcher(screen).matches()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getSession(false) != null || mayBegin(request)) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new WithoutSession(request), response);
        }
    }

    private boolean mayBegin(HttpServletRequest request) {
        var kind = request.getParameter(REQUEST_KIND);
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return kind == null ? path.equals(signIn) || path.startsWith(ProviderSecurity.BEGINS) : kind.equals(PAGE_STARTS);
    }

    /** Answers that there is no session, and begins none; Vaadin takes that for one that has expired. */
    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        @SuppressWarnings("NullAway") // The servlet API knows no request that may not begin a session.
        public @Nullable HttpSession getSession(boolean create) {
            return super.getSession(false);
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable HttpSession getSession() {
            return getSession(false);
        }
    }
}

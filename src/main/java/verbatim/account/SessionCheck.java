package verbatim.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Holds every request of a session against the account as it is now: a person deactivated since, or one whose
 * password was replaced, is signed out, and so is a session that was ended from elsewhere; a changed role or name counts at
 * once. A session in which somebody is signed in is no {@linkplain VisitorSessions visitor's}. It asks the database, by key,
 * because the change may have been made on another node.
 */
class SessionCheck extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCheck.class);

    private static final String MARK = SessionCheck.class.getName();

    /** Vaadin's parameter for what a request is, and what it is called where a screen asks or is told something. */
    private static final String REQUEST_KIND = "v-r";

    private static final String SCREEN_ASKS = "uidl";

    /** Where Vaadin's page finds this in an answer that it does not understand, it goes there. */
    private static final String GO_TO = "Vaadin-Refresh: ";

    private final Accounts accounts;
    private final CurrentPerson currentPerson;
    private final OpenSessions open;
    private final VisitorSessions visitors;
    private final RequestCache wanted;
    private final String ended;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /**
     * @param wanted keeps where somebody wanted to go, until the sign-in
     * @param signIn the path of the sign-in screen
     */
    SessionCheck(
            Accounts accounts,
            CurrentPerson currentPerson,
            OpenSessions open,
            VisitorSessions visitors,
            RequestCache wanted,
            String signIn) {
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        this.open = open;
        this.visitors = visitors;
        this.wanted = wanted;
        this.ended = signIn + "?ended";
    }

    /** An attribute of a session in which somebody is signed in; the container tells it when the session ends. */
    private final class Mark implements HttpSessionBindingListener {

        private final PersonId person;
        private final SessionId id;

        /** By the system's own count of nanoseconds: no time of day. */
        private final AtomicLong noted = new AtomicLong(System.nanoTime());

        Mark(PersonId person, SessionId id) {
            this.person = person;
            this.id = id;
        }

        /** Whether the session has not been ended. */
        boolean holds() {
            var before = noted.get();
            var now = System.nanoTime();
            if (now - before > OpenSessions.NOTED.toNanos() && noted.compareAndSet(before, now)) {
                return open.seen(id);
            }
            return open.isOpen(id);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent gone) {
            try {
                open.gone(id);
            } catch (DataAccessException | TransactionException databaseAway) {
                LOG.debug("A session that has ended is listed until it is forgotten", databaseAway);
            }
        }
    }

    /** The scripts of the screens are anybody's, and a first page asks for sixty of them at once. What a screen asks is held against the account at any address. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/") && request.getParameter(REQUEST_KIND) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var inSession = currentPerson.signedIn();
        if (inSession.isPresent()) {
            var now = accounts.findById(inSession.get().person().id())
                    .filter(Account::isActive)
                    .map(Account::signedIn)
                    .filter(person -> person.passwordGeneration() == inSession.get().passwordGeneration());
            var session = request.getSession(false);
            var mark = now.isPresent() && session != null ? mark(session, now.get(), request) : null;
            if (now.isEmpty() || mark != null && !mark.holds()) {
                new SecurityContextLogoutHandler().logout(
                        request, response, SecurityContextHolder.getContext().getAuthentication());
                if (saysSo(request, response)) {
                    return;
                }
            } else {
                visitors.signedIn(request);
                var known = currentPerson.session();
                if (!now.equals(inSession) || mark != null && !known.filter(mark.id::equals).isPresent()) {
                    var context = SecurityContextHolder.getContext();
                    context.setAuthentication(now.get().authentication(mark == null ? null : mark.id));
                    sessions.saveContext(context, request, response);
                }
            }
        }
        chain.doFilter(request, response);
    }

    /** That of the session; made at the first request after the sign-in. */
    private Mark mark(HttpSession session, SignedInPerson person, HttpServletRequest request) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(MARK) instanceof Mark mark && mark.person.equals(person.person().id())) {
                return mark;
            }
            var id = open.begin(person.person().id(), Browser.of(request.getHeader(HttpHeaders.USER_AGENT)));
            var mark = new Mark(person.person().id(), id);
            session.setAttribute(MARK, mark);
            return mark;
        }
    }

    /** Whether the answer is given: the sign-in page, with the reason, for whoever sees a page or sits at a screen. */
    private boolean saysSo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = request.getParameter(REQUEST_KIND);
        var page = request.getContextPath() + ended;
        if (SCREEN_ASKS.equals(kind)) {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().write(GO_TO + page);
            return true;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var toSignIn = request.getRequestURI().equals(page.substring(0, page.indexOf('?')));
        if (kind == null && request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            // The sign-in page, too, is asked for anew: this request has nobody left in whose name it could go on.
            if (!toSignIn) {
                wanted.saveRequest(request, response);
            }
            response.sendRedirect(page);
            return true;
        }
        return false;
    }
}

package verbatim.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every request of a session against the account as it is now: a person deactivated since, or one whose
 * password was replaced, is signed out; a changed role or name counts at once. A session in which somebody is signed in is
 * no {@linkplain VisitorSessions visitor's}. It asks the database, by key, because
 * the change may have been made on another node.
 */
class SessionCheck extends OncePerRequestFilter {

    private final Accounts accounts;
    private final CurrentPerson currentPerson;
    private final VisitorSessions visitors;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionCheck(Accounts accounts, CurrentPerson currentPerson, VisitorSessions visitors) {
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        this.visitors = visitors;
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
            if (now.isEmpty()) {
                new SecurityContextLogoutHandler().logout(
                        request, response, SecurityContextHolder.getContext().getAuthentication());
            } else {
                visitors.signedIn(request);
            }
            if (now.isPresent() && !now.equals(inSession)) {
                var context = SecurityContextHolder.getContext();
                context.setAuthentication(now.get().authentication());
                sessions.saveContext(context, request, response);
            }
        }
        chain.doFilter(request, response);
    }
}

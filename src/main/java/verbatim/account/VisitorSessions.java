package verbatim.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sessions in which nobody signed in. Anybody can open such a session, by asking for the sign-in page, so it ends soon
 * when it is idle, and there are never more than {@value #MOST}: one more ends those that were idle longest. The form of a
 * sign-in page works without its session, so nobody is kept out by that.
 */
@Component
class VisitorSessions implements HttpSessionListener {

    /** About 10 KB each: 10 MB in all. */
    static final int MOST = 1_000;

    static final Duration IDLE = Duration.ofMinutes(5);

    /** How long a sign-in at the identity provider may take. */
    static final Duration AWAY = Duration.ofMinutes(20);

    private static final int ENDED_AT_ONCE = MOST / 10;
    private static final String MARK = VisitorSessions.class.getName();

    private final Set<Visitor> visitors = ConcurrentHashMap.newKeySet();

    /** An attribute of such a session; the container tells it when the session ends. */
    private final class Visitor implements HttpSessionBindingListener {

        private final HttpSession session;

        Visitor(HttpSession session) {
            this.session = session;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent begun) {
            visitors.add(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent ended) {
            visitors.remove(this);
        }

        /** Milliseconds since 1970; an ended session counts as idle for ever. */
        long lastAsked() {
            try {
                return session.getLastAccessedTime();
            } catch (IllegalStateException ended) {
                return Long.MIN_VALUE;
            }
        }

        void end() {
            visitors.remove(this);
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                // It ended by itself meanwhile.
            }
        }
    }

    /** Sessions in which nobody has signed in. */
    int count() {
        return visitors.size();
    }

    /** Somebody is signed in: from now on the session ends after the time that the server is configured with. */
    void signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(MARK) != null) {
            session.removeAttribute(MARK);
            session.setMaxInactiveInterval(
                    (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout()).toSeconds());
        }
    }

    /** Somebody goes to the identity provider, where signing in may take a while; the session waits for them. */
    void leavesForProvider(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(MARK) != null) {
            session.setMaxInactiveInterval((int) AWAY.toSeconds());
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent begun) {
        var session = begun.getSession();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(MARK, new Visitor(session));
        if (visitors.size() > MOST) {
            endIdlest();
        }
    }

    /** Some at once, so that not every session of a flood sorts them all. */
    private synchronized void endIdlest() {
        if (visitors.size() > MOST) {
            record Idle(Visitor visitor, long since) {}
            // Noted first: what is compared must not change while it is sorted.
            visitors.stream()
                    .map(visitor -> new Idle(visitor, visitor.lastAsked()))
                    .sorted(Comparator.comparingLong(Idle::since))
                    .limit(ENDED_AT_ONCE)
                    .forEach(idle -> idle.visitor().end());
        }
    }
}

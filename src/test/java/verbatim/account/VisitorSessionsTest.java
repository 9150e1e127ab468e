package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;

class VisitorSessionsTest {

    private final VisitorSessions visitors = new VisitorSessions();
    private final MockServletContext server = new MockServletContext();

    /** Milliseconds. */
    private long now;

    @Test
    void aVisitorsSessionEndsAfterMinutesAndAPersonsAfterTheServersTime() {
        server.setSessionTimeout(480);
        var session = begin();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(300);

        signIn(session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(8 * 60 * 60);
        assertThat(visitors.count()).isZero();
    }

    @Test
    void oneTooManyEndsThoseThatWereIdleLongest() {
        now = 1;
        var first = begin();
        var asked = begin();
        now = 2;
        var sessions = begin(VisitorSessions.MOST - 2);
        now = 3;
        asked.access();
        assertThat(visitors.count()).isEqualTo(VisitorSessions.MOST);

        begin();

        assertThat(first.isInvalid()).isTrue();
        assertThat(asked.isInvalid()).isFalse();
        assertThat(sessions).filteredOn(MockHttpSession::isInvalid).hasSizeLessThan(VisitorSessions.MOST / 2);
        assertThat(visitors.count()).isLessThanOrEqualTo(VisitorSessions.MOST);
    }

    @Test
    void whoeverIsSignedInIsNeverEndedByTheVisitors() {
        var person = begin();
        signIn(person);

        begin(3 * VisitorSessions.MOST);

        assertThat(person.isInvalid()).isFalse();
        assertThat(visitors.count()).isLessThanOrEqualTo(VisitorSessions.MOST);
    }

    @Test
    void aSessionThatEndsIsCountedNoMore() {
        begin().invalidate();

        assertThat(visitors.count()).isZero();
    }

    private void signIn(MockHttpSession session) {
        var request = new MockHttpServletRequest(server);
        request.setSession(session);
        visitors.signedIn(request);
    }

    private List<MockHttpSession> begin(int many) {
        return IntStream.range(0, many).mapToObj(i -> begin()).toList();
    }

    private MockHttpSession begin() {
        var session = new MockHttpSession(server) {
            private long asked = now;

            @Override
            public void access() {
                asked = now;
            }

            @Override
            public long getLastAccessedTime() {
                return asked;
            }
        };
        visitors.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}

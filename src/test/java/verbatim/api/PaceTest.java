package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;
import verbatim.SettableClock;
import verbatim.account.CurrentPerson;
import verbatim.account.TokenAccess;
import verbatim.account.TokenId;
import verbatim.account.TokenScope;

class PaceTest {

    private final SettableClock clock = new SettableClock();
    private final Pace pace = new Pace(3, clock, new Problems(new JsonMapper(), new CurrentPerson()));
    private final TokenId cms = new TokenId(UUID.randomUUID());

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(asked(cms).getStatus()).isEqualTo(200);
        }

        var late = asked(cms);

        assertThat(late.getStatus()).isEqualTo(429);
        assertThat(late.getContentAsString()).contains("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(late.getHeader("Retry-After"))).isBetween(1, 21);
        assertThat(asked(new TokenId(UUID.randomUUID())).getStatus()).as("another token").isEqualTo(200);
        clock.advance(Duration.ofSeconds(Integer.parseInt(late.getHeader("Retry-After"))));
        assertThat(asked(cms).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asked(TokenId token) throws ServletException, IOException {
        var authentication = new TestingAuthenticationToken("cms", null);
        authentication.setDetails(new TokenAccess.Use(token, "CMS", TokenScope.READ));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var answer = new MockHttpServletResponse();
        pace.doFilter(new MockHttpServletRequest("GET", "/api/v1/me"), answer, new MockFilterChain());
        return answer;
    }
}

package verbatim.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A sign-in that carries no token of the sign-in page, or an old one, is not even looked at: another site may have sent
 * it. To a person whose page was older than the cookie, the sign-in screen says so ({@code ?again}). Anything else that
 * is refused is answered with 403.
 */
class StalePage implements AccessDeniedHandler {

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final AccessDeniedHandlerImpl otherwise = new AccessDeniedHandlerImpl();
    private final String signIn;

    StalePage(String signIn) {
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + signIn)) {
            redirect.sendRedirect(request, response, signIn + "?again");
        } else {
            otherwise.handle(request, response, refused);
        }
    }
}

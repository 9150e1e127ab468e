package verbatim.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in screen: with {@code wait=SECONDS} after too many attempts, else with {@code error}. */
class SignInFailure implements AuthenticationFailureHandler {

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final String signIn;

    SignInFailure(String signIn) {
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var why = failure instanceof TooManyAttempts tooMany ? "wait=" + tooMany.seconds() : "error";
        redirect.sendRedirect(request, response, signIn + "?" + why);
    }
}

package verbatim.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered where no screen can: the status and a sentence, without a word of the fault. Plain text, whatever kind of
 * answer was begun, so that it can always be written.
 */
@Controller
class FaultAnswer implements ErrorController {

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(sentence(status));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var resolved = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return resolved == null ? HttpStatus.INTERNAL_SERVER_ERROR : resolved;
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Nothing stands here.";
            case UNAUTHORIZED, FORBIDDEN -> "This is not open to you, or your session has ended. Please sign in again.";
            case CONTENT_TOO_LARGE -> "That is too large to be taken.";
            case SERVICE_UNAVAILABLE -> "Verbatim is busy. Please try again.";
            default -> status.is5xxServerError()
                    ? "Something went wrong, and nothing was saved. Please try again; the fault has been recorded."
                    : "This request cannot be read.";
        };
    }
}

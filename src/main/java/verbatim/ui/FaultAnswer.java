package verbatim.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered where no screen can, without a word of the fault: to a browser that was to show a page a page with the way
 * home, to everybody else the status and a sentence in plain text. Written by hand, whatever kind of answer was begun.
 */
@Controller
class FaultAnswer implements ErrorController {

    private final String wrongAddressPage = page("4xx");
    private final String faultPage = page("5xx");

    private static String page(String name) {
        try {
            return new ClassPathResource("static/error/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter().print(status.is5xxServerError() ? faultPage : wrongAddressPage);
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().println(sentence(status));
        }
    }

    /** Requests of Vaadin's own ({@code v-r}) come from a page that is shown already. */
    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) && request.getParameter("v-r") == null;
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

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
import verbatim.account.CurrentPerson;
import verbatim.message.Sentences;

/**
 * What is answered where no screen can, without a word of the fault: to a browser that was to show a page a page with the way
 * home, to everybody else the status and a sentence in plain text. Written by hand, whatever kind of answer was begun.
 */
@Controller
class FaultAnswer implements ErrorController {

    private final CurrentPerson currentPerson;
    private final String page = page();

    FaultAnswer(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    private static String page() {
        try {
            return new ClassPathResource("verbatim/ui/fault.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var words = Sentences.in(currentPerson.language().orElseGet(() -> Sentences.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter().print(page(status, words));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().println(words.of(sentence(status)));
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

    /** The bundles' own sentences alone: nothing of the request goes into the page. */
    private String page(HttpStatus status, Sentences words) {
        var fault = status.is5xxServerError();
        return page.replace("{language}", words.locale().getLanguage())
                .replace("{title}", words.of(fault ? ShellLine.WENT_WRONG : ShellLine.NOTHING_HERE))
                .replace("{words}", words.of(fault ? ShellLine.RECORDED : ShellLine.NO_PAGE))
                .replace("{home}", words.of(ShellLine.TO_ARTICLES));
    }

    private static ShellLine sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> ShellLine.NOT_FOUND;
            case UNAUTHORIZED, FORBIDDEN -> ShellLine.NOT_OPEN;
            case CONTENT_TOO_LARGE -> ShellLine.TOO_LARGE;
            case SERVICE_UNAVAILABLE -> ShellLine.BUSY;
            default -> status.is5xxServerError() ? ShellLine.NOT_SAVED : ShellLine.UNREADABLE;
        };
    }
}

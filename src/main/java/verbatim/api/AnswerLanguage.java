package verbatim.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import verbatim.message.Sentences;

/** In which language a program wants its sentences. */
final class AnswerLanguage {

    private AnswerLanguage() {}

    /** The best of those that are spoken; English where none fits, or the header says nothing that can be read. */
    static Sentences of(HttpServletRequest request) {
        return Sentences.in(Sentences.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}

package verbatim.ui.sources;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import verbatim.account.CurrentPerson;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.source.SourceRefused;

/** What is answered in the place of bytes that are not there or not given out: a sentence in the language of whoever asks, in plain text. */
final class SentenceAnswer {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final CurrentPerson currentPerson;

    SentenceAnswer(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    ResponseEntity<String> nothingThere(Worded line, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, words(request).of(line));
    }

    ResponseEntity<String> refused(SourceRefused refused, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, words(request).of(refused));
    }

    private Sentences words(HttpServletRequest request) {
        return Sentences.in(currentPerson.language().orElseGet(() -> Sentences.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(WORDS).body(words);
    }
}

package verbatim.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import verbatim.message.Sentences;

/** In which language a program wants its sentences. */
final class AnswerLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private AnswerLanguage() {}

    /** The best of those that are spoken; English where none fits, or the header says nothing that can be read. */
    static Sentences of(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return Sentences.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return best == null ? Sentences.ENGLISH : Sentences.in(best);
        } catch (IllegalArgumentException unreadable) {
            return Sentences.ENGLISH;
        }
    }
}

package verbatim.passage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.article.ArticleReading;
import verbatim.article.RevisionId;
import verbatim.comparison.LanguageName;
import verbatim.text.Span;

/** Whether an article says that words were said in another language than its own: then the printed ones are a translation. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class SaidIn {

    /** "she said in French.", "speaking in French to reporters"; "in French cities" is none. */
    private static final Pattern IN_LANGUAGE = Pattern.compile(
            "\\b(?:in|auf|en|em)\\s+(\\p{L}{2,})(?=\\s*(?:[.,;:!?–—(]|$)|\\s+(?:and|to|on|at|during|when|und|vor|et|y|a)\\b)");

    /** Texts that are looked into again with each card, in UTF-16 units of all of them: a handful of long ones. */
    private static final long KEPT = 4_000_000;

    private final ArticleReading articles;
    private final Cache<RevisionId, String> texts = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((RevisionId revision, String text) -> text.length())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    SaidIn(ArticleReading articles) {
        this.articles = articles;
    }

    /** The ISO 639-1 code of the language in which the article says that a quote was said; empty where it does not, or is in it itself. */
    public Optional<String> of(PassageCard card) {
        if (!card.row().kind().isInMarks() || card.row().fragments().isEmpty() || card.row().isRemoved()) {
            return Optional.empty();
        }
        return articles.facts(card.article())
                .flatMap(article -> in(
                        texts.get(article.revision(), articles::text), card.row().fragments(), article.details().language()));
    }

    /** What stands in the quote's own line of the text, outside its words. */
    static Optional<String> in(String text, List<Span> quote, @Nullable String language) {
        var from = text.lastIndexOf('\n', quote.getFirst().start()) + 1;
        var end = text.indexOf('\n', quote.getLast().end());
        var to = end < 0 ? text.length() : end;
        return IN_LANGUAGE.matcher(text.substring(from, to)).results()
                .filter(found -> quote.stream().noneMatch(span ->
                        span.start() <= from + found.start() && from + found.end() <= span.end()))
                .flatMap(found -> LanguageName.code(found.group(1)).stream())
                .filter(code -> language == null || !LanguageName.isSame(code, language))
                .findFirst();
    }
}

package verbatim.passage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleReading;
import verbatim.comparison.SharedStories;
import verbatim.source.SourceId;
import verbatim.text.Span;
import verbatim.text.wording.SharedWording;

/**
 * Tells whether a source is the article that it is to bear out: itself, an earlier edit or a copy. In it the article's own
 * sentences around the passage stand too, and not only the words that both give as somebody else's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CircularSources {

    private final ArticleReading articles;
    private final SharedStories stories;
    private final JdbcClient jdbc;

    CircularSources(ArticleReading articles, SharedStories stories, JdbcClient jdbc) {
        this.articles = articles;
        this.stories = stories;
        this.jdbc = jdbc;
    }

    /** Whether it is one for this passage. Reads the article: not where anything is locked. */
    boolean isOne(PassageCard card, SourceId source) {
        var fragments = card.row().fragments();
        var text = articles.find(card.article()).map(article -> article.text()).orElse("");
        var around = SharedWording.around(new Span(fragments.getFirst().start(), fragments.getLast().end()), text);
        return around.start() < around.end() && stories.isCopy(source, around.in(text), quotes(card, text, around.start(), around.end()));
    }

    private List<String> quotes(PassageCard card, String text, int from, int to) {
        return jdbc.sql("""
                        select fragments from passage where article_id = :article and not removed and kind in ('DIRECT', 'PARTIAL')
                            and start < :to and fragments[cardinality(fragments)] > :from""")
                .param("article", card.article().value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Spans.of((Integer[]) row.getArray(1).getArray()))
                .stream()
                .flatMap(List<Span>::stream)
                .filter(span -> span.end() <= text.length())
                .map(span -> span.in(text))
                .toList();
    }
}

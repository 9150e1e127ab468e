package verbatim.passage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.text.TextParser;

/** Looks an article through for facts to check that came in before this was done at import. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class FindingFacts {

    private final ArticleReading articles;
    private final TextParser parser;
    private final FactsToCheck facts;

    FindingFacts(ArticleReading articles, TextParser parser, FactsToCheck facts) {
        this.articles = articles;
        this.parser = parser;
        this.facts = facts;
    }

    /**
     * Looks through its current text. A long one takes seconds: call it off the screen's thread.
     *
     * @throws StepRefused where the article is not there any more, or has another text by then
     */
    public void find(ArticleId id) {
        var article = articles.find(id).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        var parsed = parser.parse(article.text(), article.details().language());
        facts.keep(id, article.revision(), parsed);
    }
}

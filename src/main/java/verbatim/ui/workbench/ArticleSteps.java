package verbatim.ui.workbench;

import java.util.List;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.Importing;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteMarking;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.text.Span;
import verbatim.ui.articles.CorrectDialog;
import verbatim.ui.sources.AddingSources;

/** What is done at the workbench with an article as a whole, each step by the person who sits there. */
@Component
record ArticleSteps(
        Importing importing,
        QuoteMarking marking,
        SigningOff signingOff,
        AddingSources adding,
        CurrentPerson currentPerson) {

    /** Marks words as a passage. */
    PassageId mark(ArticleId article, Span words, PassageKind kind) {
        return marking.mark(article, words, kind);
    }

    /** Marks the words from the first to the last ones that were written. */
    PassageId mark(ArticleId article, String first, String last, PassageKind kind) {
        return marking.mark(article, first, last, kind);
    }

    /** The article's sign-offs, the last first. */
    List<SignOffRow> signOffs(ArticleId article) {
        return signingOff.of(article);
    }

    boolean mayReview() {
        return role().includes(Role.REVIEWER);
    }

    /** Lets the person correct what is known about the article. */
    void correct(ArticleFacts article, Runnable saved) {
        new CorrectDialog(article, importing, saved).open();
    }

    /** Lets the person sign it off. */
    void signOff(ArticleFacts article, ReadingOrder passages, Runnable signed) {
        new SignOffDialog(article, passages, role().includes(Role.ADMIN), signingOff, signed).open();
    }

    /** Lets the person add a source to it. */
    void addSource(ArticleId article, Runnable added) {
        adding.toArticle(article, source -> added.run());
    }

    private Role role() {
        return currentPerson.require().role();
    }
}

package verbatim.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleReading;
import verbatim.passage.PassageCard;
import verbatim.text.CodePoints;

/** Answers with a passage: its places in code points of the text, its sentences in the language that was asked for. */
@Component
class PassageAnswers {

    private final ArticleReading articles;
    private final CurrentPerson currentPerson;

    PassageAnswers(ArticleReading articles, CurrentPerson currentPerson) {
        this.articles = articles;
        this.currentPerson = currentPerson;
    }

    /** The passage, with the version that a change of it takes. */
    ResponseEntity<PassageResource> of(PassageCard card, HttpServletRequest request) {
        var text = articles.find(card.article()).map(article -> CodePoints.of(article.text())).orElse(null);
        return Versions.answer(
                card.version(), PassageResource.of(card, text, currentPerson.require(), AnswerLanguage.of(request)));
    }
}

package verbatim.ui.queue;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.passage.Reviewing;
import verbatim.passage.StepRefused;
import verbatim.review.ArticleList;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.DoubtSign;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.SignedOffWord;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** The chosen passage in its paragraph, with what a reviewer needs to agree or to send it back. */
class PassagePreview extends Aside {

    private final ArticleReading articles;
    private final ArticleList articleList;
    private final PassageReading passages;
    private final Reviewing reviewing;
    private final CurrentPerson currentPerson;
    private final Steps steps;
    private final Div said = new Div();
    private @Nullable ReviewPanel panel;
    private @Nullable PassageId shown;

    PassagePreview(
            ArticleReading articles,
            ArticleList articleList,
            PassageReading passages,
            Reviewing reviewing,
            CurrentPerson currentPerson,
            Steps steps) {
        this.articles = articles;
        this.articleList = articleList;
        this.passages = passages;
        this.reviewing = reviewing;
        this.currentPerson = currentPerson;
        this.steps = steps;
        addClassName("vb-preview");
        getElement().setAttribute("aria-label", Words.of(QueueLine.PREVIEW));
        said.addClassName("vb-soft");
        said.getElement().setAttribute("role", "status");
        clear();
    }

    /** What agrees or sends back, where a passage is shown. */
    Optional<ReviewPanel> panel() {
        return Optional.ofNullable(panel);
    }

    void clear() {
        removeAll();
        panel = null;
        shown = null;
        said.setText("");
        var hint = new Div(PersonKeys.sentence(PreviewLine.HINT, PreviewLine.HINT_WITHOUT_KEY, "x"));
        hint.addClassName("vb-empty");
        add(said, hint);
    }

    void show(PassageId id) {
        clear();
        try {
            passages.card(id).ifPresent(card -> show(card, ""));
        } catch (StepRefused closed) {
            removeAll();
            add(said);
            say(Words.of(closed));
        }
    }

    /** What is shown stays in sight, as it is once that has happened; above it stands what was done. */
    void anew(Runnable happens, String words) {
        var before = shown;
        happens.run();
        if (before != null) {
            show(before);
        }
        say(words);
    }

    /** Shows a passage, and says something above it. */
    void show(PassageCard card, String words) {
        articles.find(card.article()).ifPresent(article -> show(card, article));
        say(words);
    }

    /** That something was saved, and with which key it is taken back. */
    static String saved(String what) {
        var key = PersonKeys.shown("z");
        return key.isEmpty() ? Words.of(PreviewLine.SAVED_WITHOUT_KEY, what) : Words.of(PreviewLine.SAVED, what, key);
    }

    void say(String words) {
        said.setText(words);
    }

    private void show(PassageCard card, ArticleSheet article) {
        removeAll();
        var passage = card.row();
        var open = new ArticleLink(Words.of(PreviewLine.OPEN), card.article(), passage.label());
        open.addClassName("vb-button");
        var label = new Span(passage.label());
        label.getStyle().setFontWeight("700");
        var lead = new Div(label, new StateWord(passage.status()), new DoubtSign(passage.openDoubts()), open);
        lead.addClassName("lead");
        var text = new ArticleText();
        if (passage.isRemoved()) {
            // No text holds it any more: where it stood, the newest one has other words.
            text.show(passage.words(), article.details().language());
        } else {
            inParagraph(passage, article, text);
        }
        shown = passage.id();
        var review = new ReviewPanel(card, currentPerson.require(), steps, reviewing);
        panel = review;
        add(said, lead);
        articleList.find(card.article()).map(row -> row.signOff()).ifPresent(signOff -> add(new Div(new SignedOffWord(signOff))));
        add(text, review);
    }

    private static void inParagraph(PassageRow passage, ArticleSheet article, ArticleText text) {
        int from = article.text().lastIndexOf('\n', passage.fragments().getFirst().start()) + 1;
        int until = article.text().indexOf('\n', passage.fragments().getLast().end());
        text.show(
                article.text().substring(from, until < 0 ? article.text().length() : until),
                article.details().language());
        text.mark(List.of(passage.shifted(-from)));
    }
}

package verbatim.ui.queue;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.review.QueueRow;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.DoubtSign;
import verbatim.ui.component.StateWord;

/** The chosen passage in its paragraph. */
class PassagePreview extends Aside {

    private final ArticleReading articles;
    private final PassageReading passages;

    PassagePreview(ArticleReading articles, PassageReading passages) {
        this.articles = articles;
        this.passages = passages;
        addClassName("vb-preview");
        getElement().setAttribute("aria-label", "Preview");
        clear();
    }

    void clear() {
        removeAll();
        var hint = new Div("Choose a row to read the passage in its paragraph. Enter opens it in the article.");
        hint.addClassName("vb-empty");
        add(hint);
    }

    void show(QueueRow row) {
        clear();
        articles.find(row.article())
                .ifPresent(article -> passages.row(row.id()).ifPresent(passage -> show(row, article, passage)));
    }

    private void show(QueueRow row, ArticleSheet article, PassageRow passage) {
        removeAll();
        var open = new ArticleLink("Open in the article", row.article(), row.label());
        open.addClassName("vb-button");
        var label = new Span(row.label());
        label.getStyle().setFontWeight("700");
        var lead = new Div(label, new StateWord(row.status()), new DoubtSign(passage.openDoubts()), open);
        lead.addClassName("lead");
        int from = article.text().lastIndexOf('\n', passage.fragments().getFirst().start()) + 1;
        int until = article.text().indexOf('\n', passage.fragments().getLast().end());
        var text = new ArticleText();
        text.show(
                article.text().substring(from, until < 0 ? article.text().length() : until),
                article.details().language());
        text.mark(List.of(passage.shifted(-from)));
        add(lead, text);
    }
}

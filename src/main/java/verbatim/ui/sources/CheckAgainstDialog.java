package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import verbatim.article.ArticleId;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Chooses an article that is not signed off, to be checked against a source. */
class CheckAgainstDialog extends WritingDialog {

    CheckAgainstDialog(ArticleList articles, Consumer<ArticleId> chosen) {
        setHeaderTitle(Words.of(SourcesLine.CHECK_AGAINST));
        setWidth("min(460px, 94vw)");
        var article = new ComboBox<ArticleRow>(Words.of(ScreenLine.ARTICLE));
        // Those that are signed off come last in the list: what is left out does not leave a hole.
        article.setItems(query -> articles.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                .filter(row -> !row.signedOff()));
        article.setItemLabelGenerator(ArticleRow::headline);
        article.setWidthFull();
        article.setAutofocus(true);
        var refusal = new RefusalLine();
        add(new Paragraph(Words.of(SourcesLine.CHECK_HINT)), article, refusal);
        var check = new Button(Words.of(SourcesLine.CHECK_NOW), click -> {
            if (article.getValue() == null) {
                refusal.say(Words.of(SourcesLine.NO_ARTICLE_CHOSEN));
                return;
            }
            close();
            chosen.accept(article.getValue().id());
        });
        foot(check);
    }
}

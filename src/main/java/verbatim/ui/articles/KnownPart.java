package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ImportNotice;
import verbatim.article.KnownArticle;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Words;

/** Says, while somebody still works on a text, that the desk has it or an earlier edit of it. Empty where it has none. */
class KnownPart extends Div {

    private final Consumer<ArticleFacts> asEdit;
    private @Nullable KnownArticle shown;

    /** @param asEdit brings the text in as the next edit of an article */
    KnownPart(Consumer<ArticleFacts> asEdit) {
        this.asEdit = asEdit;
        addClassName("vb-known");
        getElement().setAttribute("role", "status");
    }

    void show(Optional<KnownArticle> known) {
        if (known.equals(Optional.ofNullable(shown))) {
            return;
        }
        shown = known.orElse(null);
        removeAll();
        known.ifPresent(each -> {
            var article = each.article();
            add(new Paragraph(Words.of(each.why())), new ArticleLink(TextDirection.inLine(article.headline()), article.id()));
            if (each.why() != ImportNotice.SAME_TEXT) {
                add(new Button(Words.of(ImportNotice.AS_EDIT), click -> asEdit.accept(article)));
            }
        });
    }

    /** Whether it says something. */
    boolean isSaying() {
        return shown != null;
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleSheet;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageRow;
import verbatim.text.Span;
import verbatim.ui.component.ArticleText;

/** The article as a reader sees it, and the bar that marks what is selected in it. */
class ReadingPane extends Section {

    private final ArticleText text = new ArticleText();
    private final MarkBar bar;

    ReadingPane(Consumer<PassageId> onChoose, BiConsumer<Span, PassageKind> onMark) {
        bar = new MarkBar(onMark);
        addClassName("vb-reading");
        getElement().setAttribute("aria-label", "Text").setAttribute("tabindex", "0");
        text.onPassageChosen(onChoose);
        text.onWordsChosen(bar::offer);
        getElement().appendChild(text.getElement());
        add(bar);
    }

    void show(ArticleSheet article) {
        text.show(article.text(), article.details().language() == null ? "en" : article.details().language());
    }

    void mark(List<PassageRow> passages) {
        text.mark(passages);
    }

    void choose(@Nullable PassageId passage) {
        text.choose(passage);
    }

    MarkBar bar() {
        return bar;
    }
}

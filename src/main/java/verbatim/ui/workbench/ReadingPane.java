package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.function.IntConsumer;
import verbatim.article.ArticleFacts;
import verbatim.passage.PassageRow;
import verbatim.text.Span;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The article as a reader sees it, and the bar that marks what is selected in it. */
class ReadingPane extends Section {

    private final ArticleText text = new ArticleText();
    private final MarkBar bar = new MarkBar();
    private final Div heard = new Div();

    ReadingPane(IntConsumer onChoose) {
        addClassName("vb-reading");
        getElement().setAttribute("aria-label", Words.of(ScreenLine.TEXT)).setAttribute("tabindex", "0");
        text.onPassageChosen(onChoose);
        text.onWordsChosen(bar::offer);
        getElement().appendChild(text.getElement());
        heard.addClassName("vb-hidden");
        heard.getElement().setAttribute("role", "status");
        add(bar, heard);
    }

    void show(ArticleFacts article) {
        text.show(article);
        bar.over(article.revision());
    }

    void mark(Collection<PassageRow> passages) {
        text.mark(passages);
    }

    void change(Collection<PassageRow> passages) {
        text.change(passages);
    }

    /** Says something to those who listen to the screen. */
    void tell(String words) {
        heard.setText(words);
    }

    void choose(int number) {
        text.choose(number);
    }

    /** Brings a place of the text into sight. */
    void look(Span place) {
        text.look(place);
    }

    MarkBar bar() {
        return bar;
    }
}

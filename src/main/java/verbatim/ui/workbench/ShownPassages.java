package verbatim.ui.workbench;

import java.util.Collection;
import verbatim.article.ArticleFacts;
import verbatim.passage.PassageRow;

/** The article's passages wherever they are shown at once: in the list and in the text. */
class ShownPassages {

    private final PassageList list;
    private final ReadingPane text;
    private ReadingOrder order = ReadingOrder.NOTHING;

    ShownPassages(PassageList list, ReadingPane text) {
        this.list = list;
        this.text = text;
    }

    /** These and no others, in the text of this article. */
    void show(ArticleFacts article, Collection<PassageRow> rows) {
        order = ReadingOrder.of(rows);
        text.show(article);
        text.mark(rows);
        list.show(rows);
    }

    /** These anew, or for the first time; all others stay as they are. */
    void change(Collection<PassageRow> changed) {
        order = order.with(changed);
        text.change(changed);
        list.change(changed);
    }

    /** The chosen one, by its number; 0 for none. */
    void choose(int number) {
        text.choose(number);
        list.choose(number);
    }

    ReadingOrder order() {
        return order;
    }
}

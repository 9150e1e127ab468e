package verbatim.ui.workbench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import verbatim.article.ArticleFacts;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.ui.component.StateWord;

/** The article's passages wherever they are shown at once: in the list and in the text, with what else could be one. */
class ShownPassages {

    private final PassageList list;
    private final ReadingPane text;
    private final FactsPanel facts;
    private ReadingOrder order = ReadingOrder.NOTHING;

    /** What was saved in this window, as it was drawn then: the news of it is no news here. */
    private final Map<PassageId, PassageRow> own = new HashMap<>();

    ShownPassages(PassageList list, ReadingPane text, FactsPanel facts) {
        this.list = list;
        this.text = text;
        this.facts = facts;
    }

    /** These and no others, in the text of this article. */
    void show(ArticleFacts article, Collection<PassageRow> rows) {
        own.clear();
        order = ReadingOrder.of(rows);
        text.show(article);
        text.mark(rows);
        list.show(rows);
        facts.show(article);
    }

    /** These anew, but for what was drawn when it was saved here; whether anything was drawn. */
    boolean change(Collection<PassageRow> changed) {
        var news = changed.stream().filter(row -> !row.equals(own.remove(row.id()))).toList();
        draw(news);
        return !news.isEmpty();
    }

    /** These, which were saved in this window, anew or for the first time. */
    void changeOwn(Collection<PassageRow> saved) {
        saved.forEach(row -> own.put(row.id(), row));
        draw(saved);
    }

    private void draw(Collection<PassageRow> changed) {
        if (changed.isEmpty()) {
            return;
        }
        order = order.with(changed);
        text.change(changed);
        list.change(changed);
    }

    /** The chosen one, by its number; 0 for none. */
    void choose(int number) {
        text.choose(number);
        list.choose(number);
    }

    /** The chosen one, which is said too: to whoever listens the mark and the card say nothing by themselves. */
    void choose(PassageRow row) {
        choose(row.number());
        text.tell(StateWord.said(row));
    }

    ReadingOrder order() {
        return order;
    }
}

package verbatim.ui.workbench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.review.talk.OpenTalk;
import verbatim.ui.component.StateWord;

/** The article's passages wherever they are shown at once: in the list and in the text, with what else could be one. */
class ShownPassages {

    private final PassageList list;
    private final PassageWalk walk;
    private final ReadingPane text;
    private final FactsPanel facts;
    private final Function<ArticleId, List<OpenTalk>> talk;
    private final PresentLine present;
    private @Nullable ArticleId article;
    private @Nullable List<OpenTalk> talked;
    private ReadingOrder order = ReadingOrder.NOTHING;
    private int chosen;

    /** What was saved in this window, as it was drawn then: the news of it is no news here. */
    private final Map<PassageId, PassageRow> own = new HashMap<>();

    /** @param talk what of an article is talked about */
    ShownPassages(PassageList list, PassageWalk walk, ReadingPane text, FactsPanel facts, PresentLine present, Function<ArticleId, List<OpenTalk>> talk) {
        this.present = present;
        this.talk = talk;
        this.list = list;
        this.walk = walk;
        this.text = text;
        this.facts = facts;
    }

    /** These and no others, in the text of this article. */
    void show(ArticleFacts shown, Collection<PassageRow> rows) {
        own.clear();
        article = shown.id();
        order = ReadingOrder.of(rows);
        text.show(shown);
        text.mark(rows);
        list.show(rows);
        talked = null;
        facts.show(shown);
        showTalk();
    }

    /** Shows where something is talked about, and where the person has not read it. */
    void showTalk() {
        if (article == null) {
            return;
        }
        // Most news is of something else: what all passages are talked about is not sent with each of it.
        var now = talk.apply(article);
        if (!now.equals(talked)) {
            talked = now;
            list.talk(now);
        }
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
        walk.show(order, chosen);
    }

    /** The chosen one, by its number; 0 for none. */
    void choose(int number) {
        chosen = number;
        text.choose(number);
        list.choose(number);
        walk.show(order, number);
        if (article != null) {
            present.at(article, order.numbered(number).orElse(null));
        }
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

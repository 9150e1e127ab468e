package verbatim.ui.workbench;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.review.talk.OpenTalk;
import verbatim.review.talk.Threads;
import verbatim.ui.component.StateWord;

/** The article's passages wherever they are shown at once: in the list and in the text, with what else could be one. */
class ShownPassages {

    private final PassageList list;
    private final PassageWalk walk;
    private final ReadingPane text;
    private final FactsPanel facts;
    private final Threads talk;
    private final PresentLine present;
    private @Nullable ArticleId article;
    private Set<OpenTalk> talked = Set.of();
    private ReadingOrder order = ReadingOrder.NOTHING;
    private int chosen;

    /** What was saved in this window, as it was drawn then: the news of it is no news here. */
    private final Map<PassageId, PassageRow> own = new HashMap<>();

    /** @param talk what of an article is talked about */
    ShownPassages(PassageList list, PassageWalk walk, ReadingPane text, FactsPanel facts, PresentLine present, Threads talk) {
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
        facts.show(shown);
        showTalk();
    }

    /** Shows where something is talked about, and where the person has not read it. */
    private void showTalk() {
        if (article != null) {
            showTalk(new LinkedHashSet<>(talk.in(article)));
        }
    }

    /** The same anew at these, of which there is news. */
    void showTalk(Collection<PassageRow> of) {
        if (article == null) {
            return;
        }
        var numbers = of.stream().map(PassageRow::number).collect(Collectors.toSet());
        var now = new LinkedHashSet<>(talked);
        now.removeIf(talk -> numbers.contains(talk.number()));
        now.addAll(talk.of(article, of.stream().map(PassageRow::id).toList()));
        // Most news is of something else: what is talked about is not sent with each of it.
        if (!now.equals(talked)) {
            showTalk(now);
        }
    }

    private void showTalk(Set<OpenTalk> now) {
        talked = now;
        list.talk(now);
    }

    /** These anew, but for what was drawn when it was saved here; whether anything was drawn. */
    boolean change(Collection<PassageRow> changed) {
        var news = changed.stream().filter(row -> !row.equals(own.get(row.id()))).toList();
        news.forEach(row -> own.remove(row.id()));
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

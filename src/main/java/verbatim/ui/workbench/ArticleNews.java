package verbatim.ui.workbench;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.passage.DeskPart;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassagesChanged;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.workbench.card.CardPanel;

/** Brings into an open workbench what others, or oneself in another window, have saved of its article. */
class ArticleNews {

    /** What of the desk is shown with a passage: whose step is open, what a finding needs, what a source is called, who speakers are. */
    static final Set<DeskPart> AROUND = Set.of(DeskPart.PEOPLE, DeskPart.SETTINGS, DeskPart.SOURCES, DeskPart.SPEAKERS);

    private final HeadActions head;
    private final ShownPassages passages;
    private final CardPanel card;
    private final FactsPanel facts;
    private final PassageReading reading;
    private final Predicate<ArticleId> isClosed;

    /** @param isClosed whether whoever sits here looks at one of an article's passages blind by now */
    ArticleNews(HeadActions head, ShownPassages passages, CardPanel card, FactsPanel facts, PassageReading reading, Predicate<ArticleId> isClosed) {
        this.isClosed = isClosed;
        this.head = head;
        this.passages = passages;
        this.card = card;
        this.facts = facts;
        this.reading = reading;
    }

    /** Shows what of the news is of this article. */
    void heard(List<PassagesChanged> news) {
        var shown = head.article();
        var ofThis = news.stream().filter(change -> shown != null && change.article().equals(shown.id())).toList();
        if (shown != null && !ofThis.isEmpty() && isClosed.test(shown.id())) {
            UI.getCurrent().navigate(ArticleLink.closedAddress(shown.id()));
            return;
        }
        if (ofThis.stream().anyMatch(change -> change.passages().isEmpty())) {
            // First: with another text, what is said of passages is said of places in that.
            head.renew();
            card.renewWork();
        }
        if (!ofThis.isEmpty()) {
            facts.renew();
        }
        var ids = ofThis.stream().flatMap(change -> change.passages().stream()).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            changed(ids);
        }
    }

    /**
     * The article has another text: it is shown from its beginning.
     *
     * @param none shows that none is chosen: where none was, or it is not there any more
     */
    void edited(ArticleFacts article, Runnable none) {
        var chosen = card.card();
        passages.show(article, reading.of(article.id()));
        if (chosen == null || passages.order().numbered(chosen.row().number()).isEmpty()) {
            none.run();
            return;
        }
        passages.choose(chosen.row().number());
        reading.card(chosen.row().id()).ifPresent(card::renew);
    }

    /** Shows the head and the card anew: what of the desk they show beside the article was changed. */
    void deskChanged() {
        head.renew();
        var shown = card.card();
        if (shown == null) {
            return;
        }
        reading.card(shown.row().id()).ifPresent(now -> {
            if (now.changes().equals(shown.changes())) {
                // A name that is hidden from now on goes at once, also where somebody writes: that part stays as it is.
                if (!now.saysTheSame(shown)) {
                    card.show(now);
                }
            } else {
                card.renew(now);
            }
        });
    }

    /** Shows these as they are now, wherever they are shown; the card too, if it is of one of them. */
    void changed(Collection<PassageId> ids) {
        // What an edit dropped is in no list and no text, also where its card is open.
        var rows = reading.rows(ids).stream().filter(row -> !row.isRemoved()).toList();
        var isNews = passages.change(rows);
        if (isNews) {
            head.showProgress();
        }
        passages.showTalk(rows);
        var shown = card.card();
        if (shown == null || !ids.contains(shown.row().id())) {
            return;
        }
        if (!isNews && reading.isAsRead(shown)) {
            // One's own step, which was drawn when it was saved: to read all of it again would keep the next key waiting.
            card.renewWork();
        } else {
            reading.card(shown.row().id()).ifPresent(card::renew);
        }
    }
}

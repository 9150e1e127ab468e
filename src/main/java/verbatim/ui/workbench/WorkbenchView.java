package verbatim.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.report.ReportExport;
import verbatim.text.Span;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;
import verbatim.ui.workbench.card.CardPanel;
import verbatim.ui.workbench.card.CardParts;
import verbatim.ui.workbench.card.EvidencePanel;
import verbatim.ui.workbench.step.Steps;

/** The workbench: the article as a reader sees it, and the card of the chosen passage. Both stand in the address. */
@Route("article/:article/:passage?")
@PermitAll
public class WorkbenchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ArticleReading articles;
    private final ArticleSteps articleSteps;
    private final PassageReading reading;
    private final Clock clock;
    private final HeadActions head;
    private final ReadingPane text = new ReadingPane(this::chooseNumber);
    private final ShownPassages passages;
    private final CardPanel card;
    private final ArticleNews news;
    private final BottomLine bottom;
    private final PassageList list = new PassageList(this::chooseNumber);

    WorkbenchView(
            ArticleReading articles, PassageReading reading, ArticleSteps articleSteps, CardParts parts, ReportExport reports, Announcements announcements, Clock clock) {
        this.articles = articles;
        this.articleSteps = articleSteps;
        this.reading = reading;
        this.clock = clock;
        var steps = parts.steps(this::articleId, this::came);
        var walk = new PassageWalk(this::move, list);
        var present = articleSteps.present(announcements, this::choose);
        bottom = new BottomLine(steps, walk, present);
        card = new CardPanel(steps, parts, this::addSource, this::choose);
        var facts = articleSteps.facts(steps, this::changed, this::saved);
        passages = new ShownPassages(list, walk, text, facts, present, articleSteps.talk());
        head = new HeadActions(articles, articleSteps, reports, clock, passages::order, this::saved, this::choose, text::look, facts.opener(), this::changed, this::edited);
        var marking = new Marking(articleSteps, this::articleId, card, text.bar(), bottom.refusal(), this::marked);
        addClassName("vb-workbench");
        var desk = new Div(list, facts, text, card);
        desk.addClassName("vb-desk");
        add(head.head(), desk, bottom, new WorkbenchKeys(this, list, head.head(), bottom, card, marking, facts));
        news = new ArticleNews(head, passages, card, facts, reading, articleSteps::isClosed);
        DeskNews.tell(this, announcements, news::heard);
        DeskNews.tellOf(ArticleNews.AROUND, this, announcements, news::deskChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = ArticleLink.articleOf(event).flatMap(articles::facts).orElseThrow(NotOnThisDesk::article);
        if (articleSteps.isClosed(article.id())) {
            event.forwardTo(ArticleLink.closedAddress(article.id()));
            return;
        }
        passages.show(article, reading.of(article.id()));
        head.show(article);
        bottom.renew();
        var asked = event.getRouteParameters().get("passage");
        asked.flatMap(label -> passages.order().labelled(label).or(() -> reading.removed(article.id(), label))).ifPresentOrElse(this::show, () -> showNone(asked.isPresent()));
    }

    private ArticleId articleId() {
        return Objects.requireNonNull(head.article()).id();
    }

    private void edited(ArticleFacts article) {
        news.edited(article, () -> showNone(false));
        bottom.say(Words.of(HeadLine.EDIT_CAME, article.revisionNumber()));
    }

    @Override
    public String getPageTitle() {
        return head.article() == null ? "Verbatim" : TextDirection.inLine(head.article().headline()) + " · Verbatim";
    }

    private void chooseNumber(int number) {
        passages.order().numbered(number).ifPresentOrElse(this::choose, () -> bottom.gone(true));
    }

    /** Chooses a passage, and says so in the address. */
    private void choose(PassageId passage) {
        show(passage);
        ArticleLink.stand(card.card());
    }

    /** Chooses the passage so many places on. */
    void move(int by) {
        passages.order().beside(card.card(), by).ifPresent(this::choose);
    }

    /** Chooses the next passage that waits for the person who sits here. */
    void nextWaiting() {
        head.nextWaiting(card.card(), bottom::say);
    }

    private void show(PassageId passage) {
        var found = reading.card(passage);
        found.ifPresent(card::show);
        bottom.gone(found.isEmpty());
        found.map(PassageCard::row).ifPresent(passages::choose);
    }

    /** @param isGone whether one was wanted */
    private void showNone(boolean isGone) {
        bottom.gone(isGone);
        card.showNone(PersonKeys.sentence(passages.order().isEmpty() ? WorkbenchLine.NO_QUOTES : WorkbenchLine.CHOOSE, passages.order().isEmpty() ? WorkbenchLine.NO_QUOTES : WorkbenchLine.CHOOSE_BY_HAND, "u"));
        passages.choose(0);
    }

    /** Shows passages of this article as they are now, wherever they are shown; everything else stays as it stands. */
    void changed(Collection<PassageId> ids) {
        news.changed(ids);
    }

    /** What was saved here is drawn now, and not a second time when the news of it comes. */
    private void redraw(Collection<PassageRow> changed) {
        passages.changeOwn(changed);
        head.showProgress();
    }

    private void marked(PassageId marked) {
        redraw(reading.rows(List.of(marked)));
        text.bar().offer(new Span(0, 0));
        choose(marked);
        saved(Words.of(WorkbenchLine.MARKED));
    }

    /** A source that is new to the article is searched at once: finding the words in it is what it was added for. */
    private void addSource(PassageCard shown) {
        articleSteps.addSource(shown.article(), () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::findInSources));
    }

    /** Shows what came of a step. */
    private void came(Steps.Outcome outcome) {
        switch (outcome) {
            case Steps.Outcome.Saved(var now, var what) -> {
                var before = card.card();
                card.show(now);
                if (before == null || !before.row().label().equals(now.row().label())) {
                    ArticleLink.stand(now);
                }
                redraw(List.of(now.row()));
                passages.choose(now.row());
                saved(what);
            }
            case Steps.Outcome.Turned(var turned, var what) -> {
                news.heard(turned);
                saved(what);
            }
            case Steps.Outcome.Said(var words) -> bottom.say(words);
            case Steps.Outcome.Newer(var newer, var mine, var saveMine) -> new ConflictDialog(newer, mine, saveMine, () -> keep(newer.current(), mine)).open();
        }
    }

    private void keep(PassageCard theirs, String mine) {
        redraw(List.of(theirs.row()));
        show(theirs.row().id());
        bottom.say(Words.of(WorkbenchLine.NOT_SAVED, mine));
    }

    private void saved(String what) {
        bottom.say(Words.of(WorkbenchLine.SAVED, what, Moments.exactTime(clock.instant())));
        WorkSaved.tell(this);
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageRow;
import verbatim.passage.PassagesChanged;
import verbatim.passage.StepRefused;
import verbatim.report.ReportAssembly;
import verbatim.text.Span;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.WorkSaved;

/** The workbench: the article as a reader sees it, and the card of the chosen passage. Both stand in the address. */
@Route("article/:article/:passage?")
@PermitAll
public class WorkbenchView extends Div implements BeforeEnterObserver, HasDynamicTitle, Steps.Screen {

    private final ArticleReading articles;
    private final ArticleSteps articleSteps;
    private final UseCases use;
    private final Steps steps;
    private final ArticleHead head;
    private final PassageList list = new PassageList(this::chooseNumber);
    private final ReadingPane text = new ReadingPane(this::chooseNumber, this::mark);
    private final CardPanel card;
    private final BottomLine bottom = new BottomLine();
    private final Div desk = new Div();
    private @Nullable ArticleFacts article;
    private ReadingOrder order = ReadingOrder.NOTHING;

    /** What was saved here, until the news of it comes back. */
    private final Map<PassageId, PassageRow> own = new HashMap<>();

    WorkbenchView(ArticleReading articles, ArticleSteps articleSteps, ReportAssembly reports, UseCases use, Announcements announcements) {
        this.articles = articles;
        this.articleSteps = articleSteps;
        this.use = use;
        steps = new Steps(use, this);
        card = new CardPanel(steps, use, this::addSource);
        head = new ArticleHead(
                this::signOff, this::correct, new ReportLinks(reports, () -> article == null ? null : article.id()).all());
        addClassName("vb-workbench");
        desk.add(list, text, card);
        desk.addClassName("vb-desk");
        add(head, desk, bottom, new WorkbenchKeys(this, card, text.bar()));
        DeskNews.tell(this, announcements, this::heard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        article = ArticleLink.articleOf(event)
                .flatMap(articles::facts)
                .orElseThrow(() -> new NotOnThisDesk("There is no such article on this desk."));
        text.show(article);
        own.clear();
        var rows = use.reading().of(article.id());
        order = ReadingOrder.of(rows);
        text.mark(rows);
        list.show(rows);
        showHead();
        event.getRouteParameters().get("passage").flatMap(order::labelled).ifPresentOrElse(this::show, this::showNone);
    }

    @Override
    public String getPageTitle() {
        return article == null ? "Verbatim" : TextDirection.inLine(article.headline()) + " · Verbatim";
    }

    private void chooseNumber(int number) {
        order.numbered(number).ifPresent(this::choose);
    }

    /** Chooses a passage, and says so in the address. */
    private void choose(PassageId passage) {
        show(passage);
        var shown = card.card();
        if (article != null && shown != null) {
            var address = new Location(ArticleLink.address(article.id(), shown.row().label()));
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
        }
    }

    /** Chooses the passage so many places on. */
    void move(int by) {
        order.beside(card.card(), by).ifPresent(this::choose);
    }

    /** Chooses the next passage that is still to be checked. */
    void nextToCheck() {
        order.nextToCheck(card.card()).ifPresentOrElse(this::choose, () -> said("Nothing is left to check."));
    }

    /** Takes the last step back. */
    void undo() {
        steps.undo(bottom.refusal());
    }

    /** Folds the list away, or back. */
    void fold() {
        desk.getClassNames().set("folded", !desk.getClassNames().contains("folded"));
    }

    private void show(PassageId passage) {
        use.reading().card(passage).ifPresent(found -> {
            card.show(found);
            text.choose(found.row().number());
            list.choose(found.row().number());
        });
    }

    private void showNone() {
        card.showNone(order.isEmpty()
                ? "No quotes were found. Select words in the text to mark one."
                : "Choose a passage in the text, or press u for the next one to check.");
        text.choose(0);
        list.choose(0);
    }

    /** Shows what of the news is of this article. */
    private void heard(List<PassagesChanged> news) {
        var shown = article;
        if (shown == null) {
            return;
        }
        var passages = new HashSet<PassageId>();
        var ofThis = news.stream().filter(change -> change.article().equals(shown.id())).toList();
        ofThis.forEach(change -> passages.addAll(change.passages()));
        if (!passages.isEmpty()) {
            changed(passages);
        }
        if (ofThis.stream().anyMatch(change -> change.passages().isEmpty())) {
            article = articles.facts(shown.id()).orElse(shown);
            showHead();
        }
    }

    /**
     * Shows passages of this article as they are now, wherever they are shown, and leaves everything else as it stands. The
     * card is shown anew if it is of one of them.
     */
    void changed(Collection<PassageId> passages) {
        redraw(use.reading().rows(passages).stream().filter(row -> !row.equals(own.remove(row.id()))).toList());
        var shown = card.card();
        if (shown != null && passages.contains(shown.row().id())) {
            use.reading().card(shown.row().id()).ifPresent(card::renew);
        }
    }

    private void redraw(Collection<PassageRow> changed) {
        if (changed.isEmpty()) {
            return;
        }
        order = order.with(changed);
        text.change(changed);
        list.change(changed);
        showProgress();
    }

    /** What was saved here is drawn now, and not a second time when the news of it comes. */
    private void redrawOwn(Collection<PassageRow> saved) {
        saved.forEach(row -> own.put(row.id(), row));
        redraw(saved);
    }

    private void showHead() {
        if (article != null) {
            head.show(article, use.clock());
            showProgress();
        }
    }

    private void showProgress() {
        if (article != null) {
            head.show(order.progress(), articleSteps.signOffs(article.id()), articleSteps.mayReview(), use.clock());
        }
    }

    private void mark(Span words, PassageKind kind) {
        if (article == null) {
            return;
        }
        try {
            var marked = articleSteps.mark(article.id(), words, kind);
            redrawOwn(use.reading().rows(List.of(marked)));
            text.bar().offer(new Span(0, 0));
            choose(marked);
            if (card.card() != null) {
                steps.taken(card.card(), "marking", new Undo.NotMarked());
            }
            saved("marked");
        } catch (StepRefused refused) {
            text.bar().refusal().show(refused);
        }
    }

    /** A source that is new to the article is searched at once: finding the words in it is what it was added for. */
    private void addSource(PassageCard shown) {
        articleSteps.addSource(shown.article(), card::findInSources);
    }

    private void signOff() {
        if (article != null) {
            articleSteps.signOff(article, order, () -> {
                showProgress();
                saved("signed off");
            });
        }
    }

    private void correct() {
        if (article != null) {
            var id = article.id();
            articleSteps.correct(article, () -> {
                article = articles.facts(id).orElse(article);
                showHead();
                saved("details");
            });
        }
    }

    @Override
    public void saved(PassageCard saved, String said) {
        card.show(saved);
        redrawOwn(List.of(saved.row()));
        text.choose(saved.row().number());
        list.choose(saved.row().number());
        saved(said);
    }

    private void saved(String what) {
        said("Saved: %s · %s".formatted(what, Moments.exactTime(use.clock().instant())));
        WorkSaved.tell(this);
    }

    @Override
    public void said(String words) {
        bottom.say(words);
    }

    @Override
    public void newer(NewerVersion newer, String mine, Runnable saveMine) {
        new ConflictDialog(newer, mine, saveMine, () -> {
                    redraw(List.of(newer.current().row()));
                    show(newer.current().row().id());
                    said("Not saved: %s. Kept what was there.".formatted(mine));
                })
                .open();
    }
}

package verbatim.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.StepRefused;
import verbatim.report.ReportAssembly;
import verbatim.text.Span;
import verbatim.ui.component.ArticleLink;
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
    private final PassageList list = new PassageList(this::choose);
    private final ReadingPane text = new ReadingPane(this::choose, this::mark);
    private final CardPanel card;
    private final BottomLine bottom = new BottomLine();
    private final Div desk = new Div();
    private @Nullable ArticleSheet article;
    private ReadingOrder order = ReadingOrder.NOTHING;

    WorkbenchView(ArticleReading articles, ArticleSteps articleSteps, ReportAssembly reports, UseCases use) {
        this.articles = articles;
        this.articleSteps = articleSteps;
        this.use = use;
        steps = new Steps(use.reading(), this);
        card = new CardPanel(steps, use, this::addSource);
        head = new ArticleHead(
                this::signOff, this::correct, new ReportLinks(reports, () -> article == null ? null : article.id()).all());
        addClassName("vb-workbench");
        desk.add(list, text, card);
        desk.addClassName("vb-desk");
        add(head, desk, bottom, new WorkbenchKeys(this, card, text.bar()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        article = ArticleLink.articleOf(event)
                .flatMap(articles::find)
                .orElseThrow(() -> new NotOnThisDesk("There is no such article on this desk."));
        text.show(article);
        reload();
        event.getRouteParameters().get("passage").flatMap(order::labelled).ifPresentOrElse(this::show, this::showNone);
    }

    @Override
    public String getPageTitle() {
        return article == null ? "Verbatim" : article.headline() + " · Verbatim";
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
        use.reading().card(passage).ifPresent(card::show);
        text.choose(passage);
        list.choose(passage);
    }

    private void showNone() {
        card.showNone(order.isEmpty()
                ? "No quotes were found. Select words in the text to mark one."
                : "Choose a passage in the text, or press u for the next one to check.");
        text.choose(null);
        list.choose(null);
    }

    private void reload() {
        if (article == null) {
            return;
        }
        order = new ReadingOrder(use.reading().of(article.id()));
        text.mark(order.rows());
        list.show(order.rows());
        head.show(
                article, order.progress(), articleSteps.signOffs(article.id()), articleSteps.mayReview(), use.clock());
    }

    private void mark(Span words, PassageKind kind) {
        if (article == null) {
            return;
        }
        try {
            var marked = articleSteps.mark(article.id(), words, kind);
            reload();
            text.bar().offer(new Span(0, 0));
            choose(marked);
            if (card.card() != null) {
                steps.taken(card.card(), "marking", now -> new Dismissing(
                                use.checking(), "Marked by mistake.", "undid marking of " + now.row().label())
                        .on(now));
            }
            saved("marked");
        } catch (StepRefused refused) {
            text.bar().refusal().show(refused.missing());
        }
    }

    /** A source that is new to the article is searched at once: finding the words in it is what it was added for. */
    private void addSource(PassageCard shown) {
        articleSteps.addSource(shown.article(), card::findInSources);
    }

    private void signOff() {
        if (article != null) {
            articleSteps.signOff(article, order.rows(), () -> {
                reload();
                saved("signed off");
            });
        }
    }

    private void correct() {
        if (article != null) {
            var id = article.id();
            articleSteps.correct(article, () -> {
                article = articles.find(id).orElse(article);
                reload();
                saved("details");
            });
        }
    }

    @Override
    public void saved(PassageCard saved, String said) {
        card.show(saved);
        reload();
        text.choose(saved.row().id());
        list.choose(saved.row().id());
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
                    reload();
                    show(newer.current().row().id());
                    said("Not saved: %s. Kept what was there.".formatted(mine));
                })
                .open();
    }
}

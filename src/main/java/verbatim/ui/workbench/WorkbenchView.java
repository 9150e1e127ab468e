package verbatim.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.Role;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.article.Importing;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteMarking;
import verbatim.passage.StepRefused;
import verbatim.report.ReportAssembly;
import verbatim.review.SigningOff;
import verbatim.text.Span;
import verbatim.ui.articles.CorrectDialog;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.Moments;
import verbatim.ui.sources.SourceDialog;
import verbatim.ui.sources.SourceUseCases;

/** The workbench: the article as a reader sees it, and the card of the chosen passage. Both stand in the address. */
@Route("article/:article/:passage?")
@PermitAll
public class WorkbenchView extends Div implements BeforeEnterObserver, HasDynamicTitle, Steps.Screen {

    private final ArticleReading articles;
    private final Importing importing;
    private final QuoteMarking marking;
    private final SigningOff signingOff;
    private final UseCases use;
    private final SourceUseCases sourceUse;
    private final Steps steps;
    private final ArticleHead head;
    private final PassageList list = new PassageList(this::choose);
    private final ArticleText text = new ArticleText();
    private final MarkBar markBar = new MarkBar(this::mark);
    private final CardPanel card;
    private final BottomLine bottom = new BottomLine();
    private @Nullable ArticleSheet article;
    private ReadingOrder order = ReadingOrder.NOTHING;

    WorkbenchView(
            ArticleReading articles,
            Importing importing,
            QuoteMarking marking,
            SigningOff signingOff,
            ReportAssembly reports,
            UseCases use,
            SourceUseCases sourceUse) {
        this.articles = articles;
        this.importing = importing;
        this.marking = marking;
        this.signingOff = signingOff;
        this.use = use;
        this.sourceUse = sourceUse;
        steps = new Steps(use.reading(), this);
        card = new CardPanel(steps, use, this::addSource);
        head = new ArticleHead(
                this::signOff, this::correct, new ReportLinks(reports, () -> article == null ? null : article.id()).all());
        addClassName("vb-workbench");
        text.onPassageChosen(this::choose);
        text.onWordsChosen(markBar::offer);
        var reading = new Section();
        reading.addClassName("vb-reading");
        reading.getElement().setAttribute("aria-label", "Text").setAttribute("tabindex", "0");
        reading.getElement().appendChild(text.getElement());
        reading.add(markBar);
        var desk = new Div(list, reading, card);
        desk.addClassName("vb-desk");
        add(head, desk, bottom, keys(desk));
    }

    private KeyCommands keys(Div desk) {
        var keys = new KeyCommands()
                .on("j", () -> order.beside(card.card(), 1).ifPresent(this::choose))
                .on("k", () -> order.beside(card.card(), -1).ifPresent(this::choose))
                .on("u", () -> order.nextToCheck(card.card()).ifPresentOrElse(this::choose, () -> said("Nothing is left to check.")))
                .on("z", () -> steps.undo(bottom.refusal()))
                .on("f", card::findInSources)
                .on("s", card::addSource)
                .on("e", card::addEvidence)
                .on("x", card::recordSearch)
                .focus("n", ".vb-card .vb-note textarea")
                .on("q", card::ask)
                .on("d", card::dismiss)
                .on("w", card::chooseSpeaker)
                .on("m", () -> markBar.mark(PassageKind.DIRECT))
                .on("l", () -> desk.getClassNames().set("folded", !desk.getClassNames().contains("folded")))
                .on("Enter", card::pressMain)
                .on("a", card::approve)
                .on("?", () -> new KeysDialog().open());
        for (int key = 1; key <= 8; key++) {
            int pressed = key;
            keys.on(Integer.toString(key), () -> card.press(pressed));
        }
        return keys;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("article").flatMap(WorkbenchView::articleId);
        article = id.flatMap(articles::find)
                .orElseThrow(() -> new NotFoundException("There is no such article on this desk."));
        text.show(article.text(), article.details().language() == null ? "en" : article.details().language());
        reload();
        event.getRouteParameters().get("passage").flatMap(order::labelled).ifPresentOrElse(this::show, this::showNone);
    }

    private static Optional<ArticleId> articleId(String text) {
        try {
            return Optional.of(new ArticleId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
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
            var url = RouteConfiguration.forSessionScope()
                    .getUrl(WorkbenchView.class, parameters(article.id(), shown.row().label()));
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(url));
        }
    }

    /** The route's parameters for a passage of an article. */
    public static RouteParameters parameters(ArticleId article, String label) {
        return new RouteParameters(
                new RouteParam("article", article.value().toString()), new RouteParam("passage", label));
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
        var mayReview = use.currentPerson().require().role().includes(Role.REVIEWER);
        head.show(article, order.progress(), signingOff.of(article.id()), mayReview, use.clock());
    }

    private void mark(Span words, PassageKind kind) {
        if (article == null) {
            return;
        }
        try {
            var marked = marking.mark(article.id(), words, kind);
            reload();
            markBar.offer(new Span(0, 0));
            choose(marked);
            if (card.card() != null) {
                steps.taken(card.card(), "marking", now -> use.checking()
                        .dismiss(now.row().id(), now.version(), "Marked by mistake."));
            }
            saved("marked");
        } catch (StepRefused refused) {
            markBar.refusal().show(refused.missing());
        }
    }

    /** A source that is new to the article is searched at once: finding the words in it is what it was added for. */
    private void addSource(PassageCard shown) {
        new SourceDialog(sourceUse, shown.article(), added -> card.findInSources()).open();
    }

    private void signOff() {
        if (article != null) {
            var mayWaive = use.currentPerson().require().role().includes(Role.ADMIN);
            new SignOffDialog(article, order.rows(), mayWaive, signingOff, () -> {
                        reload();
                        saved("signed off");
                    })
                    .open();
        }
    }

    private void correct() {
        if (article != null) {
            var id = article.id();
            new CorrectDialog(article, importing, () -> {
                        article = articles.find(id).orElse(article);
                        reload();
                        saved("details");
                    })
                    .open();
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

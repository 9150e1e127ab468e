package verbatim.ui.callback;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.callback.CallBackSheet;
import verbatim.callback.Confirming;
import verbatim.passage.Announcements;
import verbatim.passage.ClosedArticles;
import verbatim.passage.PassageReading;
import verbatim.passage.PassagesChanged;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;

/** The call-back sheet of an article: for each speaker what is still to be asked. To be worked through, or printed. */
@Route("article/:article/callback")
@PermitAll
@CssImport("./styles/callback.css")
public class CallBackView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ArticleReading articles;
    private final PassageReading passages;
    private final Confirming confirming;
    private final ClosedArticles closed;
    private final Clock clock;
    private final H1 headline = new H1();
    private final Paragraph facts = new Paragraph();
    private final Anchor back = new Anchor("", Words.of(ScreenLine.TO_ARTICLE));
    private final Paragraph said = new Paragraph();
    private final Div calls = new Div();
    private final NewerLine newer;
    private CallBackSheet shown = new CallBackSheet(List.of());
    private @Nullable ArticleSheet article;

    CallBackView(ArticleReading articles, PassageReading passages, Confirming confirming, ClosedArticles closed, Announcements announcements, Clock clock) {
        this.articles = articles;
        this.passages = passages;
        this.confirming = confirming;
        this.closed = closed;
        this.clock = clock;
        newer = new NewerLine(this::showAnew);
        DeskNews.tell(this, announcements, this::heard);
        // A string of its own: nothing of the article's goes into it.
        var print = new Button(Words.of(CallLine.PRINT), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        back.addClassName("vb-button");
        facts.addClassName("facts");
        said.addClassNames("vb-soft", "said");
        said.getElement().setAttribute("role", "status");
        getContent().addClassNames("vb-page", "vb-callback");
        getContent().add(new Header(headline, back, print), facts, said, newer, calls);
    }

    /** The route's parameters for an article. */
    public static RouteParameters parameters(ArticleId article) {
        return new RouteParameters(new RouteParam("article", article.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = ArticleLink.articleOf(event)
                .flatMap(articles::find)
                .orElseThrow(NotOnThisDesk::article);
        article = sheet;
        headline.setText(Words.of(CallLine.CALL_BACK_OF, sheet.headline()));
        back.setHref(ArticleLink.address(sheet.id()));
        said.setText("");
        show(sheet);
    }

    @Override
    public String getPageTitle() {
        return article == null ? "Verbatim" : Words.of(CallLine.CALL_BACK_OF, TextDirection.inLine(article.headline()));
    }

    private void show(ArticleSheet sheet) {
        newer.setVisible(false);
        shown = CallBackSheet.of(passages.printed(sheet.id()));
        var toCall = shown.calls();
        var deadline = sheet.details().deadline();
        facts.setText(Words.of(CallLine.FACTS, sheet.revisionNumber(), toCall.size(), clock.instant().atZone(Moments.zone()))
                + (deadline == null ? "" : " · " + Moments.due(deadline, clock)));
        calls.removeAll();
        if (toCall.isEmpty()) {
            calls.add(new Paragraph(Words.of(CallLine.NOBODY)));
        }
        toCall.forEach(call -> calls.add(new CallSection(sheet, call, clock, () -> note(sheet, call))));
    }

    private void showAnew() {
        if (article != null) {
            articles.find(article.id()).ifPresent(now -> {
                article = now;
                show(now);
            });
        }
    }

    /** Whoever has the sheet open must not put or answer what others have asked and answered since. */
    private void heard(List<PassagesChanged> news) {
        var sheet = article;
        if (sheet == null || news.stream().noneMatch(change -> change.article().equals(sheet.id()))) {
            return;
        }
        if (closed.isClosed(sheet.id())) {
            // There it is said why.
            UI.getCurrent().navigate(ArticleLink.address(sheet.id()));
        } else if (!newer.isVisible() && !CallBackSheet.of(passages.printed(sheet.id())).equals(shown)) {
            newer.say(Words.of(NewsLine.PASSAGES_CHANGED));
        }
    }

    private void note(ArticleSheet sheet, CallBackSheet.Call call) {
        new AnswerDialog(call, clock, (passages, answer) -> {
                    var kept = confirming.confirm(sheet.id(), passages, answer);
                    show(sheet);
                    said.setText(kept.source() == null
                            ? Words.of(CallLine.SAVED_AS_HISTORY)
                            : Words.of(CallLine.SAVED_AS_EVIDENCE, kept.source(), kept.evidence()));
                    WorkSaved.tell(this);
                })
                .open();
    }
}

package verbatim.ui.articles;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.Fix;
import verbatim.passage.MustFix;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** What of an article must be printed otherwise, with what a later edit has made of it; to be looked at, and to be sent. */
@Route("article/:article/must-fix")
@PermitAll
public class MustFixView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ArticleReading articles;
    private final MustFix mustFix;
    private final H1 headline = new H1();
    private final Paragraph facts = new Paragraph();
    private final Anchor back = new Anchor("", Words.of(FixLine.TO_ARTICLE));
    private final Button copy = new Button(Words.of(FixLine.COPY));
    private final TextArea text = new TextArea();
    private final OrderedList list = new OrderedList();
    private @Nullable ArticleFacts article;

    MustFixView(ArticleReading articles, MustFix mustFix, Announcements announcements) {
        this.articles = articles;
        this.mustFix = mustFix;
        back.addClassName("vb-button");
        facts.addClassName("facts");
        facts.getElement().setAttribute("role", "status");
        text.setReadOnly(true);
        text.setWidthFull();
        text.setAriaLabel(Words.of(FixLine.COPY));
        Clipboard.onClick(copy).writeText(text);
        copy.addClickListener(click -> copy.setText(Words.of(FixLine.COPIED)));
        getContent().addClassNames("vb-page", "vb-fixes");
        getContent().add(new Header(headline, back, copy), facts, list, text);
        DeskNews.tell(getContent(), announcements, news -> {
            var shown = article;
            if (shown != null && news.stream().anyMatch(change -> change.article().equals(shown.id()))) {
                articles.facts(shown.id()).ifPresentOrElse(there -> show(shown.id()), () -> UI.getCurrent().getPage().reload());
            }
        });
    }

    /** The route's parameters for an article. */
    public static RouteParameters parameters(ArticleId article) {
        return new RouteParameters(new RouteParam("article", article.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ArticleLink.articleOf(event).orElseThrow(NotOnThisDesk::article));
    }

    @Override
    public String getPageTitle() {
        return article == null ? "Verbatim" : Words.of(FixLine.TITLE, TextDirection.inLine(article.headline()));
    }

    private void show(ArticleId id) {
        var shown = articles.facts(id).orElseThrow(NotOnThisDesk::article);
        var fixes = mustFix.of(id);
        article = shown;
        headline.setText(Words.of(FixLine.TITLE, shown.headline()));
        back.setHref(ArticleLink.address(id));
        facts.setText(fixes.isEmpty() ? Words.of(FixLine.NONE) : FixText.facts(Words.language(), shown.revisionNumber(), fixes));
        list.removeAll();
        fixes.forEach(fix -> list.add(item(fix, id)));
        copy.setText(Words.of(FixLine.COPY));
        copy.setVisible(!fixes.isEmpty());
        text.setVisible(!fixes.isEmpty());
        text.setValue(FixText.of(Words.language().plain(), shown.headline(), shown.revisionNumber(), fixes));
    }

    private static ListItem item(Fix fix, ArticleId article) {
        var head = new Div(new ArticleLink(FixText.head(Words.language(), fix), article, fix.row().label()));
        head.addClassName("top");
        var item = new ListItem(head, said(FixLine.PRINTED, fix.printed()), new Paragraph(FixText.instead(Words.language(), fix)));
        fix.reasons().forEach(reason -> item.add(said(FixLine.WHY, reason)));
        var taken = new Span(FixText.taken(Words.language(), fix));
        taken.addClassName("taken");
        item.add(new Div(taken, new StateWord(fix.row().status())));
        return item;
    }

    private static Div said(FixLine what, String words) {
        var lead = new Span(Words.of(what));
        lead.addClassName("whose");
        var said = new Span(words);
        said.addClassName("words");
        said.getElement().setAttribute("dir", "auto");
        return new Div(lead, said);
    }
}

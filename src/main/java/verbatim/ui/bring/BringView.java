package verbatim.ui.bring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import verbatim.fetch.FetchRefused;
import verbatim.fetch.Posting;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.text.TextDirection;
import verbatim.text.TypedWords;
import verbatim.ui.articles.ImportView;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.queue.QueueView;
import verbatim.ui.sources.AddingSources;

/**
 * A page that somebody reads elsewhere comes to the desk here, by the button in the browser's bar. Nothing of it is fetched or
 * stored before the person has said what is to become of it: whoever is led here by a link of a stranger loses nothing.
 */
@Route("bring")
@PermitAll
public class BringView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WORDS = 2_000;

    private final ArticleList articles;
    private final AddingSources adding;

    BringView(ArticleList articles, AddingSources adding) {
        this.articles = articles;
        this.adding = adding;
        getContent().addClassNames("vb-page", "vb-bring");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var url = parameters.getSingleParameter("url").map(String::strip).orElse("");
        getContent().removeAll();
        getContent().add(new Header(new H1(Words.of(BringLine.TITLE))));
        if (url.isEmpty()) {
            getContent().add(byHand(), new PageButton());
            return;
        }
        try {
            var page = Posting.address(url).toString();
            ask(page, kept(parameters, "title"), kept(parameters, "words"));
        } catch (FetchRefused refused) {
            var why = new RefusalLine();
            why.show(refused);
            getContent().add(why, byHand());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of(BringLine.TITLE) + " · Verbatim";
    }

    private static String kept(QueryParameters parameters, String name) {
        var words = TypedWords.kept(parameters.getSingleParameter(name).orElse(""));
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS)));
    }

    private void ask(String page, String title, String words) {
        var address = new Span(TextDirection.inLine(page));
        address.addClassName("vb-bring-address");
        getContent().add(new Paragraph(address), new Paragraph(Words.of(BringLine.ASKS)));
        if (!words.isEmpty()) {
            var selected = new Div(TextDirection.inLine(words));
            selected.addClassName("vb-bring-words");
            selected.getElement().setAttribute("role", "note").setAttribute("aria-label", Words.of(BringLine.WORDS)).setAttribute("dir", "auto");
            getContent().add(selected);
        }
        var article = new Button(Words.of(BringLine.AS_ARTICLE), click -> asArticle(page));
        article.addThemeVariants(ButtonVariant.PRIMARY);
        article.setAutofocus(true);
        var of = new ComboBox<ArticleRow>(Words.of(BringLine.OF_ARTICLE));
        of.setItemLabelGenerator(ArticleRow::headline);
        of.setItems(query -> articles.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        of.setClearButtonVisible(true);
        of.setHelperText(Words.of(BringLine.OF_ARTICLE_HELP));
        var source = new Button(Words.of(BringLine.AS_SOURCE), click -> asSource(page, title, of));
        getContent().add(
                choice(BringLine.AS_ARTICLE_HELP, article),
                choice(BringLine.AS_SOURCE_HELP, of, source));
        if (!words.isEmpty()) {
            getContent().add(choice(BringLine.FIND_WORDS_HELP, new Button(Words.of(BringLine.FIND_WORDS), click -> find(words))));
        }
    }

    private static Div choice(BringLine help, Component... parts) {
        var choice = new Div(new Paragraph(Words.of(help)));
        choice.add(parts);
        choice.addClassName("vb-bring-choice");
        return choice;
    }

    /** For whoever has the address alone. */
    private static Component byHand() {
        var address = new TextField(Words.of(BringLine.BY_HAND));
        address.setPlaceholder("https://");
        var go = new Button(Words.of(BringLine.BY_HAND_GO), click -> UI.getCurrent()
                .navigate(BringView.class, QueryParameters.of("url", address.getValue())));
        go.addClickShortcut(Key.ENTER).listenOn(address);
        var line = new Div(address, go);
        line.addClassNames("vb-row", "vb-bring-by-hand");
        return line;
    }

    private static void asArticle(String page) {
        UI.getCurrent().navigate(ImportView.class).ifPresent(screen -> screen.bring(page));
    }

    private void asSource(String page, String title, ComboBox<ArticleRow> of) {
        adding.page(page, title, of.getOptionalValue().map(ArticleRow::id).orElse(null));
    }

    private static void find(String words) {
        UI.getCurrent().navigate(QueueView.class, new QueryParameters(QueueFilter.ALL.with(QueuePart.TEXT, words).address()));
    }
}

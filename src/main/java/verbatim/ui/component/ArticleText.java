package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import verbatim.article.ArticleFacts;
import verbatim.passage.PassageRow;
import verbatim.text.Span;

/**
 * The article as a reader sees it, every passage marked in place. Offsets are UTF-16, in Java as in the browser. The browser
 * fetches the text itself, and is sent the marks once and then what changes of them: the server keeps neither.
 */
@Tag("vb-article-text")
@JsModule("./article-text.ts")
public class ArticleText extends Component {

    /** An empty page. */
    public ArticleText() {
        getElement()
                .setAttribute("role", "article")
                .setAttribute("aria-label", Words.of(ScreenLine.ARTICLE))
                .setAttribute("unfetched", Words.of(ScreenLine.TEXT_NOT_FETCHED))
                .setAttribute("again", Words.of(ScreenLine.TRY_AGAIN));
    }

    /** Shows the text of an article's current revision. */
    public void show(ArticleFacts article) {
        getElement().setProperty("headline", article.headline());
        getElement().setProperty("src", ArticleTextController.address(article.revision(), article.sha256()));
        getElement().setPropertyList(
                "lonely", article.read().loneMarks().stream().map(mark -> List.of(mark.start(), mark.end())).toList());
        speak(article.details().language());
    }

    /** Shows a short text. */
    public void show(String text, @Nullable String language) {
        getElement().setProperty("text", text);
        speak(language);
    }

    private void speak(@Nullable String language) {
        getElement().setAttribute("lang", language == null ? "en" : language);
        getElement().setAttribute("dir", "auto");
    }

    /** Marks these passages and no others. */
    public void mark(Collection<PassageRow> passages) {
        getElement().callJsFunction("load", PassageJson.statuses(), PassageJson.rows(passages, ArticleText::row));
    }

    /** Marks these passages anew, or for the first time; all others stay as they are. */
    public void change(Collection<PassageRow> passages) {
        getElement().callJsFunction("change", PassageJson.rows(passages, ArticleText::row));
    }

    private static ArrayNode row(PassageRow passage) {
        var row = PassageJson.beginning(passage);
        var places = row.addArray();
        passage.fragments().forEach(fragment -> places.add(fragment.start()).add(fragment.end()));
        return row;
    }

    /** Outlines the passage of this number and brings it into sight; 0 for none. */
    public void choose(int number) {
        getElement().setProperty("chosen", number);
    }

    /** Brings a place into sight, such as a mark without a partner. */
    public void look(Span place) {
        getElement().callJsFunction("look", place.start());
    }

    /** Lets the text of the page in which a part stands show these places, the first of them in sight. */
    public static void showIn(Component part, List<Span> places) {
        var flat = JacksonUtils.createArrayNode();
        places.forEach(place -> flat.add(place.start()).add(place.end()));
        part.getElement().executeJs("document.dispatchEvent(new CustomEvent('vb-fact-shown', {detail: {places: $0}}))", flat);
    }

    /** Tells when the reader chooses a passage: its number, as the browser says it. */
    public void onPassageChosen(IntConsumer listener) {
        getElement()
                .addEventListener("passage-chosen", event -> listener.accept(event.getEventData().path("event.detail.number").asInt(0)))
                .addEventData("event.detail.number");
    }

    /** Tells when the reader selects words; an empty span when nothing is selected any more. */
    public void onWordsChosen(Consumer<Span> listener) {
        getElement()
                .addEventListener("words-chosen", event -> {
                    int start = event.getEventData().path("event.detail.start").asInt(0);
                    int end = event.getEventData().path("event.detail.end").asInt(0);
                    listener.accept(new Span(Math.max(0, start), Math.max(Math.max(0, start), end)));
                })
                .addEventData("event.detail.start")
                .addEventData("event.detail.end")
                .debounce(150);
    }
}

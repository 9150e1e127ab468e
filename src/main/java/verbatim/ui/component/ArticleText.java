package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.text.Span;

/** The article as a reader sees it, every passage marked in place. Offsets are UTF-16, in Java as in the browser. */
@Tag("vb-article-text")
@JsModule("./article-text.ts")
public class ArticleText extends Component {

    /** A passage as the browser is told of it. Public for the sake of its conversion to JSON. */
    public record Mark(
            String id, String label, String number, String sign, String style, String title, List<List<Integer>> fragments) {

        static Mark of(PassageRow row) {
            var by = row.speaker() == null ? "" : ", " + row.speaker();
            return new Mark(
                    row.id().value().toString(),
                    row.label(),
                    Integer.toString(row.number()),
                    row.status().sign(),
                    row.status().style(),
                    row.label() + ", " + row.status().word() + by,
                    row.fragments().stream().map(f -> List.of(f.start(), f.end())).toList());
        }
    }

    /** An empty page. */
    public ArticleText() {
        getElement().setAttribute("role", "article").setAttribute("aria-label", "Article");
    }

    /** Shows a text in this language. */
    public void show(String text, String language) {
        getElement().setProperty("text", text);
        getElement().setAttribute("lang", language);
        getElement().setAttribute("dir", "auto");
    }

    /** Marks these passages. */
    public void mark(List<PassageRow> passages) {
        getElement().setPropertyList("marks", passages.stream().map(Mark::of).toList());
    }

    /** Outlines a passage and brings it into sight; null for none. */
    public void choose(@Nullable PassageId passage) {
        getElement().setProperty("chosen", passage == null ? "" : passage.value().toString());
    }

    /** Tells when the reader chooses a passage. */
    public void onPassageChosen(Consumer<PassageId> listener) {
        getElement()
                .addEventListener("passage-chosen", event -> listener.accept(new PassageId(
                        UUID.fromString(event.getEventData().path("event.detail.id").asString("")))))
                .addEventData("event.detail.id");
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

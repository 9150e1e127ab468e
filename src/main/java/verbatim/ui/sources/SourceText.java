package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.document.Locator;
import verbatim.source.SourceLocator;
import verbatim.source.capture.SnapshotText;
import verbatim.text.Span;
import verbatim.ui.component.Words;

/**
 * The text of a snapshot as one reads it, its places in the margin, and the words that a quote rests on marked and brought
 * into sight. Offsets are UTF-16, in Java as in the browser.
 */
@Tag("vb-source-text")
@JsModule("./source-text.ts")
class SourceText extends Component {

    /** A place as the browser is told of it. Public for the sake of its conversion to JSON. */
    public record Place(int offset, String kind, String label, String words) {

        static Place of(int offset, String kind, String words) {
            return new Place(offset, kind, words, words);
        }
    }

    SourceText() {
        getElement().setAttribute("role", "article").setAttribute("aria-label", Words.of(SourcesLine.TEXT_OF_SOURCE)).setAttribute("play", Words.of(SourcesLine.PLAY_FROM));
    }

    private static String inMargin(Locator locator) {
        return switch (locator.kind()) {
            case PAGE -> Words.of(SourceLocator.Kind.PAGE, locator.label());
            case LINE -> Words.of(SourceLocator.Kind.LINE, locator.label());
            case PARAGRAPH -> "¶ " + locator.label();
            case TIME, SPEAKER -> locator.label();
        };
    }

    /**
     * Shows a text.
     *
     * @param marked what is marked in it
     * @param player the recording that a time code plays; null where there is none
     */
    void show(SnapshotText text, List<Span> marked, @Nullable Recording player) {
        getElement().setProperty("text", text.text());
        var places = text.locators().stream()
                .map(locator -> new Place(locator.offset(), locator.kind().name(), locator.label(), inMargin(locator)));
        var doubts = text.warnings().stream()
                .map(warning -> Place.of(warning.start(), "DOUBT", Words.form("place", warning.code())));
        // A doubt stands before what else is said of its line: there may be room for one.
        getElement().setPropertyList("places", Stream.concat(doubts, places).sorted(Comparator.comparingInt(Place::offset)).toList());
        getElement().setPropertyList("marks", marked.stream().map(span -> List.of(span.start(), span.end())).toList());
        getElement().setProperty("player", player == null ? "" : "recording");
        getElement().setAttribute("dir", "auto");
        if (text.ref().language() == null) {
            getElement().removeAttribute("lang");
        } else {
            getElement().setAttribute("lang", text.ref().language());
        }
    }
}

package verbatim.ui.articles;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import verbatim.article.Importing;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Where the text of an article is pasted or written. */
class StoryText extends TextArea {

    /** After so long a pause it counts as written, in milliseconds. */
    private static final int PAUSE = 800;

    StoryText() {
        super(Words.of(ScreenLine.TEXT));
        setMinRows(16);
        setMaxRows(28);
        setMaxLength(Importing.LONGEST_TEXT);
        setPlaceholder(Words.of(ArticlesLine.PASTE_HERE));
        setAutofocus(true);
    }

    /** Tells what stands there, while it is written, too. */
    void whenWritten(Consumer<String> look) {
        addValueChangeListener(change -> look.accept(getValue()));
        // As a value it comes with the press alone: what waits for a pause would not be there yet.
        getElement()
                .addEventListener("input", written -> look.accept(written.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(PAUSE);
    }
}

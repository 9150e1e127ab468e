package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.ArrayNode;
import verbatim.passage.PassageRow;
import verbatim.review.talk.OpenTalk;
import verbatim.text.TextDirection;
import verbatim.ui.component.DoubtSign;
import verbatim.ui.component.PassageJson;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.card.TalkLine;

/**
 * The article's passages as a list, nested ones set in. The browser is sent the rows once and then what changes of them: the
 * server keeps none.
 */
@Tag("vb-passage-list")
@JsModule("./passage-list.ts")
class PassageList extends Component implements HasStyle {

    /** By which what opens it names it in the page. */
    static final String ID = "vb-passages";

    /** No line of the list shows more, in UTF-16 units. */
    private static final int SHOWN = 80;

    /**
     * @param onChoose gets the number of the passage, as the browser says it
     */
    PassageList(IntConsumer onChoose) {
        addClassName("vb-list");
        setId(ID);
        getElement().setAttribute("role", "navigation").setAttribute("aria-label", Words.of(ScreenLine.PASSAGES));
        getElement()
                .addEventListener("passage-chosen", event -> onChoose.accept(event.getEventData().path("event.detail.number").asInt(0)))
                .addEventData("event.detail.number");
    }

    /** Lists these passages and no others, in the order in which one reads them. */
    void show(Collection<PassageRow> rows) {
        getElement().callJsFunction("load", PassageJson.statuses(), PassageJson.rows(rows, PassageList::row));
    }

    /** Lists these passages anew, or for the first time; all others stay as they are. */
    void change(Collection<PassageRow> rows) {
        getElement().callJsFunction("change", PassageJson.rows(rows, PassageList::row));
    }

    /** Says at these passages that they are talked about, and at no others. */
    void talk(Collection<OpenTalk> talked) {
        var all = JacksonUtils.createArrayNode();
        for (var talk : talked) {
            var open = Words.of(TalkLine.OPEN, talk.open());
            var words = talk.unread() == 0 ? open : talk.open() == 0 ? Words.of(TalkLine.UNREAD, talk.unread())
                    : Words.inOneLine(List.of(open, Words.of(TalkLine.UNREAD, talk.unread())));
            all.add(JacksonUtils.createArrayNode().add(talk.number()).add(talk.open()).add(talk.unread()).add(words));
        }
        getElement().callJsFunction("talk", all);
    }

    /** Folds it away or back where it stands beside the text; where it has no room there, lays it over that or takes it away. */
    void fold() {
        getElement().callJsFunction("fold");
    }

    /** Folds it back where it stands beside the text. */
    void unfold() {
        getElement().callJsFunction("unfold");
    }

    /** The number of the chosen passage; 0 for none. */
    void choose(int number) {
        getElement().setProperty("chosen", number);
    }

    private static ArrayNode row(PassageRow passage) {
        var row = PassageJson.beginning(passage)
                .add(passage.parent() == null ? 0 : 1)
                .add(beginning(TextDirection.inLine(passage.words())))
                .add(passage.fragments().getFirst().start());
        if (passage.openDoubts() == 0 && passage.claimKinds().isEmpty()) {
            return row;
        }
        row.add(passage.openDoubts() == 0 ? null : DoubtSign.words(passage.openDoubts()));
        return passage.claimKinds().isEmpty() ? row : row.add(Words.inOneLine(passage.claimKinds()));
    }

    private static String beginning(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }
}

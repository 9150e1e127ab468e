package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.ArrayList;
import java.util.List;
import verbatim.passage.Drafts;
import verbatim.passage.Drafts.Field;
import verbatim.passage.PassageId;
import verbatim.ui.component.DraftLine;
import verbatim.ui.component.Words;

/**
 * Keeps what is being written in the fields of a dialog while it is not saved, and puts what was begun before into them. The
 * browser tells what is typed after each pause: a field's own value it would tell only when the field is left.
 */
class KeptWriting {

    /** The browser tells what is typed after so long. */
    static final int PAUSE_MS = 500;

    private final Drafts drafts;
    private final PassageId passage;
    private final List<Field> kept = new ArrayList<>();
    private boolean begun;

    KeptWriting(Drafts drafts, PassageId passage) {
        this.drafts = drafts;
        this.passage = passage;
    }

    /** Keeps what is written in this field. */
    <F extends Component & HasValue<?, String>> void in(F field, Field kind) {
        kept.add(kind);
        drafts.of(passage, kind).ifPresent(words -> {
            begun = true;
            field.setValue(words);
            if (field instanceof HasHelper helped) {
                helped.setHelperText(Words.of(DraftLine.BEGUN_EARLIER));
            }
        });
        field.getElement()
                .addEventListener("input", typed -> keep(kind, typed.getEventData().path("event.target.value").asString("")))
                .addEventData("event.target.value")
                .debounce(PAUSE_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        // What was chosen from a list nobody typed.
        field.addValueChangeListener(change -> keep(kind, change.getValue() == null ? "" : change.getValue()));
    }

    /** Whether something was there that was begun before. */
    boolean wasBegun() {
        return begun;
    }

    private void keep(Field kind, String words) {
        if (kept.contains(kind)) {
            drafts.keep(passage, kind, words);
        }
    }

    /** It was saved or thrown away: what the browser tells later is of no account. */
    void end() {
        kept.forEach(kind -> drafts.drop(passage, kind));
        kept.clear();
    }
}

package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.review.talk.ThreadId;
import verbatim.review.talk.ThreadRow;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Words;

/** What people of the desk say to each other about the passage, and the place to say something. */
public class TalkPanel extends Section {

    private final TalkParts parts;
    private final Consumer<String> saved;
    private final Div open = new Div();
    private final Div settledBoxes = new Div();
    private final NativeDetails settled = new NativeDetails("", settledBoxes);
    private final Map<ThreadId, ThreadBox> boxes = new HashMap<>();
    private final KeyButton opener = new KeyButton(Words.of(TalkLine.BEGIN), ",", () -> openBegin().focus());
    private @Nullable TalkField begin;
    private @Nullable PassageId passage;

    /** @param saved says that it was saved */
    TalkPanel(TalkParts parts, Consumer<String> saved) {
        this.parts = parts;
        this.saved = saved;
        addClassName("vb-talk");
        var title = new H2(Words.of(TalkLine.TITLE));
        title.addClassName("vb-label");
        add(title, open, opener, settled);
    }

    private TalkField openBegin() {
        if (begin == null) {
            begin = new TalkField(
                    Words.of(TalkLine.BEGIN_FIELD), Words.of(TalkLine.BEGIN), parts.threads().mentionable(),
                    words -> {
                        if (passage != null) {
                            parts.drafts().keep(passage, words);
                        }
                    },
                    (words, beside) -> {
                        var about = passage;
                        return about != null && parts.done(beside, () -> parts.talking().begin(about, words)) && close();
                    });
            begin.hint(Words.of(TalkLine.BEGIN_HINT));
            addComponentAtIndex(2, begin);
            opener.setVisible(false);
        }
        return begin;
    }

    private boolean close() {
        closeBegin();
        opener.focus();
        changed(TalkLine.BEGUN_NOW);
        return true;
    }

    private void closeBegin() {
        if (begin != null) {
            remove(begin);
            begin = null;
            opener.setVisible(true);
        }
    }

    /** Goes to what is unread, or lets the person begin a thread. */
    public void go() {
        open.getChildren()
                .map(ThreadBox.class::cast)
                .filter(ThreadBox::isUnread)
                .findFirst()
                .map(ThreadBox::openReply)
                .orElseGet(this::openBegin)
                .focus();
    }

    /** Shows the threads of a passage, each reply that was begun in one with it. */
    void now(PassageCard card) {
        var shown = card.row().id();
        if (!shown.equals(passage)) {
            passage = shown;
            boxes.clear();
            settled.setOpen(false);
            closeBegin();
            var begun = parts.drafts().of(shown);
            begun.another().ifPresent(words -> openBegin().begun(words));
            renew(begun::in);
        } else {
            renew();
        }
    }

    private void changed(@Nullable TalkLine what) {
        renew();
        if (what != null) {
            saved.accept(Words.of(what));
        }
    }

    /** Shows them as they are now; where somebody writes, that stays. */
    void renew() {
        // In a thread that somebody begins meanwhile nobody was writing.
        renew(thread -> Optional.empty());
    }

    private void renew(Function<ThreadId, Optional<String>> begun) {
        if (passage == null) {
            return;
        }
        var shown = passage;
        var rows = parts.of(shown);
        DrawnParts.arrange(open, rows.stream().filter(ThreadRow::isOpen).map(row -> box(shown, row, begun)).toList());
        List<ThreadBox> done = rows.stream().filter(row -> !row.isOpen()).map(row -> box(shown, row, begun)).toList();
        DrawnParts.arrange(settledBoxes, done);
        settled.setSummaryText(Words.of(TalkLine.SETTLED, done.size()));
        settled.setVisible(!done.isEmpty());
        if (rows.stream().anyMatch(row -> !row.isOpen() && row.unread() > 0)) {
            settled.setOpen(true);
        }
    }

    private ThreadBox box(PassageId of, ThreadRow row, Function<ThreadId, Optional<String>> begun) {
        var box = boxes.computeIfAbsent(row.id(), id -> new ThreadBox(parts, of, id, begun.apply(id), this::changed));
        box.show(row);
        return box;
    }
}

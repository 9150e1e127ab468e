package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.passage.PassageId;
import verbatim.review.talk.Ask;
import verbatim.review.talk.PostRow;
import verbatim.review.talk.ThreadId;
import verbatim.review.talk.ThreadRow.Turn;
import verbatim.review.talk.ThreadRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** One thread: what was said in it, and the place to answer. It is read by whoever goes into it, not by whom it is shown. */
class ThreadBox extends Div {

    static final String BY_KEY = "event.target.matches(':focus-visible')";

    private final TalkParts parts;
    private final PassageId passage;
    private final ThreadId id;
    private final Consumer<@Nullable TalkLine> changed;
    private final PersonId me;
    private final Div said = new Div();
    private final Span fresh = new Span();
    private final Button reply = new Button(Words.of(TalkLine.REPLY), click -> openReply().focus());
    private final Button turn = new Button("", click -> turn());
    private final Div row = new Div(reply, turn);
    private final RefusalLine refusal = new RefusalLine();
    private final PostBox.Acts acts = new PostBox.Acts(this::edit, this::takeBack, this::says);
    private final List<Registration> untilRead = new ArrayList<>();
    private final Map<Object, Component> drawn = new LinkedHashMap<>();
    private @Nullable TalkField field;
    private @Nullable ThreadRow shown;

    /** All that the box of a post shows. */
    private record Drawn(PostRow post, boolean isOpen) {}

    /**
     * @param begun what the person was writing in it
     * @param changed shows the threads anew, and says what was done where that was saved
     */
    ThreadBox(TalkParts parts, PassageId passage, ThreadId id, Optional<String> begun, Consumer<@Nullable TalkLine> changed) {
        this.parts = parts;
        this.passage = passage;
        this.id = id;
        this.changed = changed;
        me = parts.currentPerson().require().id();
        addClassNames("vb-box", "vb-thread");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(TalkLine.TITLE));
        // Who hears the screen hears what comes.
        said.getElement().setAttribute("role", "log").setAttribute("aria-label", Words.of(TalkLine.TITLE));
        fresh.addClassName("vb-pill");
        reply.addClassName("reply");
        for (var button : List.of(reply, turn)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        row.addClassName("vb-row");
        add(fresh, said, row, refusal);
        begun.ifPresent(words -> openReply().begun(words));
    }

    /** Shows the thread as it is now. */
    void show(ThreadRow now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        // What reads as before stays, and with it the focus, and the button that somebody is about to press.
        var before = Map.copyOf(drawn);
        drawn.clear();
        now.posts().forEach(post -> {
            var matter = new Drawn(post.read(), now.isOpen());
            drawn.put(matter, before.containsKey(matter) ? before.get(matter) : new PostBox(post, me, now.isOpen(), parts.clock(), acts));
        });
        now.turns().forEach(made -> drawn.put(made, before.containsKey(made) ? before.get(made) : line(made)));
        DrawnParts.arrange(said, List.copyOf(drawn.values()));
        getClassNames().set("unread", isUnread());
        fresh.setVisible(isUnread());
        fresh.setText(Words.of(TalkLine.NEW, now.unread()));
        turn.setText(Words.of(now.isOpen() ? TalkLine.RESOLVE : TalkLine.REOPEN));
        untilRead.forEach(Registration::remove);
        untilRead.clear();
        untilRead.add(getElement().addEventListener("click", event -> read()));
        // A press focuses before it clicks: what is read moves what is pressed, and then nothing was.
        untilRead.add(getElement().addEventListener("focusin", event -> read()).setFilter(BY_KEY));
    }

    /** Also where nothing is new: they may have been told whose answer it waits for. */
    private void read() {
        untilRead.forEach(Registration::remove);
        untilRead.clear();
        boolean isNews = isUnread();
        parts.done(refusal, () -> parts.talking().read(id, last()));
        if (isNews) {
            changed.accept(null);
        }
    }

    private void turn() {
        boolean open = shown != null && shown.isOpen();
        Runnable turns = open ? () -> parts.talking().resolve(id, last()) : () -> parts.talking().reopen(id);
        if (parts.done(refusal, turns)) {
            changed.accept(open ? TalkLine.RESOLVED_NOW : TalkLine.REOPENED_NOW);
        }
    }

    private int last() {
        return shown == null ? 0 : shown.last();
    }

    boolean isUnread() {
        return shown != null && shown.unread() > 0;
    }

    /** The place for a reply, with what was begun there. */
    TalkField openReply() {
        if (field == null) {
            field = new TalkField(
                    Words.of(TalkLine.REPLY_FIELD),
                    Words.of(TalkLine.SEND),
                    parts.threads().mentionable(),
                    words -> parts.drafts().keep(passage, id, words),
                    (words, beside) -> parts.done(beside, () -> parts.talking().reply(id, last(), words)) && close());
            addComponentAtIndex(2, field);
            reply.setVisible(false);
        }
        return field;
    }

    /** The reply was sent. */
    private boolean close() {
        if (field != null) {
            remove(field);
            field = null;
        }
        reply.setVisible(true);
        reply.focus();
        changed.accept(TalkLine.REPLIED_NOW);
        return true;
    }

    private void takeBack(PostRow post) {
        if (parts.done(refusal, () -> parts.talking().withdraw(post.id()))) {
            changed.accept(TalkLine.TAKEN_BACK_NOW);
        }
    }

    private void says(Ask ask, boolean needed) {
        if (parts.done(refusal, needed ? () -> parts.asks().begin(ask) : () -> parts.asks().end(ask))) {
            changed.accept(needed ? TalkLine.ANSWER_NEEDED_NOW : TalkLine.NO_ANSWER_NEEDED_NOW);
        }
    }

    private Paragraph line(Turn made) {
        var line = new Paragraph(Words.of(
                made.what() == Turn.What.RESOLVED ? TalkLine.RESOLVED : TalkLine.REOPENED, made.made().name(),
                Moments.day(made.made().at(), parts.clock())));
        line.addClassName("turn");
        return line;
    }

    private void edit(PostRow post) {
        new EditNoteDialog(TalkLine.EDIT_TITLE, TalkLine.EDIT_FIELD, TalkLine.SAVE, post.words(), (words, beside) -> {
            boolean edited = parts.done(beside, () -> parts.talking().edit(post.id(), words));
            if (edited) {
                changed.accept(TalkLine.EDITED_NOW);
            }
            return edited;
        }).open();
    }
}

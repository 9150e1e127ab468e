package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import verbatim.account.PersonId;
import verbatim.review.talk.Ask;
import verbatim.review.talk.PostRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** One thing that was said in a thread, with what whoever said it may do with it, and whose answer it waits for. */
class PostBox extends Div {

    /**
     * What is done with it.
     *
     * @param says whether an answer is needed, of whom
     */
    record Acts(Consumer<PostRow> edit, Consumer<PostRow> takeBack, BiConsumer<Ask, Boolean> says) {}

    PostBox(PostRow post, PersonId me, boolean isOpen, Clock clock, Acts acts) {
        addClassName("post");
        var by = new Div();
        by.addClassName("vb-by");
        by.getElement().appendChild(new Element("small").setText(
                post.written().name() + ", " + Moments.day(post.written().at(), clock)
                        + (post.edited() == null ? "" : Words.of(TalkLine.EDITED, Moments.day(post.edited(), clock)))));
        add(by);
        if (post.withdrawn() != null) {
            var gone = new Paragraph(Words.of(TalkLine.TAKEN_BACK, post.withdrawn().name()));
            gone.addClassName("gone");
            add(gone);
            return;
        }
        if (post.mentionsMe()) {
            addClassName("to-me");
            by.add(new Span(Words.of(TalkLine.TO_YOU)));
        }
        var words = new Paragraph(post.words());
        words.addClassName("body");
        words.getElement().setAttribute("dir", "auto");
        add(words);
        post.asked().forEach(asked -> add(new AskedLine(post, asked, me, isOpen, acts.says())));
        if (!post.earlier().isEmpty()) {
            add(new NativeDetails(Words.of(TalkLine.EARLIER), new Div(post.earlier().stream().map(Paragraph::new).toArray(Paragraph[]::new))));
        }
        if (post.written().by().equals(me)) {
            by.add(
                    new Text(" "), inline(TalkLine.EDIT, () -> acts.edit().accept(post)),
                    new Text(" "), inline(TalkLine.TAKE_BACK, () -> acts.takeBack().accept(post)));
        }
    }

    private static NativeButton inline(TalkLine words, Runnable does) {
        var button = new NativeButton(Words.of(words), click -> does.run());
        button.addClassName("vb-inline");
        return button;
    }
}

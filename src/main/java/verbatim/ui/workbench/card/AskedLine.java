package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import verbatim.account.PersonId;
import verbatim.review.talk.Ask;
import verbatim.review.talk.PostRow;
import verbatim.ui.component.Words;

/** Below what was said: whose answer it waits for, or that it needs none; whoever asked and whoever was asked say which. */
class AskedLine extends Paragraph {

    /** @param says whether an answer is needed, of whom */
    AskedLine(PostRow post, PostRow.Asked asked, PersonId me, boolean isOpen, BiConsumer<Ask, Boolean> says) {
        addClassName("asked");
        boolean waits = asked.unasked() == null;
        boolean isTheirs = me.equals(asked.person()) || me.equals(post.written().by());
        var again = asked.again();
        // Who neither asked nor was asked need not hear of each name that something is waited for; what was said of it they read.
        setVisible(!waits || again != null || isTheirs);
        add(new Text(
                asked.unasked() == null
                        ? again == null ? Words.of(TalkLine.WAITS_FOR, asked.name()) : Words.of(TalkLine.WAITS_AGAIN, asked.name(), again.name())
                        : Words.of(TalkLine.NEEDS_NONE, asked.name(), asked.unasked().name())));
        if (isTheirs && isOpen) {
            var button = new NativeButton(
                    Words.of(waits ? TalkLine.NO_ANSWER_NEEDED : TalkLine.ANSWER_NEEDED),
                    click -> says.accept(new Ask(post.id(), asked.person()), !waits));
            button.addClassName("vb-inline");
            button.getElement().setAttribute(
                    "aria-label", Words.of(waits ? TalkLine.NO_ANSWER_NEEDED_FROM : TalkLine.ANSWER_NEEDED_FROM, asked.name()));
            add(new Text(" "), button);
        }
    }
}

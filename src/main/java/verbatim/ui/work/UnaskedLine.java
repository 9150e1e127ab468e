package verbatim.ui.work;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import verbatim.message.Refused;
import verbatim.review.talk.Ask;
import verbatim.review.talk.Asks;
import verbatim.review.work.WorkRow;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Says of what somebody asked at the desk that it needs no answer, and takes that back when asked. Unseen until then. */
class UnaskedLine extends Div implements Focusable<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(UnaskedLine.class);

    private final Asks asks;
    private final Runnable changed;
    private final Span words = new Span();
    private final KeyButton undo = new KeyButton(Words.of(WorkLine.UNDO), "z", this::undo);
    private final Div line = new Div(words, undo);
    private final RefusalLine refusal = new RefusalLine();
    private List<Ask> ended = List.of();
    private String already = "";

    /** @param changed runs once something was saved */
    UnaskedLine(Asks asks, Runnable changed) {
        this.asks = asks;
        this.changed = changed;
        words.getElement().setAttribute("role", "status");
        line.addClassNames("vb-hint", "vb-settled");
        line.setVisible(false);
        add(line, refusal);
    }

    /** No answer is needed from whomever the person asked about it, as it is shown. */
    void end(WorkRow row) {
        var since = row.since();
        if (since != null && done(() -> ended = asks.end(row.id(), since))) {
            already = Words.of(WorkLine.NEEDS_NONE_ALREADY, row.label(), row.story().headline());
            say(ended.isEmpty() ? already : Words.of(WorkLine.NEEDS_NONE, row.asked(), row.label(), row.story().headline()));
            changed.run();
        }
    }

    /** An answer is needed after all. */
    void undo() {
        if (!ended.isEmpty() && done(() -> ended = asks.begin(ended))) {
            var sentence = ended.isEmpty() ? already : null;
            ended = List.of();
            say(sentence);
            changed.run();
        }
    }

    /** Where the person goes on, who has ended what stood last in the list. */
    @Override
    public void focus() {
        undo.focus();
    }

    private void say(@Nullable String sentence) {
        words.setText(sentence == null ? "" : sentence + " ");
        undo.setVisible(!ended.isEmpty());
        line.setVisible(sentence != null);
    }

    private boolean done(Runnable step) {
        refusal.clear();
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            refusal.show(refused);
        } catch (DataAccessException | TransactionException fault) {
            LOG.error("What was said of a question was not saved", fault);
            refusal.say(FaultSentence.of(fault));
        }
        return false;
    }
}

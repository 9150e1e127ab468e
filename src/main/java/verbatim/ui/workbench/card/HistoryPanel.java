package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.ChangeRow;
import verbatim.passage.HistoryPage;
import verbatim.passage.HistoryReading;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.QuestionRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Who did what when, newest first and a page at a time, and what was asked and answered. */
class HistoryPanel extends Details {

    /** So many changes are read and shown at a time. */
    private static final int PAGE = 20;

    private final HistoryReading history;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();
    private @Nullable PassageId passage;
    private final Button older = new Button(Words.of(CardLine.OLDER), click -> showOlder());
    private List<QuestionRow> questions = List.of();
    private HistoryPage.@Nullable Place shown;

    HistoryPanel(HistoryReading history, Clock clock) {
        this.history = history;
        this.clock = clock;
        list.addClassName("vb-history");
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(list, older);
        addOpenedChangeListener(change -> draw());
    }

    /** The history of a passage as it is now; that of another one is closed at first. */
    void now(PassageCard card) {
        if (!card.row().id().equals(passage)) {
            passage = card.row().id();
            setOpened(false);
        }
        questions = card.questions();
        setSummaryText(Words.of(ScreenLine.HISTORY, card.past().count()));
        draw();
    }

    /** Nothing is read before somebody looks. */
    private void draw() {
        list.removeAll();
        shown = null;
        if (isOpened()) {
            questions.forEach(question -> list.add(new ListItem(sentence(question))));
            showOlder();
        }
    }

    private void showOlder() {
        if (passage != null) {
            var page = history.page(passage, shown, PAGE);
            page.rows().forEach(change -> list.add(item(change)));
            shown = page.next();
        }
        older.setVisible(shown != null);
    }

    private ListItem item(ChangeRow change) {
        var when = Moments.shown(Moments.day(change.at(), clock) + " ", change.at());
        when.addClassName("vb-soft");
        return new ListItem(when, new Span(Words.of(change)));
    }

    /** As a sentence: what was asked, and what came. */
    static String sentence(QuestionRow question) {
        var answered = question.answer() == null ? Words.of(CardLine.NO_ANSWER_YET) : Words.of(question.answer());
        var asked = Words.of(CardLine.ASKED_AND, question.asked().name(), question.putTo(), question.question(), answered);
        var answer = question.answer();
        if (answer == null || answer.from() == null) {
            return asked;
        }
        return answer.saidAt() == null
                ? Words.of(AnswerLine.SAID_BY, asked, answer.from())
                : Words.of(AnswerLine.SAID_BY_AT, asked, answer.from(), answer.saidAt().atZone(Moments.zone()));
    }
}

package verbatim.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.review.QueueColumn;
import verbatim.review.QueueRow;
import verbatim.review.Whom;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DoubtSign;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** What stands in the columns of the queue. */
record QueueCells(Clock clock) {

    /** A cell that is words alone; null where it is more. */
    @Nullable String words(QueueColumn column, QueueRow row) {
        var hands = row.course().hands();
        return switch (column) {
            case STATUS, NUMBER, WORDS, CHANGED, DUE -> null;
            case SPEAKER -> row.said().speaker() == null ? Words.of(ScreenLine.SPEAKER_UNKNOWN) : row.said().speaker();
            case ARTICLE -> row.headline();
            case FINDING -> row.course().finding() == null ? "" : Words.of(row.course().finding());
            case CHECKER -> orEmpty(hands.checker());
            case ASSIGNEE -> hands.isForWhoeverIsFree() ? Words.of(Whom.FREE) : orEmpty(hands.assignee());
            case KIND -> Words.of(row.kind());
            case PUBLICATION -> orEmpty(row.story().publication());
            case LANGUAGE -> Locale.forLanguageTag(row.story().language()).getDisplayLanguage(Words.language().locale());
            case REVIEWER -> orEmpty(hands.reviewer());
        };
    }

    /** A cell that is more than words. */
    Component shown(QueueColumn column, QueueRow row) {
        return switch (column) {
            case STATUS -> new Span(new StateWord(row.status()), new DoubtSign(row.course().openDoubts()));
            case NUMBER -> link(row);
            case WORDS -> printed(row);
            case CHANGED -> Moments.since(row.course().touchedAt(), clock);
            case DUE -> due(row);
            default -> new Span(orEmpty(words(column, row)));
        };
    }

    /** Whether a column is words alone. */
    static boolean isWords(QueueColumn column) {
        return switch (column) {
            case STATUS, NUMBER, WORDS, CHANGED, DUE -> false;
            default -> true;
        };
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static ArticleLink link(QueueRow row) {
        var link = new ArticleLink(row.label(), row.article(), row.label());
        link.getElement().setAttribute("aria-label", Words.of(ScreenLine.OPEN_IN_ARTICLE, row.label()));
        return link;
    }

    /** Of what is open, how long it has been overdue; and why it stands here, where that is another deadline. */
    private Component due(QueueRow row) {
        var deadline = row.story().deadline();
        if (row.isEnoughDone()) {
            var enough = new Span(Words.of(QueueLine.ENOUGH_DONE));
            return deadline == null ? enough : new Span(due(row, deadline), new Span(" · "), enough);
        }
        return deadline == null ? new Span() : due(row, deadline);
    }

    private Span due(QueueRow row, Instant deadline) {
        var due = Moments.shown("", deadline);
        EachMinute.draw(due, () -> {
            boolean isLate = row.status().isOpen() && deadline.isBefore(clock.instant());
            var words = isLate ? Moments.due(deadline, clock) : Moments.day(deadline, clock);
            if (!words.equals(due.getText())) {
                due.setText(words);
            }
            due.getClassNames().set("late", isLate);
        });
        return due;
    }

    private static Component printed(QueueRow row) {
        var line = TextDirection.inLine(row.words());
        var words = new Span(line);
        words.addClassName("quoted");
        words.setTitle(line);
        return words;
    }
}

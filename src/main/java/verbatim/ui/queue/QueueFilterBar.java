package verbatim.ui.queue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.Due;
import verbatim.review.Progress;
import verbatim.review.QueueFilter;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The filter as chips and fields that read as a sentence: "Unverified · said by … · in … · checked by … · with words". */
class QueueFilterBar extends Div {

    private final Consumer<QueueFilter> onChange;
    private final ArticleList articles;
    private final People people;
    private final Div chips = new Div();
    private final Select<Finding> finding = new Select<>();
    private final TextField speaker = new TextField();
    private final ComboBox<ArticleRow> article = new ComboBox<>();
    private final ComboBox<Person> checker = new ComboBox<>();
    private final TextField text = new TextField();
    private final Select<Due> due = new Select<>();
    private QueueFilter filter = QueueFilter.ALL;

    QueueFilterBar(ArticleList articles, People people, Consumer<QueueFilter> onChange) {
        this.articles = articles;
        this.people = people;
        this.onChange = onChange;
        addClassName("filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Words.of(QueueLine.FILTER));
        chips.addClassName("vb-row");
        finding.setEmptySelectionAllowed(true);
        finding.setEmptySelectionCaption(Words.of(QueueLine.ANY_FINDING));
        finding.setItems(Finding.values());
        finding.setItemLabelGenerator(value -> value == null ? Words.of(QueueLine.ANY_FINDING) : Words.of(value));
        finding.setAriaLabel(Words.of(QueueLine.FINDING));
        finding.addValueChangeListener(change -> changed(change.isFromClient(), filter.withFinding(change.getValue())));
        field(speaker, Words.of(QueueLine.BY_ANYBODY), Words.of(QueueLine.SPEAKER));
        speaker.addValueChangeListener(change -> changed(change.isFromClient(), filter.withSpeaker(change.getValue())));
        article.setPlaceholder(Words.of(QueueLine.ANY_ARTICLE));
        article.setAriaLabel(Words.of(ScreenLine.ARTICLE));
        article.setClearButtonVisible(true);
        article.setItemLabelGenerator(ArticleRow::headline);
        article.setItems(query -> articles.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        article.addValueChangeListener(change -> changed(
                change.isFromClient(), filter.withArticle(change.getValue() == null ? null : change.getValue().id())));
        checker.setPlaceholder(Words.of(QueueLine.CHECKED_BY_ANYBODY));
        checker.setAriaLabel(Words.of(QueueLine.CHECKER));
        checker.setClearButtonVisible(true);
        checker.setItemLabelGenerator(Person::name);
        checker.addValueChangeListener(change -> changed(
                change.isFromClient(), filter.withChecker(change.getValue() == null ? null : change.getValue().id())));
        field(text, Words.of(QueueLine.ANY_WORDS), Words.of(QueueLine.WORDS));
        text.addValueChangeListener(change -> changed(change.isFromClient(), filter.withText(change.getValue())));
        due.setEmptySelectionAllowed(true);
        due.setEmptySelectionCaption(Words.of(QueueLine.DUE_ANY_TIME));
        due.setItems(Due.values());
        due.setItemLabelGenerator(value -> value == null ? Words.of(QueueLine.DUE_ANY_TIME) : Words.of(value));
        due.setAriaLabel(Words.of(QueueLine.DEADLINE));
        due.addValueChangeListener(change -> changed(change.isFromClient(), filter.withDue(change.getValue())));
        add(chips, finding, speaker, article, checker, text, due);
    }

    void show(QueueFilter shown, Progress progress) {
        filter = shown;
        chips.removeAll();
        var unverified = Words.of(progress.figure(Status.UNVERIFIED));
        chips.add(chip(Words.of(QueueLine.UNVERIFIED), null, unverified, shown.statuses().equals(Status.UNVERIFIED), Status.UNVERIFIED));
        for (var status : EnumSet.complementOf(EnumSet.of(Status.REMOVED))) {
            var only = shown.statuses().equals(Set.of(status));
            chips.add(chip(Words.of(status), status, Words.of(progress.figure(Set.of(status))), only, EnumSet.of(status)));
        }
        chips.add(doubted(shown.doubted()));
        finding.setValue(shown.finding());
        speaker.setValue(shown.speaker() == null ? "" : shown.speaker());
        text.setValue(shown.text() == null ? "" : shown.text());
        due.setValue(shown.due());
        checker.setItems(people.active());
        checker.setValue(shown.checker() == null ? null : people.find(shown.checker()).orElse(null));
        article.setValue(shown.article() == null ? null : articles.find(shown.article()).orElse(null));
    }

    private NativeButton chip(String word, @Nullable Status status, String count, boolean on, Set<Status> statuses) {
        var chip = new NativeButton();
        chip.addClassName("vb-chip");
        if (status != null) {
            chip.addClassName(status.style());
            var sign = new Span(status.sign());
            sign.addClassName("sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            chip.add(sign);
        }
        chip.add(word + " " + count);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        // Pressing the chip that is on shows everything again.
        chip.addClickListener(click -> onChange.accept(filter.withStatuses(on ? Set.of() : statuses)));
        return chip;
    }

    private NativeButton doubted(boolean on) {
        var sign = new Span("?");
        sign.addClassNames("sign", "vb-doubt-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton();
        chip.addClassName("vb-chip");
        chip.add(sign);
        chip.add(Words.of(DoubtLine.FILTER));
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        chip.addClickListener(click -> onChange.accept(filter.withDoubted(!on)));
        return chip;
    }

    private static void field(TextField field, String placeholder, String label) {
        field.setPlaceholder(placeholder);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private void changed(boolean byHand, QueueFilter to) {
        if (byHand) {
            onChange.accept(to);
        }
    }
}

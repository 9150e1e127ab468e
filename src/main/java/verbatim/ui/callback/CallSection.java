package verbatim.ui.callback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import verbatim.article.ArticleSheet;
import verbatim.callback.CallBackSheet.Call;
import verbatim.passage.PassageCard;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.Moments;
import verbatim.ui.component.StanceWord;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** One speaker of the sheet: who it is, what is to be asked, and on paper the lines to write on. */
class CallSection extends Section {

    private static final String BLANK = "________________";

    CallSection(ArticleSheet article, Call call, Clock clock, Runnable onAnswer) {
        addClassName("call");
        var name = new H2(call.speaker() == null ? Words.of(CallLine.NOBODY_KNOWN) : call.speaker());
        var head = new Header(name);
        if (call.description() != null) {
            head.add(new Span(call.description()));
        }
        var answer = new Button(Words.of(CallLine.NOTE_ANSWER), click -> onAnswer.run());
        answer.setAriaLabel(Words.of(CallLine.NOTE_ANSWER_OF, name.getText()));
        head.add(answer);
        var list = new OrderedList();
        call.toAsk().forEach(card -> list.add(item(article, card, clock)));
        add(head, byHand(Words.of(CallLine.BLANKS_WHOM, BLANK), Words.of(CallLine.BLANKS_REACHED, BLANK)), list);
    }

    private static ListItem item(ArticleSheet article, PassageCard card, Clock clock) {
        var row = card.row();
        var label = new ArticleLink(row.label(), article.id(), row.label());
        label.addClassName("label");
        var kind = new Span(Words.of(CallLine.IN_MARKS, row.kind().isInMarks() ? "yes" : "no"));
        kind.addClassName("vb-soft");
        var top = new Div(label, kind, new StateWord(row.status()));
        top.addClassName("top");
        var words = new Element("blockquote").setText(row.words()).setAttribute("dir", "auto");
        if (article.details().language() != null) {
            words.setAttribute("lang", article.details().language());
        }
        var item = new ListItem(top);
        item.getElement().appendChild(words);
        if (card.ascribed().occasion() != null) {
            item.add(new Paragraph(Words.of(CallLine.OCCASION, card.ascribed().occasion())));
        }
        var question = card.openQuestion();
        if (question != null) {
            item.add(new Paragraph(Words.of(CallLine.QUESTION, question.putTo(), question.question())));
            if (question.due() != null) {
                item.add(wanted(question.due(), clock));
            }
        }
        card.standingEvidence().forEach(evidence ->
                item.add(new Paragraph(Words.of(CallLine.ON_FILE, evidence.title(), evidence.locator(), StanceWord.line(card, evidence)))));
        card.openDoubts().stream()
                .filter(doubt -> doubt.evidence() != null)
                .forEach(doubt -> item.add(new Paragraph("? " + card.sourceOf(doubt)
                        .map(source -> Words.of(DoubtLine.OF_SOURCE, source, Words.of(doubt.matter())))
                        .orElseGet(() -> Words.of(doubt.matter())))));
        item.add(byHand(Words.of(CallLine.BLANKS_CONFIRMED, BLANK.repeat(6))));
        return item;
    }

    /** By when its answer is wanted, and that it is overdue. */
    private static Paragraph wanted(Instant due, Clock clock) {
        var line = new Paragraph();
        EachMinute.draw(line, () -> {
            boolean late = due.isBefore(clock.instant());
            line.setText(Words.of(late ? CallLine.ANSWER_OVERDUE : CallLine.ANSWER_WANTED, Moments.due(due, clock)));
            line.getClassNames().set("vb-overdue", late);
        });
        return line;
    }

    /** Lines to write on with a pen; nothing on a screen. */
    private static Div byHand(String... lines) {
        var byHand = new Div();
        byHand.addClassName("by-hand");
        byHand.getElement().setAttribute("aria-hidden", "true");
        for (var line : lines) {
            byHand.add(new Paragraph(line));
        }
        return byHand;
    }
}

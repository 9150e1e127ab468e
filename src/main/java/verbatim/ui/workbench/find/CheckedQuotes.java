package verbatim.ui.workbench.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import verbatim.passage.CheckingAll.Checked;
import verbatim.passage.CheckingAll.Group;
import verbatim.passage.PassageId;
import verbatim.ui.component.WordingWord;
import verbatim.ui.component.Words;

/** What came of all quotes of an article, in groups, the worst first. */
class CheckedQuotes extends Div {

    /** UTF-16 units of a quote that are shown. */
    private static final int SHOWN = 160;

    private final Consumer<PassageId> open;

    /** @param open shows a passage */
    CheckedQuotes(Consumer<PassageId> open) {
        this.open = open;
    }

    void show(List<Checked> quotes) {
        removeAll();
        for (var group : Group.values()) {
            var of = quotes.stream().filter(quote -> quote.group() == group).toList();
            if (!of.isEmpty()) {
                var title = new H3("%s (%d)".formatted(Words.of(group), of.size()));
                title.addClassName("vb-label");
                var list = new OrderedList();
                list.addClassName("vb-places");
                of.forEach(quote -> list.add(new ListItem(button(quote))));
                add(title, list);
            }
        }
    }

    private NativeButton button(Checked quote) {
        var words = quote.row().words();
        var title = new Span(quote.row().label() + " " + (words.length() > SHOWN ? words.substring(0, SHOWN).strip() + "…" : words));
        title.addClassName("title");
        title.getElement().setAttribute("dir", "auto");
        var button = new NativeButton();
        button.addClickListener(click -> open.accept(quote.row().id()));
        if (quote.wording() != null) {
            button.add(new WordingWord(quote.wording(), quote.risks().isEmpty()));
        }
        button.add(title, soft(beneath(quote)));
        if (!quote.risks().isEmpty()) {
            var risks = new Span("⚠\uFE0E " + Words.inOneLine(quote.risks().stream().sorted().toList()));
            risks.addClassName("vb-risks");
            button.add(risks);
        }
        return button;
    }

    private static String beneath(Checked quote) {
        if (quote.title() != null) {
            return Words.of(CheckAllLine.FOUND_IN, quote.title());
        }
        if (quote.group() == Group.IN_NO_SOURCE) {
            return Words.of(quote.recorded() ? CheckAllLine.RECORDED : CheckAllLine.NOT_RECORDED);
        }
        return quote.refusals().isEmpty() ? Words.of(CheckAllLine.NO_WORDING) : String.join(" ", Words.of(quote.refusals()));
    }

    private static Span soft(String words) {
        var soft = new Span(words);
        soft.addClassName("vb-soft");
        return soft;
    }
}

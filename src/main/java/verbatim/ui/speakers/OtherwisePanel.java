package verbatim.ui.speakers;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import verbatim.article.ArticleId;
import verbatim.passage.Elsewhere;
import verbatim.passage.PassageRow;
import verbatim.passage.PrintedOtherwise;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** The same or nearly the same utterances that articles print in other words, side by side. Unseen where there are none. */
class OtherwisePanel extends Section {

    OtherwisePanel() {
        addClassName("vb-otherwise");
        setVisible(false);
    }

    void show(List<PrintedOtherwise> found) {
        removeAll();
        setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        var title = new H2(Words.of(SpeakersLine.OTHERWISE, found.size()));
        title.addClassName("vb-label");
        add(title, new Paragraph(Words.of(SpeakersLine.OTHERWISE_ABOUT)));
        found.forEach(one -> add(box(one)));
    }

    private static Article box(PrintedOtherwise one) {
        var box = new Article(side(one.here(), one.article(), one.headline(), SpeakersLine.HERE));
        box.addClassNames("vb-box", "vb-side-by-side");
        one.there().forEach(other -> box.add(there(other)));
        return box;
    }

    private static Div there(Elsewhere other) {
        var side = side(other.row(), other.article(), other.headline(), SpeakersLine.THERE);
        if (!other.difference().isEmpty()) {
            side.add(new DifferenceText(other.difference(), Words.of(SpeakersLine.HERE), Words.of(SpeakersLine.THERE)));
        }
        return side;
    }

    private static Div side(PassageRow row, ArticleId article, String headline, SpeakersLine which) {
        var label = new Span(Words.of(which));
        label.addClassName("vb-soft");
        var words = new Paragraph(row.words());
        words.addClassName("quoted");
        words.getElement().setAttribute("dir", "auto");
        var link = new ArticleLink(row.label() + " · " + headline, article, row.label());
        link.getElement().setAttribute("dir", "auto");
        var state = new Div(new StateWord(row.status()));
        state.addClassName("state");
        if (row.finding() != null) {
            state.add(new Span(Words.of(row.finding())));
        }
        var side = new Div(label, words, state, link);
        side.addClassName("side");
        return side;
    }
}

package verbatim.ui.articles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import verbatim.passage.EditPreview;
import verbatim.text.carry.Fate;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** What becomes of an article's passages with its next edit: how many stay, and each that does not stay as it was. */
class Fates extends Div {

    Fates(EditPreview edit) {
        add(new Paragraph(Words.of(
                EditLine.COUNTS,
                edit.count(Fate.UNCHANGED) + edit.count(Fate.MOVED),
                edit.count(Fate.CHANGED),
                edit.count(Fate.REMOVED),
                edit.found())));
        var list = new UnorderedList();
        edit.passages().stream().filter(each -> each.fate() != Fate.UNCHANGED).forEach(each -> list.add(item(each)));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        } else {
            add(new Paragraph(Words.of(EditLine.NOTHING_CHANGES)));
        }
    }

    private static ListItem item(EditPreview.Fated fated) {
        var label = new Span(fated.row().label());
        label.addClassName("label");
        var what = new Span(Words.of(switch (fated.fate()) {
            case CHANGED -> EditLine.CHANGED;
            case REMOVED -> EditLine.REMOVED;
            case MOVED, UNCHANGED -> EditLine.MOVED;
        }));
        what.addClassName("fate");
        var item = new ListItem(new Div(label, what, new StateWord(fated.row().status())));
        if (fated.words() == null || fated.fate() != Fate.CHANGED) {
            item.add(words(fated.row().words()));
            return item;
        }
        item.add(said(EditLine.NOW, fated.row().words()), said(EditLine.IN_EDIT, fated.words()));
        return item;
    }

    private static Div said(EditLine where, String words) {
        var lead = new Span(Words.of(where));
        lead.addClassName("whose");
        var said = new Div(lead, words(words));
        said.addClassName("said");
        return said;
    }

    private static Span words(String words) {
        var said = new Span(words);
        said.addClassName("words");
        said.getElement().setAttribute("dir", "auto");
        return said;
    }
}

package verbatim.ui.articles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import verbatim.passage.EditPreview;
import verbatim.passage.EditPreview.Piece;
import verbatim.passage.EditPreview.Row;
import verbatim.passage.EditPreview.RowKind;
import verbatim.ui.component.Words;

/**
 * An article's text of now and its next edit side by side: what was added, taken out, reworded and moved. Paragraphs that are
 * the same are left out, but for those beside a change.
 */
class BothTexts extends Div {

    /** A text that was written anew is no list of changes; what is not shown is counted. */
    private static final int MOST = 300;

    BothTexts(List<Row> rows) {
        addClassName("vb-both");
        add(new H3(Words.of(EditLine.BOTH_TEXTS)));
        var table = new Div();
        table.addClassName("rows");
        table.getElement().setAttribute("tabindex", "0").setAttribute("role", "table");
        table.getElement().setAttribute("aria-label", Words.of(EditLine.BOTH_TEXTS));
        table.add(row("head", cell("columnheader", new Span(Words.of(EditLine.NOW))), cell("columnheader", new Span(Words.of(EditLine.IN_EDIT)))));
        int left = 0;
        int shown = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.kind() == RowKind.SAME && !isBesideChange(rows, i)) {
                left++;
                continue;
            }
            if (shown++ == MOST) {
                table.add(note(Words.of(EditLine.MORE_ROWS, rows.subList(i, rows.size()).stream().filter(r -> r.kind() != RowKind.SAME).count())));
                left = 0;
                break;
            }
            leftOut(table, left);
            left = 0;
            table.add(shown(row));
        }
        leftOut(table, left);
        add(table);
    }

    private static boolean isBesideChange(List<Row> rows, int i) {
        return i > 0 && rows.get(i - 1).kind() != RowKind.SAME || i + 1 < rows.size() && rows.get(i + 1).kind() != RowKind.SAME;
    }

    private static void leftOut(Div table, int paragraphs) {
        if (paragraphs > 0) {
            table.add(note(Words.of(EditLine.SAME_ROWS, paragraphs)));
        }
    }

    private static Div note(String words) {
        var cell = cell("cell", new Paragraph(words));
        cell.getElement().setAttribute("aria-colspan", "2");
        return row("left", cell);
    }

    private static Div shown(Row row) {
        var before = cell("cell", words(row.before(), "del"));
        var after = cell("cell", words(row.after(), "ins"));
        switch (row.kind()) {
            case MOVED_AWAY -> before.addComponentAsFirst(what(EditLine.STOOD_HERE));
            case MOVED_HERE -> after.addComponentAsFirst(what(EditLine.STANDS_HERE));
            case SAME, ADDED, REMOVED, REWORDED -> {
                // The marks of the words say it.
            }
        }
        var moved = row.kind() == RowKind.MOVED_AWAY || row.kind() == RowKind.MOVED_HERE;
        return row(moved ? "moved" : row.kind() == RowKind.SAME ? "same" : "changed", before, after);
    }

    private static Span what(EditLine line) {
        var what = new Span(Words.of(line));
        what.addClassName("what");
        return what;
    }

    private static Div row(String kind, Component... cells) {
        var row = new Div(cells);
        row.addClassName(kind);
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static Div cell(String role, Component content) {
        var cell = new Div(content);
        cell.getElement().setAttribute("role", role);
        return cell;
    }

    private static Paragraph words(List<Piece> pieces, String changed) {
        var words = new Paragraph();
        words.getElement().setAttribute("dir", "auto");
        for (var piece : pieces) {
            words.getElement().appendChild(piece.changed() ? new Element(changed).setText(piece.words()) : Element.createText(piece.words()));
        }
        return words;
    }
}

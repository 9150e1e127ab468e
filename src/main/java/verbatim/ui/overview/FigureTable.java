package verbatim.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Figures as a table: what a picture shows, for everybody, with the links of its marks. */
class FigureTable extends Div {

    FigureTable(String caption, Figures figures) {
        addClassName("figures");
        setClassName("in-time", figures.shape() == Figures.Shape.COLUMNS);
        // What scrolls can be reached by the keyboard.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        var columns = Stream.concat(figures.parts().stream().map(Figures.Part::name), figures.beside().stream()).toList();
        var head = new NativeTableRow(header(figures.first(), "col"));
        columns.forEach(column -> head.add(header(column, "col")));
        var body = new NativeTableBody();
        // What was last comes first, where one looks for it.
        var rows = figures.shape() == Figures.Shape.COLUMNS ? figures.rows().reversed() : figures.rows();
        rows.forEach(row -> body.add(row(row, columns)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.setCaptionText(caption);
        table.addClassName("vb-table");
        add(table);
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableRow row(Figures.Row row, List<String> columns) {
        var made = new NativeTableRow(header(row.name(), "row"));
        var cells = new ArrayList<>(row.cells());
        cells.addAll(row.beside());
        for (int i = 0; i < cells.size(); i++) {
            made.add(cell(cells.get(i), row.name(), columns.get(i)));
        }
        return made;
    }

    /** On a phone, where the head of the table is out of sight, each cell says of what column it is. */
    private static NativeTableCell cell(Figures.Cell figure, String row, String column) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-column", column);
        if (figure.address() == null) {
            cell.setText(figure.said());
        } else {
            var link = new RouterLink();
            link.setText(figure.said());
            // A link is heard without its row and column, too.
            link.getElement().setAttribute("href", figure.address()).setAttribute("aria-label", row + ", " + Words.of(ScreenLine.SAID, column, figure.said()));
            cell.add(link);
        }
        return cell;
    }
}

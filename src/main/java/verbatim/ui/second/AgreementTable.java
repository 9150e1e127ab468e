package verbatim.ui.second;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import verbatim.passage.Finding;
import verbatim.review.second.Kappa;
import verbatim.ui.component.Words;

/** How often which first finding met which second one, how many agree, and kappa; each figure leads to its passages. */
class AgreementTable extends Section {

    private static final int ALL_PERCENT = 100;

    AgreementTable(SecondLine what, Kappa kappa, AgreementAddress address) {
        addClassName("agreement");
        add(new H3(Words.of(what)));
        if (kappa.pairs() > 0) {
            add(new Paragraph(Words.of(SecondLine.PAIRS, kappa.pairs(), kappa.agreeing(), Math.round((double) ALL_PERCENT * kappa.agreeing() / kappa.pairs()))));
        }
        var told = new Paragraph(Words.of(kappa.told()));
        told.addClassName("kappa");
        add(told);
        if (kappa.pairs() > 0) {
            add(table(kappa, address));
        }
    }

    private static NativeTable table(Kappa kappa, AgreementAddress address) {
        var findings = kappa.findings();
        var head = new NativeTableRow(new NativeTableHeaderCell(Words.of(SecondLine.TABLE)));
        findings.forEach(second -> head.add(header(second, "col")));
        var body = new NativeTableBody();
        for (var first : findings) {
            var row = new NativeTableRow(header(first, "row"));
            findings.forEach(second -> row.add(cell(kappa, first, second, address)));
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("vb-table");
        return table;
    }

    private static NativeTableHeaderCell header(Finding finding, String scope) {
        var cell = new NativeTableHeaderCell(Words.of(finding));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(Kappa kappa, Finding first, Finding second, AgreementAddress address) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-column", Words.of(second));
        cell.getClassNames().set("same", first == second);
        int count = kappa.count(first, second);
        if (count > 0) {
            var link = AgreementView.link(Integer.toString(count), address.withPair(new Kappa.Pair(first, second)));
            link.getElement().setAttribute("aria-label", Words.of(SecondLine.CELL, count, first, second));
            cell.add(link);
        }
        return cell;
    }
}
